import { LakeError } from '../http/errors.ts'
import type { EventStream } from '../http/event-streams.ts'
import type { CommittedTransaction } from '../store/store.ts'
import { type ContentOptions, contentOf } from './event-content.ts'
import { type HeardChange, heardChanges, type HearingOptions, hearingKey } from './heard-changes.ts'

export type ListenerOptions = HearingOptions & ContentOptions

/** One `/data/listen` subscription: turns commits into the events it asked for. */
export class Listener {
  readonly #options: ListenerOptions
  readonly #key: string
  readonly #stream: EventStream
  #isOver = false

  constructor(stream: EventStream, options: ListenerOptions) {
    this.#stream = stream
    this.#options = options
    this.#key = hearingKey(options)
  }

  /**
   * Sends the events of one commit. `transactionTotalEvents` counts the events that this listener gets: the Studio
   * holds a transaction's events back until it has as many. Sanity does not document it: our choice.
   */
  receive(transaction: CommittedTransaction): void {
    const events = this.#heard(transaction)
    events.forEach(({ change, transition }, index) => {
      const { id, timestamp, author } = transaction
      const eventId = `${id}#${change.id}`
      const event = {
        documentId: change.id,
        eventId,
        identity: author,
        ...(change.before ? { previousRev: change.before._rev } : {}),
        resultRev: id,
        timestamp,
        transactionId: id,
        transactionTotalEvents: events.length,
        transactionCurrentEvent: index + 1,
        transition,
        // We are synchronous: by the time of the event every query sees the change.
        visibility: 'query',
      }
      this.#stream.send('mutation', event, eventId, contentOf(change, this.#options))
    })
  }

  /** What this listener asked for. One whose query takes too long is ended, lest it hold up every commit. */
  #heard(transaction: CommittedTransaction): HeardChange[] {
    if (this.#isOver) return []
    try {
      const heard = heardChanges(transaction, this.#key, this.#options)
      if (heard) return heard
      // It may come back and fetch everything anew; the commit does not wait for it.
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      this.#stream.send('channelError', error.body as object)
    }
    this.#isOver = true
    this.#stream.close()
    return []
  }
}
