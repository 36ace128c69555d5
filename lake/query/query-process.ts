import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Access, isPublicId } from '../access/roles.ts'
import { gatewayError, LakeError } from '../http/errors.ts'
import type { LakeDocument } from '../store/document.ts'
import type { CommittedTransaction, Store } from '../store/store.ts'
import { tookTooLong } from './time-limit.ts'

const program = fileURLToPath(new URL('./query-process-program.ts', import.meta.url))
const maxWaiting = 200

/** Whose queries a process runs, and how much each may take. */
export interface Readers {
  sees(id: string): boolean
  /** In ms. */
  timeLimit: number
  memoryLimitMb: number
  /** In characters. */
  maxAnswerLength: number
}

/** People without a token. The site itself waits no longer than this for an answer. */
export const strangers: Readers = { sees: isPublicId, timeLimit: 2_000, memoryLimitMb: 256, maxAnswerLength: 32_000_000 }
/** Whoever has a token is trusted with more, but nobody may make the lake stand still. */
export const members = (timeLimit: number): Readers => ({ sees: () => true, timeLimit, memoryLimitMb: 1_024, maxAnswerLength: 128_000_000 })

export interface ReadersQuery {
  access: Access
  dataset: string
  query: string
  params: Record<string, unknown>
  perspective: string[]
  version: string
  project: string
}

/** What the process is told: documents that came, changed or went (null), and queries, one at a time. */
export type ToProcess =
  | { kind: 'documents'; dataset: string; documents: [id: string, document: LakeDocument | null][] }
  | { kind: 'query'; query: ReadersQuery }
export type FromProcess = { kind: 'ready' } | { kind: 'answer'; json: string } | { kind: 'refusal'; status: number; message: string; body: unknown }

interface Task {
  query: ReadersQuery
  isWanted: () => boolean
  resolve: (json: string) => void
  reject: (error: Error) => void
}

/**
 * Runs the queries of some readers in a process of its own, which holds the documents that they may see and no others.
 * GROQ lets anyone ask for more time and memory than there is, and groq-js has no limit for either; whoever does loses
 * the process, and the lake goes on. A worker thread would not do: when one runs out of memory at once, all of Node
 * ends. The process starts with the first query.
 */
export class QueryProcess {
  readonly #store: Store
  readonly #readers: Readers
  readonly #waiting: Task[] = []
  #process: ChildProcess | null = null
  #isReady = false
  #running: { task: Task; timer: NodeJS.Timeout } | null = null
  #isClosed = false

  constructor(store: Store, readers: Readers) {
    this.#store = store
    this.#readers = readers
    store.onCommit((transaction) => this.#tell(transaction))
  }

  /**
   * The answer's JSON.
   * @param isWanted asked when its turn comes: a query whose asker has left is skipped
   * @throws LakeError 400 for a query that is refused or takes too much, 503 if too many wait
   */
  run(query: ReadersQuery, isWanted: () => boolean): Promise<string> {
    if (this.#waiting.length >= maxWaiting) throw gatewayError(503, 'Too many queries wait for an answer; try again soon')
    return new Promise((resolve, reject) => {
      this.#waiting.push({ query, isWanted, resolve, reject })
      if (!this.#process) this.#start()
      else this.#next()
    })
  }

  close(): void {
    this.#isClosed = true
    this.#process?.kill('SIGKILL')
  }

  #start(): void {
    if (this.#isClosed) return
    const { sees, memoryLimitMb, maxAnswerLength } = this.#readers
    // Its standard error would be V8's report of running out of memory.
    const started = fork(program, [String(maxAnswerLength)], { execArgv: [`--max-old-space-size=${memoryLimitMb}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: { NODE_ENV: 'production' } })
    this.#process = started
    started.on('message', (message) => this.#receive(message as FromProcess))
    started.on('error', (error) => console.error(`A process for queries: ${error.message}`))
    started.on('exit', () => this.#ended())
    for (const name of this.#store.datasetNames()) {
      const documents = (this.#store.dataset(name)?.everything() ?? []).filter(({ _id }) => sees(_id))
      this.#send({ kind: 'documents', dataset: name, documents: documents.map((document) => [document._id, document]) })
    }
  }

  #tell({ dataset, changes }: CommittedTransaction): void {
    const documents = changes.filter(({ id }) => this.#readers.sees(id)).map(({ id, after }): [string, LakeDocument | null] => [id, after])
    if (documents.length > 0) this.#send({ kind: 'documents', dataset: dataset.name, documents })
  }

  #send(message: ToProcess): void {
    // A process that just ended is noticed by its `exit`; the callback keeps a failed send from being thrown.
    if (this.#process?.connected) this.#process.send(message, () => {})
  }

  #next(): void {
    if (!this.#isReady || this.#running) return
    const task = this.#waiting.shift()
    if (!task) return
    if (!task.isWanted()) {
      task.reject(gatewayError(503, 'Nobody waits for this answer'))
      return this.#next()
    }
    this.#running = { task, timer: setTimeout(() => this.#process?.kill('SIGKILL'), this.#readers.timeLimit) }
    this.#send({ kind: 'query', query: task.query })
  }

  #receive(message: FromProcess): void {
    // What a process sends after it was ended for taking too long comes too late.
    if (this.#process?.killed) return
    if (message.kind === 'ready') this.#isReady = true
    else {
      const task = this.#finish()
      if (message.kind === 'answer') task?.resolve(message.json)
      else task?.reject(new LakeError(message.status, message.message, message.body))
    }
    this.#next()
  }

  #ended(): void {
    const hadStarted = this.#isReady
    this.#process = null
    this.#isReady = false
    const task = this.#finish()
    task?.reject(tookTooLong(task.query.query))
    if (hadStarted && !this.#isClosed) return this.#start()
    // It did not even start: nobody is kept waiting, and the next query tries again.
    for (const waiting of this.#waiting.splice(0)) waiting.reject(gatewayError(503, 'Queries cannot be answered now'))
  }

  #finish(): Task | undefined {
    clearTimeout(this.#running?.timer)
    const task = this.#running?.task
    this.#running = null
    return task
  }
}
