import { evaluate, type ExprNode } from 'groq-js'
import { parseQuery } from '../query/parse-query.ts'
import type { WebhookSettings } from '../settings.ts'
import type { Outbox, OutboxEntry } from './outbox.ts'
import { buildWebhookRequest } from './webhook-request.ts'

const requestTimeout = 10_000
const firstDelay = 250
const longestDelay = 30_000
/** A receiver that is there and says no this often will not say yes; one that is away is waited for. */
const maxRefusals = 8

/** Delivers the outbox in order: each entry at once after its commit, again with growing delays until it is taken. */
export class WebhookSender {
  readonly #outbox: Outbox
  readonly #settings: WebhookSettings
  readonly #project: string
  readonly #filter: ExprNode | null
  readonly #stopped = new AbortController()
  #running: Promise<void> | null = null
  #wake: (() => void) | null = null

  /** @throws LakeError if the filter is not GROQ */
  constructor(outbox: Outbox, settings: WebhookSettings, project: string) {
    this.#outbox = outbox
    this.#settings = settings
    this.#project = project
    this.#filter = settings.filter === null ? null : parseQuery(settings.filter, {}, 'delta')
  }

  /** Starts delivering what there is; a call during delivery also ends a wait for the next attempt. */
  send(): void {
    if (this.#stopped.signal.aborted) return
    this.#wake?.()
    this.#running ??= this.#deliverAll()
      .catch((error: unknown) => console.error(`Webhook ${this.#settings.url}: delivery stopped, and goes on after the next commit:`, error))
      .finally(() => {
        this.#running = null
      })
  }

  /** Stops after the attempt under way; what is left is sent at the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    this.#wake?.()
    await this.#running
  }

  async #deliverAll(): Promise<void> {
    for (let entry = this.#outbox.next(); entry && !this.#stopped.signal.aborted; entry = this.#outbox.next()) {
      const outcome = (await this.#passesFilter(entry)) ? await this.#attempt(entry) : 'delivered'
      if (outcome === 'delivered') {
        this.#outbox.remove(entry)
        continue
      }
      if (this.#stopped.signal.aborted) return
      this.#outbox.countAttempt(entry)
      if (outcome === 'refused' && entry.attempts + 1 >= maxRefusals) {
        console.error(`Webhook ${this.#settings.url} refused transaction ${entry.transactionId} ${maxRefusals} times; it is dropped.`)
        this.#outbox.remove(entry)
        continue
      }
      await this.#wait(Math.min(firstDelay * 2 ** Math.min(entry.attempts, 10), longestDelay))
    }
  }

  /** A filter that fails on an entry would fail on it for ever, and all that come later would wait: the entry is dropped. */
  async #passesFilter({ content, transactionId }: OutboxEntry): Promise<boolean> {
    if (!this.#filter || !('documentId' in content)) return true
    const { before, after, documentId } = content
    try {
      const value = await evaluate(this.#filter, { before, after, root: after ?? before, dataset: [] })
      return (await value.get()) === true
    } catch (error) {
      console.error(`Webhook ${this.#settings.url}: its filter fails on "${documentId}" of transaction ${transactionId}, which is not sent:`, error)
      return false
    }
  }

  async #attempt(entry: OutboxEntry): Promise<'delivered' | 'refused' | 'unreachable'> {
    const { body, headers } = await buildWebhookRequest(entry, this.#project, this.#settings.secret)
    const signal = AbortSignal.any([AbortSignal.timeout(requestTimeout), this.#stopped.signal])
    try {
      const response = await fetch(this.#settings.url, { method: 'POST', body, headers, signal, redirect: 'manual' })
      await response.body?.cancel()
      if (response.ok) return 'delivered'
      const worthWaiting = response.status >= 500 || response.status === 429 || response.status === 408
      return worthWaiting ? 'unreachable' : 'refused'
    } catch {
      return 'unreachable'
    }
  }

  /** Waits before the next attempt, or until something new is to be sent. */
  #wait(delay: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, delay)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
