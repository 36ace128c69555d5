import type { FastifyInstance } from 'fastify'
import { HeldLengths } from './held-lengths.ts'

/** Shorter answers are not counted. */
const worthCounting = 100_000

/** How much may wait to be read by strangers together, and by people with a token together, in characters. */
export interface UnreadLimits {
  strangers: number
  members: number
}

/** Eight of the longest answers each. */
const defaults: UnreadLimits = { strangers: 256_000_000, members: 1_024_000_000 }

/**
 * Keeps readers who ask for long answers and then don't read them from filling the lake's memory: when too much waits,
 * what has waited longest is cut off. Streams are not counted, they wait at their source.
 */
export function limitUnreadAnswers(app: FastifyInstance, limits = defaults): void {
  const strangers = new HeldLengths(limits.strangers)
  const members = new HeldLengths(limits.members)
  app.addHook('onSend', async (request, reply, payload) => {
    const length = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0
    // Nobody closes what is closed already.
    if (length < worthCounting || reply.raw.destroyed) return payload
    const unread = request.access.role === 'anonymous' ? strangers : members
    unread.hold(reply.raw, length)
    return payload
  })
}
