import type { ServerResponse } from 'node:http'

/** What connections make the lake keep in memory. When it is too much together, the one that keeps it busy longest is cut off. */
export class HeldLengths {
  readonly #limit: number
  /** The oldest first. */
  readonly #lengths = new Map<ServerResponse, number>()
  #total = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Until it is released, or the response is closed. */
  hold(response: ServerResponse, length: number): void {
    this.#lengths.set(response, length)
    this.#total += length
    response.once('close', () => this.release(response))
    for (const oldest of this.#lengths.keys()) {
      if (this.#total <= this.#limit || oldest === response) return
      this.release(oldest)
      oldest.destroy()
    }
  }

  release(response: ServerResponse): void {
    this.#total -= this.#lengths.get(response) ?? 0
    this.#lengths.delete(response)
  }
}
