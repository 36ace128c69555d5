import type { DatabaseSync } from 'node:sqlite'
import { isPublicId } from '../access/roles.ts'
import type { LakeDocument } from '../store/document.ts'
import type { Change } from '../store/staged-transaction.ts'
import type { CommittedTransaction } from '../store/store.ts'

/** A transaction that changes more documents than this is announced as one: an import is no 300 edits. */
export const bulkThreshold = 20

/** One request that has to reach the webhook's receiver. */
export interface OutboxEntry {
  sequence: number
  dataset: string
  transactionId: string
  timestamp: string
  attempts: number
  /** The change of one document, or what a bulk transaction did. */
  content: { documentId: string; before: LakeDocument | null; after: LakeDocument | null } | { types: string[]; count: number }
}

/** Webhook requests yet to be delivered. Rows are written within the commit's own SQL transaction, so none is lost. */
export class Outbox {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Writes what a commit has to tell; drafts, versions and system documents are nobody's business. */
  record({ dataset, id, timestamp, changes }: CommittedTransaction): void {
    const published = changes.filter((change) => isPublicId(change.id))
    const insert = this.#database.prepare(
      'INSERT INTO outbox (dataset, transaction_id, timestamp, document_id, before, after, summary) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    if (published.length > bulkThreshold) {
      insert.run(dataset.name, id, timestamp, null, null, null, JSON.stringify({ types: typesOf(published), count: published.length }))
      return
    }
    for (const change of published) {
      insert.run(dataset.name, id, timestamp, change.id, toJson(change.before), toJson(change.after), null)
    }
  }

  /** The oldest entry; null if all are delivered. */
  next(): OutboxEntry | null {
    const row = this.#database.prepare('SELECT * FROM outbox ORDER BY sequence LIMIT 1').get()
    if (!row) return null
    return {
      sequence: Number(row.sequence),
      dataset: String(row.dataset),
      transactionId: String(row.transaction_id),
      timestamp: String(row.timestamp),
      attempts: Number(row.attempts),
      content:
        row.document_id === null
          ? (JSON.parse(String(row.summary)) as { types: string[]; count: number })
          : { documentId: String(row.document_id), before: fromJson(row.before), after: fromJson(row.after) },
    }
  }

  remove({ sequence }: OutboxEntry): void {
    this.#database.prepare('DELETE FROM outbox WHERE sequence = ?').run(sequence)
  }

  countAttempt({ sequence }: OutboxEntry): void {
    this.#database.prepare('UPDATE outbox SET attempts = attempts + 1 WHERE sequence = ?').run(sequence)
  }
}

function typesOf(changes: Change[]): string[] {
  return [...new Set(changes.flatMap(({ before, after }) => (after ?? before)?._type ?? []))].sort()
}

function toJson(document: LakeDocument | null): string | null {
  return document && JSON.stringify(document)
}

function fromJson(text: unknown): LakeDocument | null {
  return typeof text === 'string' ? (JSON.parse(text) as LakeDocument) : null
}
