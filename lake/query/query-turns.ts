import { gatewayError } from '../http/errors.ts'
import type { Store } from '../store/store.ts'
import type { Asker } from './asker.ts'
import { QueryProcess, type Question, type ReadersQuery } from './query-process.ts'
import type { Readers } from './readers.ts'
import { Turns } from './turns.ts'

/** How many may wait, of all askers together. */
const maxWaiting = 200

export type Ask = (question: Question) => Promise<string>

interface Turn {
  asker: Asker
  length: number
  take(process: QueryProcess): Promise<void>
  refuse(error: unknown): void
}

/** Runs the queries of some readers, who take turns: an asker has one at a time, and nobody a second before all others have had one. */
export class QueryTurns {
  readonly #timeLimit: number
  readonly #processes: QueryProcess[]
  readonly #waiting: Turns<Turn>
  readonly #askers = new Map<QueryProcess, string>()

  constructor(store: Store, readers: Readers) {
    this.#timeLimit = readers.timeLimit
    this.#waiting = new Turns(maxWaiting, readers.maxWaitingLength)
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
   * @throws as `run`; LakeError 401 if the asker's token is revoked meanwhile; what the work throws
   */
  take<Result>(asker: Asker, work: (ask: Ask) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const inTurn = async (process: QueryProcess) => {
        asker.checkAccess()
        return work((question) => process.ask(question))
      }
      const turn: Turn = { asker, length: asker.length, take: (process) => inTurn(process).then(resolve, reject), refuse: reject }
      this.#forgetWhoLeft()
      for (const last of this.#waiting.add(asker.name, turn)) last.refuse(gatewayError(429, 'Too many of your queries wait for an answer, or too long ones; try again soon'))
      this.#next()
    })
  }

  close(): void {
    for (const process of this.#processes) process.close()
  }

  /** Gives a turn to whoever is next, if a process is free for it and ready; if one is free, it is begun. */
  #next(): void {
    this.#forgetWhoLeft()
    const served = new Set(this.#askers.values())
    const isServed = (asker: string) => served.has(asker)
    if (this.#waiting.first(isServed) === null) return
    const free = this.#processes.filter((process) => !this.#askers.has(process))
    const process = free.find(({ isReady }) => isReady)
    if (!process) return this.#begin(free.find(({ isBegun }) => isBegun) ?? free[0])
    const next = this.#waiting.next(isServed)
    if (!next) return
    this.#askers.set(process, next.asker)
    const timer = setTimeout(() => process.end(), this.#timeLimit)
    void next.task.take(process).finally(() => {
      clearTimeout(timer)
      this.#askers.delete(process)
      this.#next()
    })
  }

  /** Turns are given once it is ready. If it does not even start, another one is waited for; without any nobody is kept waiting, and the next query tries again. */
  #begin(process: QueryProcess | undefined): void {
    process?.ready().then(
      () => this.#next(),
      (error: unknown) => {
        const others = this.#processes.filter((other) => other !== process && other.isBegun)
        if (others.length === 0) for (const turn of this.#waiting.remove(() => true)) turn.refuse(error)
        else this.#begin(others.find((other) => !this.#askers.has(other)))
      },
    )
  }

  /** Whoever has left waits no more: the place is for what they ask next. */
  #forgetWhoLeft(): void {
    for (const turn of this.#waiting.remove(({ asker }) => !asker.isWaiting())) turn.refuse(gatewayError(503, 'Nobody waits for this answer'))
  }
}
