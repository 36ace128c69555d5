import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Access } from '../access/roles.ts'
import { gatewayError, LakeError } from '../http/errors.ts'
import type { LakeDocument } from '../store/document.ts'
import type { CommittedTransaction, Store } from '../store/store.ts'
import type { Readers } from './readers.ts'
import { tookTooLong } from './time-limit.ts'

/** How long a process may take until it can be asked, in ms. A busy machine needs seconds. */
export const startLimit = 20_000

const program = fileURLToPath(new URL('./query-process-program.ts', import.meta.url))

/** Documents that came, changed or went (null). */
export type ChangedDocuments = [id: string, document: LakeDocument | null][]

interface AskedQuery {
  access: Access
  dataset: string
  query: string
  params: Record<string, unknown>
  project: string
}

/** A query of readers. The answer is its result. */
export interface ReadersQuery extends AskedQuery {
  kind: 'query'
  perspective: string[]
  version: string
}

/** The query of a mutation. The answer is the ids that it selects, of all documents as its transaction leaves them so far. */
export interface SelectionQuery extends AskedQuery {
  kind: 'select'
  /** Tells the selections of one transaction from those of another, and of the same one begun anew. */
  attempt: string
  /** What the transaction did since its selection before this one. */
  staged: ChangedDocuments
}

export type Question = ReadersQuery | SelectionQuery

/** What the process is told: documents, and questions, one at a time. */
export type ToProcess = { kind: 'documents'; dataset: string; documents: ChangedDocuments } | Question
export type FromProcess = { kind: 'ready' } | { kind: 'answer'; json: string } | { kind: 'refusal'; status: number; message: string; body: unknown }

interface Asked {
  question: Question
  resolve: (json: string) => void
  reject: (error: Error) => void
}

/**
 * A process that runs the queries of some readers, and holds the documents that they may see and no others. GROQ lets
 * anyone ask for more time and memory than there is, and groq-js has no limit for either; whoever does loses the
 * process, and the lake goes on. A worker thread would not do: when one runs out of memory at once, all of Node ends.
 * The process starts when it is first needed, and again whenever it has ended.
 */
export class QueryProcess {
  readonly #store: Store
  readonly #readers: Readers
  #process: ChildProcess | null = null
  /** Of the process that runs or is about to; fulfilled once it can be asked. */
  #start: PromiseWithResolvers<void> | null = null
  #startTimer: NodeJS.Timeout | undefined
  #isReady = false
  #asked: Asked | null = null
  #isClosed = false

  constructor(store: Store, readers: Readers) {
    this.#store = store
    this.#readers = readers
    store.onCommit('a process for queries', (transaction) => this.#tell(transaction))
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** Whether it is ready, or about to be. */
  get isBegun(): boolean {
    return this.#start !== null
  }

  /** Waits until the process can be asked. @throws LakeError 503 if it does not start, or not in time; the next call tries again */
  ready(): Promise<void> {
    if (this.#isClosed) return Promise.reject(gatewayError(503, 'The lake is closing'))
    return (this.#start ?? this.#begin()).promise
  }

  /**
   * The answer's JSON. One question at a time, and only when ready.
   * @throws LakeError 400 for a query that is refused, or whose process ended
   */
  ask(question: Question): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#asked = { question, resolve, reject }
      this.#send(question)
    })
  }

  /** Ends the process, and with it the query that it is at. */
  end(): void {
    this.#process?.kill('SIGKILL')
  }

  close(): void {
    this.#isClosed = true
    this.end()
  }

  #begin(): PromiseWithResolvers<void> {
    const start = Promise.withResolvers<void>()
    // Perhaps nobody waits for it.
    start.promise.catch(() => {})
    this.#start = start
    this.#startTimer = setTimeout(() => this.end(), startLimit).unref()
    this.#tryToFork()
    return start
  }

  /** Without memory for one more process it throws, mostly just after a process used up too much. */
  #tryToFork(): void {
    try {
      this.#fork()
    } catch (error) {
      console.error(`A process for queries: ${(error as Error).message}`)
      this.end()
      this.#ended()
    }
  }

  #fork(): void {
    const { sees, memoryLimitMb, maxAnswerLength } = this.#readers
    // Its standard input tells it when the lake ends (lake-watch.ts); its standard error would be V8's report of running out of memory.
    const started = fork(program, [String(maxAnswerLength)], { execArgv: [`--max-old-space-size=${memoryLimitMb}`], serialization: 'advanced', stdio: ['pipe', 'ignore', 'ignore', 'ipc'], env: { NODE_ENV: 'production' } })
    this.#process = started
    // What the one before it sent last may arrive after its end, when this one is asked already.
    const isCurrent = () => this.#process === started
    started.on('message', (message) => isCurrent() && this.#receive(message as FromProcess))
    started.on('error', (error) => {
      console.error(`A process for queries: ${error.message}`)
      // One that could not even be made does not exit either.
      if (started.pid === undefined && isCurrent()) this.#ended()
    })
    started.on('exit', () => isCurrent() && this.#ended())
    for (const name of this.#store.datasetNames()) {
      const documents = (this.#store.dataset(name)?.everything() ?? []).filter(({ _id }) => sees(_id))
      this.#send({ kind: 'documents', dataset: name, documents: documents.map((document) => [document._id, document]) })
    }
  }

  #tell({ dataset, changes }: CommittedTransaction): void {
    const documents = changes.filter(({ id }) => this.#readers.sees(id)).map(({ id, after }): [string, LakeDocument | null] => [id, after])
    if (documents.length === 0) return
    try {
      this.#send({ kind: 'documents', dataset: dataset.name, documents })
    } catch (error) {
      // One that missed a commit would answer with what was.
      this.end()
      throw error
    }
  }

  #send(message: ToProcess): void {
    // A process that just ended is noticed by its `exit`; the callback keeps a failed send from being thrown.
    if (this.#process?.connected) this.#process.send(message, () => {})
  }

  #receive(message: FromProcess): void {
    // What a process sends after it was ended for taking too long comes too late.
    if (this.#process?.killed) return
    if (message.kind === 'ready') {
      clearTimeout(this.#startTimer)
      this.#isReady = true
      this.#start?.resolve()
      return
    }
    const asked = this.#asked
    this.#asked = null
    if (message.kind === 'answer') asked?.resolve(message.json)
    else asked?.reject(new LakeError(message.status, message.message, message.body))
  }

  #ended(): void {
    const [hadStarted, asked] = [this.#isReady, this.#asked]
    clearTimeout(this.#startTimer)
    this.#start?.reject(gatewayError(503, 'Queries cannot be answered now'))
    this.#process = null
    this.#start = null
    this.#isReady = false
    this.#asked = null
    if (hadStarted && !this.#isClosed) this.#begin()
    asked?.reject(tookTooLong(asked.question.query))
  }
}
