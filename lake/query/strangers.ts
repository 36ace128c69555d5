import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isPublicId } from '../access/roles.ts'
import { gatewayError, LakeError, queryParseError } from '../http/errors.ts'
import type { LakeDocument } from '../store/document.ts'
import type { CommittedTransaction, Store } from '../store/store.ts'

const program = fileURLToPath(new URL('./strangers-process.ts', import.meta.url))
/** The site itself waits no longer for an answer. */
const timeLimit = 2_000
const memoryLimitMb = 256
const maxWaiting = 200

export interface StrangersQuery {
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
  | { kind: 'query'; query: StrangersQuery }
export type FromProcess = { kind: 'ready' } | { kind: 'answer'; json: string } | { kind: 'refusal'; status: number; message: string; body: unknown }

interface Task {
  query: StrangersQuery
  isWanted: () => boolean
  resolve: (json: string) => void
  reject: (error: Error) => void
}

/**
 * Runs the queries of people without a token, in a process of its own that holds public documents only. GROQ lets
 * anyone ask for more time and memory than there is, and groq-js has no limit for either; whoever does loses the
 * process, and the lake goes on. A worker thread would not do: when one runs out of memory at once, all of Node ends.
 */
export class Strangers {
  readonly #store: Store
  readonly #waiting: Task[] = []
  #process: ChildProcess | null = null
  #isReady = false
  #running: { task: Task; timer: NodeJS.Timeout } | null = null
  #isClosed = false

  constructor(store: Store) {
    this.#store = store
    store.onCommit((transaction) => this.#tell(transaction))
    this.#start()
  }

  /**
   * The answer's JSON.
   * @param isWanted asked when its turn comes: a query whose asker has left is skipped
   * @throws LakeError 400 for a query that is refused or takes too much, 503 if too many wait
   */
  run(query: StrangersQuery, isWanted: () => boolean): Promise<string> {
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
    // Its standard error would be V8's report of running out of memory.
    const started = fork(program, { execArgv: [`--max-old-space-size=${memoryLimitMb}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: { NODE_ENV: 'production' } })
    this.#process = started
    started.on('message', (message) => this.#receive(message as FromProcess))
    started.on('error', (error) => console.error(`The process for public queries: ${error.message}`))
    started.on('exit', () => this.#ended())
    for (const name of this.#store.datasetNames()) {
      const documents = this.#store.dataset(name)?.publicDocuments() ?? []
      this.#send({ kind: 'documents', dataset: name, documents: documents.map((document) => [document._id, document]) })
    }
  }

  #tell({ dataset, changes }: CommittedTransaction): void {
    const documents = changes.filter(({ id }) => isPublicId(id)).map(({ id, after }): [string, LakeDocument | null] => [id, after])
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
    this.#running = { task, timer: setTimeout(() => this.#process?.kill('SIGKILL'), timeLimit) }
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
    task?.reject(queryParseError('The query takes too long or too much memory', task.query.query.slice(0, 1000), 0, Math.min(task.query.query.length, 1000)))
    if (hadStarted && !this.#isClosed) return this.#start()
    // It did not even start: nobody is kept waiting, and the next query tries again.
    for (const waiting of this.#waiting.splice(0)) waiting.reject(gatewayError(503, 'Public queries cannot be answered now'))
  }

  #finish(): Task | undefined {
    clearTimeout(this.#running?.timer)
    const task = this.#running?.task
    this.#running = null
    return task
  }
}
