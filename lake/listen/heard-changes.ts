import { evaluateSync, type ExprNode } from 'groq-js'
import { type Access, maySee } from '../access/roles.ts'
import { LakeError } from '../http/errors.ts'
import { withinTime } from '../query/time-limit.ts'
import type { LakeDocument } from '../store/document.ts'
import { isDraftId, isVersionId } from '../store/document-id.ts'
import type { Change } from '../store/staged-transaction.ts'
import type { CommittedTransaction } from '../store/store.ts'

/** How long one query may hold up a commit, or the lake when a listener begins, in ms: many of them wait for the same one. */
export const timeLimit = 250
/** How long all strangers' queries may hold up one commit, in ms. */
const strangersTimeLimit = 500

/** Which changes a listener wants to hear of. */
export interface HearingOptions {
  access: Access
  query: string
  tree: ExprNode
  /** Whether the query is known to take next to no time. A stranger's is watched all the same: there may be many. */
  isPlain: boolean
  params: Record<string, unknown>
  /** Drafts and versions, or (before API version 2025-02-19) drafts; else published documents only. */
  drafts: boolean
  versions: boolean
}

export interface HeardChange {
  change: Change
  transition: 'update' | 'appear' | 'disappear'
}

/** What was worked out for a commit: by what listeners ask for; and how long strangers' queries took, in ms. */
interface Hearings {
  heard: Map<string, HeardChange[] | LakeError>
  strangersTime: number
}

const hearings = new WeakMap<CommittedTransaction, Hearings>()

/** Listeners with the same key hear of the same changes. */
export function hearingKey({ access, query, params, drafts, versions }: HearingOptions): string {
  return JSON.stringify([access.role === 'anonymous', access.userId, drafts, versions, query, params])
}

/**
 * The changes that a listener asked for, worked out once for all who ask for the same.
 * @returns null if strangers' queries have held up this commit for too long already, and this is one
 * @throws LakeError 400 if the query takes too long
 */
export function heardChanges(transaction: CommittedTransaction, key: string, options: HearingOptions): HeardChange[] | null {
  const hearing = hearings.get(transaction) ?? { heard: new Map(), strangersTime: 0 }
  hearings.set(transaction, hearing)
  const isStranger = options.access.role === 'anonymous'
  let heard = hearing.heard.get(key)
  if (!heard) {
    if (isStranger && hearing.strangersTime > strangersTimeLimit) return null
    const started = performance.now()
    heard = listenTo(transaction.changes, options)
    if (isStranger) hearing.strangersTime += performance.now() - started
    hearing.heard.set(key, heard)
  }
  if (heard instanceof LakeError) throw heard
  return heard
}

function listenTo(changes: Change[], options: HearingOptions): HeardChange[] | LakeError {
  const listen = () =>
    changes.flatMap((change) => {
      const transition = transitionOf(change, options)
      return transition ? [{ change, transition }] : []
    })
  const isTrusted = options.isPlain && options.access.role !== 'anonymous'
  try {
    return isTrusted ? listen() : withinTime(timeLimit, options.query, listen)
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
}

function transitionOf({ id, before, after }: Change, options: HearingOptions): HeardChange['transition'] | null {
  const { access, drafts, versions } = options
  if (!maySee(access, id) || (isDraftId(id) && !drafts) || (isVersionId(id) && !versions)) return null
  const matchedBefore = matches(before, options)
  const matchesAfter = matches(after, options)
  if (matchedBefore && matchesAfter) return 'update'
  if (matchesAfter) return 'appear'
  return matchedBefore ? 'disappear' : null
}

/** A full query is allowed (projection, order); only whether it finds the document matters. */
function matches(document: LakeDocument | null, { tree, params, access }: HearingOptions): boolean {
  if (!document) return false
  try {
    const found: unknown = evaluateSync(tree, { dataset: [document], params, identity: access.userId }).data
    return Array.isArray(found) ? found.length > 0 : found !== null && found !== false
  } catch {
    return false
  }
}
