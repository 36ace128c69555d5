import { evaluateSync, type ExprNode } from 'groq-js'
import { type Access, maySee } from '../access/roles.ts'
import { LakeError } from '../http/errors.ts'
import type { EventStream } from '../http/event-streams.ts'
import { withinTime } from '../query/time-limit.ts'
import type { LakeDocument } from '../store/document.ts'
import { isDraftId, isVersionId } from '../store/document-id.ts'
import type { Change } from '../store/staged-transaction.ts'
import type { CommittedTransaction } from '../store/store.ts'
import { effectsOf } from './effects.ts'

/** How long one listener may hold up a commit, or the lake when it begins, in ms: many of them wait for the same one. */
export const timeLimit = 250

export interface ListenerOptions {
  access: Access
  query: string
  tree: ExprNode
  /** Whether the query is known to take next to no time, so that nobody has to watch it. */
  isPlain: boolean
  params: Record<string, unknown>
  /** Drafts and versions, or (before API version 2025-02-19) drafts; else published documents only. */
  drafts: boolean
  versions: boolean
  includeResult: boolean
  includePrevious: boolean
  includeMutations: boolean
  mendoza: boolean
}

type Transition = 'update' | 'appear' | 'disappear'

/** One `/data/listen` subscription: turns commits into the events it asked for. */
export class Listener {
  readonly #options: ListenerOptions
  readonly #stream: EventStream
  #isOver = false

  constructor(stream: EventStream, options: ListenerOptions) {
    this.#stream = stream
    this.#options = options
  }

  /**
   * Sends the events of one commit. `transactionTotalEvents` counts the events that this listener gets: the Studio
   * holds a transaction's events back until it has as many. Sanity does not document it: our choice.
   */
  receive(transaction: CommittedTransaction): void {
    const events = this.#wanted(transaction.changes)
    events.forEach(({ change, transition }, index) => {
      const { id, timestamp, author } = transaction
      const { before, after } = change
      const eventId = `${id}#${change.id}`
      const event = {
        documentId: change.id,
        eventId,
        identity: author,
        ...(this.#options.includeMutations ? { mutations: change.mutations } : {}),
        ...(before ? { previousRev: before._rev } : {}),
        resultRev: id,
        timestamp,
        transactionId: id,
        transactionTotalEvents: events.length,
        transactionCurrentEvent: index + 1,
        transition,
        // We are synchronous: by the time of the event every query sees the change.
        visibility: 'query',
        ...(this.#options.mendoza ? { effects: effectsOf(before, after) } : {}),
        ...(this.#options.includeResult && after ? { result: after } : {}),
        ...(this.#options.includePrevious && before ? { previous: before } : {}),
      }
      this.#stream.send('mutation', event, eventId)
    })
  }

  /** The changes that this listener asked for. One whose query takes too long is ended, lest it hold up every commit. */
  #wanted(changes: Change[]): { change: Change; transition: Transition }[] {
    const { isPlain, query } = this.#options
    const wanted = () =>
      changes.flatMap((change) => {
        const transition = this.#transition(change)
        return transition ? [{ change, transition }] : []
      })
    if (this.#isOver) return []
    try {
      return isPlain ? wanted() : withinTime(timeLimit, query, wanted)
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      this.#isOver = true
      this.#stream.send('channelError', error.body)
      this.#stream.close()
      return []
    }
  }

  #transition({ id, before, after }: Change): Transition | null {
    const { access, drafts, versions } = this.#options
    if (!maySee(access, id) || (isDraftId(id) && !drafts) || (isVersionId(id) && !versions)) return null
    const matchedBefore = this.#matches(before)
    const matchesAfter = this.#matches(after)
    if (matchedBefore && matchesAfter) return 'update'
    if (matchesAfter) return 'appear'
    return matchedBefore ? 'disappear' : null
  }

  /** A full query is allowed (projection, order); only whether it finds the document matters. */
  #matches(document: LakeDocument | null): boolean {
    if (!document) return false
    const { tree, params, access } = this.#options
    try {
      const found: unknown = evaluateSync(tree, { dataset: [document], params, identity: access.userId }).data
      return Array.isArray(found) ? found.length > 0 : found !== null && found !== false
    } catch {
      return false
    }
  }
}
