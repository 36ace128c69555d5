import { isPublicId } from '../access/roles.ts'

/** Whose queries are run together, and how much each may take. */
export interface Readers {
  sees(id: string): boolean
  /** Of one turn, in ms. */
  timeLimit: number
  memoryLimitMb: number
  /** How long the requests may be together that wait, in characters. What is parsed takes some five times as much memory. */
  maxWaitingLength: number
  /** In characters. */
  maxAnswerLength: number
  /** How many processes run their queries; each starts when everybody else's is taken. */
  processes: number
}

/** People without a token. */
export const strangers: Readers = { sees: isPublicId, timeLimit: 2_000, memoryLimitMb: 256, maxWaitingLength: 8_000_000, maxAnswerLength: 32_000_000, processes: 1 }
/** The site sees and may do what strangers do. It has a process of its own, so that no stranger's query is before its own. */
export const site: Readers = strangers
/**
 * Whoever has a token is trusted with more, but nobody may make the lake stand still. An asker has one turn at a time,
 * so with two processes a costly query delays no other asker.
 */
export const members = (timeLimit: number): Readers => ({ sees: () => true, timeLimit, memoryLimitMb: 1_024, maxWaitingLength: 64_000_000, maxAnswerLength: 128_000_000, processes: 2 })
