import { gatewayError } from '../http/errors.ts'
import type { Store } from '../store/store.ts'
import type { Asker } from './asker.ts'
import { QueryProcess, type Question, type ReadersQuery } from './query-process.ts'
import type { Readers } from './readers.ts'
import { Turns } from './turns.ts'

/** How many may wait, of all askers together: each can hold a body of 4 MB. */
const maxWaiting = 200

export type Ask = (question: Question) => Promise<string>

interface Turn {
  isWaiting(): boolean
  take(process: QueryProcess): Promise<void>
  refuse(error: unknown): void
}

/** Runs the queries of some readers, who take turns: an asker has one at a time, and nobody a second before all others have had one. */
export class QueryTurns {
  readonly #timeLimit: number
  readonly #processes: QueryProcess[]
  readonly #waiting = new Turns<Turn>(maxWaiting)
  readonly #askers = new Map<QueryProcess, string>()

  constructor(store: Store, readers: Readers) {
    this.#timeLimit = readers.timeLimit
    this.#processes = Array.from({ length: readers.processes }, () => new QueryProcess(store, readers))
  }

  /**
   * The answer's JSON.
   * @throws LakeError 400 for a query that is refused or takes too much, 429 if too many of the asker's wait
   */
  run(asker: Asker, query: ReadersQuery): Promise<string> {
    return this.take(asker, (ask) => ask(query))
  }

  /**
   * Waits for a turn and does work in it that asks one question after the other. The time limit is the whole turn's.
   * @throws as `run`; what the work throws
   */
  take<Result>(asker: Asker, work: (ask: Ask) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const turn: Turn = {
        isWaiting: () => asker.isWaiting(),
        take: (process) => work((question) => process.ask(question)).then(resolve, reject),
        refuse: reject,
      }
      this.#waiting.add(asker.name, turn)?.refuse(gatewayError(429, 'Too many of your queries wait for an answer; try again soon'))
      this.#next()
    })
  }

  close(): void {
    for (const process of this.#processes) process.close()
  }

  #next(): void {
    const free = this.#processes.filter((process) => !this.#askers.has(process))
    const process = free.find(({ isReady }) => isReady) ?? free[0]
    if (!process) return
    const served = new Set(this.#askers.values())
    let next = this.#waiting.next((asker) => served.has(asker))
    for (; next && !next.task.isWaiting(); next = this.#waiting.next((asker) => served.has(asker))) next.task.refuse(gatewayError(503, 'Nobody waits for this answer'))
    if (!next) return
    this.#askers.set(process, next.asker)
    void this.#give(next.task, process).finally(() => {
      this.#askers.delete(process)
      this.#next()
    })
  }

  async #give(turn: Turn, process: QueryProcess): Promise<void> {
    try {
      await process.ready()
    } catch (error) {
      // It did not even start: nobody is kept waiting, and the next query tries again.
      for (const waiting of [turn, ...this.#waiting.clear()]) waiting.refuse(error)
      return
    }
    const timer = setTimeout(() => process.end(), this.#timeLimit)
    await turn.take(process).finally(() => clearTimeout(timer))
  }
}
