import { randomBytes } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { checkAppendOnly } from '../access/append-only.ts'
import { ItemError } from '../http/errors.ts'
import { Dataset } from './dataset.ts'
import { checkIntegrity } from './integrity.ts'
import { type Change, StagedTransaction } from './staged-transaction.ts'
import { digestOf, readDocuments, reportMended } from './stored-documents.ts'

/** A transaction that is durable and visible. */
export interface CommittedTransaction {
  dataset: Dataset
  id: string
  timestamp: string
  author: string
  changes: Change[]
}

/** Something that writes rows in the same SQL transaction as a commit (the webhook outbox). */
export type CommitRecorder = (transaction: CommittedTransaction) => void
export type CommitListener = (transaction: CommittedTransaction) => void

/** Beyond this a stamp that is ahead of the clock tells of a clock that was wrong, not of one that was set back a little, in ms. */
const clockTolerance = 24 * 3_600_000

export const datasetNamePattern = /^~?[a-z0-9][-\w]{0,63}$/

/**
 * The one writer. Node runs it on one thread and SQLite commits synchronously, so a commit is: check, write, update
 * memory, tell the listeners, in one go. That makes the order of events the order of commits.
 */
export class Store {
  readonly #database: DatabaseSync
  readonly #appendOnly: readonly string[]
  readonly #datasets = new Map<string, Dataset>()
  readonly #listeners = new Set<{ name: string; listener: CommitListener }>()
  readonly #statements: Record<'putDocument' | 'deleteDocument' | 'addTransaction' | 'addRevision' | 'findTransaction', StatementSync>
  #recorder: CommitRecorder | null = null
  #lastTimestamp = 0

  /** @param appendOnly types of which a published document is never changed, whoever writes and by whatever route */
  constructor(database: DatabaseSync, appendOnly: readonly string[]) {
    this.#database = database
    this.#appendOnly = appendOnly
    this.#statements = {
      putDocument: database.prepare('INSERT OR REPLACE INTO documents (dataset, id, content, digest) VALUES (?, ?, ?, ?)'),
      deleteDocument: database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?'),
      addTransaction: database.prepare('INSERT INTO transactions (dataset, id, timestamp, author, actions) VALUES (?, ?, ?, ?, ?)'),
      addRevision: database.prepare('INSERT INTO revisions (dataset, document_id, sequence, content, mutations) VALUES (?, ?, ?, ?, ?)'),
      findTransaction: database.prepare('SELECT 1 AS found FROM transactions WHERE dataset = ? AND id = ?'),
    }
    this.#load()
    const last = database.prepare('SELECT timestamp FROM transactions ORDER BY sequence DESC LIMIT 1').get()
    if (last) this.#lastTimestamp = Date.parse(String(last.timestamp))
  }

  dataset(name: string): Dataset | undefined {
    return this.#datasets.get(name)
  }

  datasetNames(): string[] {
    return [...this.#datasets.keys()]
  }

  /** Creates an empty dataset; does nothing if it exists. */
  createDataset(name: string): void {
    if (this.#datasets.has(name)) return
    this.#database.prepare('INSERT INTO datasets (name, created_at) VALUES (?, ?)').run(name, new Date().toISOString())
    this.#datasets.set(name, new Dataset(name, []))
  }

  /** `recorder` runs inside the SQL transaction of every commit, before it is durable. */
  recordWith(recorder: CommitRecorder): void {
    this.#recorder = recorder
  }

  /** Calls the listener after each commit, in commit order; `name` is for the log. @returns stop function */
  onCommit(name: string, listener: CommitListener): () => void {
    const entry = { name, listener }
    this.#listeners.add(entry)
    return () => this.#listeners.delete(entry)
  }

  /**
   * Starts a transaction. Its id becomes the `_rev` of every document it touches.
   * @throws ItemError 409 transactionAlreadyExistsError: a retried request must not be applied twice
   */
  begin(dataset: Dataset, id: string = newRevision()): StagedTransaction {
    if (this.#statements.findTransaction.get(dataset.name, id)) {
      throw new ItemError(409, { type: 'transactionAlreadyExistsError', description: `Transaction with ID "${id}" already exists`, id })
    }
    return new StagedTransaction(dataset, id, new Date(this.#now()).toISOString())
  }

  /**
   * Checks a transaction and, unless it is a dry run, makes it durable and visible.
   * @param actions names of the actions behind it, for history
   * @throws ItemError if a document, a reference or a change to an append-only document is not acceptable; then nothing has changed
   */
  commit(dataset: Dataset, staged: StagedTransaction, author: string, options: { dryRun?: boolean; actions?: string[] } = {}): void {
    checkAppendOnly(this.#appendOnly, staged)
    const checked = checkIntegrity(dataset, staged)
    if (options.dryRun) return
    const changes = checked.map(({ change }) => change)
    const transaction: CommittedTransaction = { dataset, id: staged.id, timestamp: staged.timestamp, author, changes }
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const { addTransaction, addRevision, putDocument, deleteDocument } = this.#statements
      const sequence = addTransaction.run(dataset.name, staged.id, staged.timestamp, author, JSON.stringify(options.actions ?? [])).lastInsertRowid
      for (const { change, json } of checked) {
        if (json === null) deleteDocument.run(dataset.name, change.id)
        else putDocument.run(dataset.name, change.id, json, digestOf(dataset.name, change.id, json))
        addRevision.run(dataset.name, change.id, sequence, json, JSON.stringify(change.mutations))
      }
      this.#recorder?.(transaction)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
    dataset.apply(changes)
    this.#announce(transaction)
  }

  /**
   * Never earlier than the transaction before, if the clock was set back a little. One commit under a clock that was years
   * ahead must not date all later ones: then the clock counts. What comes after what goes by the sequence, not by this.
   */
  #now(): number {
    const now = Date.now()
    if (this.#lastTimestamp - now <= clockTolerance) return (this.#lastTimestamp = Math.max(now, this.#lastTimestamp))
    console.error(`The last transaction is dated ${new Date(this.#lastTimestamp).toISOString()}, which is ahead of the clock. From here on transactions are dated by the clock again.`)
    return (this.#lastTimestamp = now)
  }

  /** Tells every listener. The transaction is durable, so one that fails changes neither that nor what the others hear. */
  #announce(transaction: CommittedTransaction): void {
    for (const { name, listener } of this.#listeners) {
      try {
        listener(transaction)
      } catch (error) {
        console.error(`Transaction ${transaction.id} is committed, but ${name} failed to take note of it:`, error)
      }
    }
  }

  /** @throws DamagedDocuments */
  #load(): void {
    for (const row of this.#database.prepare('SELECT name FROM datasets').all()) {
      const name = String(row.name)
      const { documents, mended } = readDocuments(this.#database, name)
      for (const document of mended) {
        this.#statements.putDocument.run(name, document.id, document.content, digestOf(name, document.id, document.content))
        reportMended(name, document)
      }
      this.#datasets.set(name, new Dataset(name, documents))
    }
  }
}

/** A random id in the shape of Sanity's revisions: 22 letters and digits. */
export function newRevision(): string {
  return randomBytes(24).toString('base64').replace(/[+/=]/g, '').slice(0, 22)
}
