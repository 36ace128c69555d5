import type { DatabaseSync } from 'node:sqlite'
import type { LakeDocument } from '../store/document.ts'

/** A transaction as history tells it. */
export interface PastTransaction {
  sequence: number
  id: string
  timestamp: string
  author: string
  actions: string[]
}

export interface TransactionFilter {
  fromTransaction: string | null
  toTransaction: string | null
  fromTime: string | null
  toTime: string | null
  authors: string[]
  reverse: boolean
  limit: number
}

/** One document's part in a transaction, as JSON. */
export interface Revision {
  documentId: string
  before: string | null
  after: string | null
  /** A list. */
  mutations: string
}

/** A step in the life of a document, without its content. */
export interface RevisionStep extends PastTransaction {
  documentId: string
  exists: boolean
  /** Transaction of the revision before; null for the first. */
  previous: string | null
  existedBefore: boolean
}

type Row = Record<string, unknown>

/** Reads the past of a dataset: every transaction, with a full snapshot of each document it touched. */
export class Revisions {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Transactions that touched any of these documents. Bounds are inclusive. */
  transactions(dataset: string, ids: string[], filter: TransactionFilter): PastTransaction[] {
    const bounds: string[] = []
    const values: string[] = []
    const bound = (condition: string, value: string | null) => {
      if (value === null) return
      bounds.push(condition)
      values.push(value)
    }
    const sequenceOf = '(SELECT sequence FROM transactions WHERE dataset = t.dataset AND id = ?)'
    bound(`t.sequence >= ${sequenceOf}`, filter.fromTransaction)
    bound(`t.sequence <= ${sequenceOf}`, filter.toTransaction)
    bound('t.timestamp >= ?', filter.fromTime)
    bound('t.timestamp <= ?', filter.toTime)
    bound('t.author IN (SELECT value FROM json_each(?))', filter.authors.length > 0 ? JSON.stringify(filter.authors) : null)
    const rows = this.#database
      .prepare(
        `SELECT DISTINCT t.* FROM transactions t JOIN revisions r ON r.sequence = t.sequence
         WHERE t.dataset = ? AND r.document_id IN (SELECT value FROM json_each(?)) ${bounds.map((condition) => `AND ${condition}`).join(' ')}
         ORDER BY t.sequence ${filter.reverse ? 'DESC' : 'ASC'} LIMIT ?`,
      )
      .all(dataset, JSON.stringify(ids), ...values, filter.limit)
    return rows.map(toTransaction)
  }

  /** What a transaction did to its documents, the given ones only if there are any. One is read after the other. */
  *ofTransaction(dataset: string, sequence: number, ids: Iterable<string> | null): Iterable<Revision> {
    const given = ids && JSON.stringify([...ids])
    const rows = this.#database
      .prepare(
        `SELECT document_id, content, mutations,
           (SELECT content FROM revisions p WHERE p.dataset = r.dataset AND p.document_id = r.document_id AND p.sequence < r.sequence
            ORDER BY p.sequence DESC LIMIT 1) AS before
         FROM revisions r WHERE r.dataset = ? AND r.sequence = ? AND (? IS NULL OR r.document_id IN (SELECT value FROM json_each(?)))`,
      )
      .iterate(dataset, sequence, given, given)
    for (const row of rows) {
      yield { documentId: String(row.document_id), before: textOrNull(row.before), after: textOrNull(row.content), mutations: String(row.mutations) }
    }
  }

  /** All ids that a transaction touched. */
  documentIds(sequence: number): string[] {
    return this.#database.prepare('SELECT document_id AS id FROM revisions WHERE sequence = ?').all(sequence).map(({ id }) => String(id))
  }

  /** A document as it was after a transaction; null if it did not exist then, or there was no such transaction. */
  atTransaction(dataset: string, id: string, transaction: string): LakeDocument | null {
    return this.#document(
      `SELECT content FROM revisions WHERE dataset = ? AND document_id = ?
       AND sequence <= (SELECT sequence FROM transactions WHERE dataset = ? AND id = ?) ORDER BY sequence DESC LIMIT 1`,
      [dataset, id, dataset, transaction],
    )
  }

  /** A document as it was at a time. */
  atTime(dataset: string, id: string, time: string): LakeDocument | null {
    return this.#document(
      `SELECT r.content FROM revisions r JOIN transactions t ON t.sequence = r.sequence
       WHERE r.dataset = ? AND r.document_id = ? AND t.timestamp <= ? ORDER BY r.sequence DESC LIMIT 1`,
      [dataset, id, time],
    )
  }

  /** The last content that a document had, even if it is deleted. */
  last(dataset: string, id: string): LakeDocument | null {
    return this.#document(
      'SELECT content FROM revisions WHERE dataset = ? AND document_id = ? AND content IS NOT NULL ORDER BY sequence DESC LIMIT 1',
      [dataset, id],
    )
  }

  /** The steps of some documents' lives, oldest first. */
  steps(dataset: string, ids: string[]): RevisionStep[] {
    const rows = this.#database
      .prepare(
        `SELECT t.*, r.document_id, r.content IS NOT NULL AS exists_now,
           LAG(t.id) OVER life AS previous, LAG(r.content IS NOT NULL) OVER life AS existed_before
         FROM revisions r JOIN transactions t ON t.sequence = r.sequence
         WHERE r.dataset = ? AND r.document_id IN (SELECT value FROM json_each(?))
         WINDOW life AS (PARTITION BY r.document_id ORDER BY r.sequence) ORDER BY r.sequence`,
      )
      .all(dataset, JSON.stringify(ids))
    return rows.map((row) => ({
      ...toTransaction(row),
      documentId: String(row.document_id),
      exists: row.exists_now === 1,
      previous: row.previous === null ? null : String(row.previous),
      existedBefore: row.existed_before === 1,
    }))
  }

  #document(query: string, values: string[]): LakeDocument | null {
    return toDocument(this.#database.prepare(query).get(...values)?.content)
  }
}

function toTransaction(row: Row): PastTransaction {
  return {
    sequence: Number(row.sequence),
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    actions: JSON.parse(String(row.actions)) as string[],
  }
}

function textOrNull(content: unknown): string | null {
  return typeof content === 'string' ? content : null
}

function toDocument(content: unknown): LakeDocument | null {
  return typeof content === 'string' ? (JSON.parse(content) as LakeDocument) : null
}
