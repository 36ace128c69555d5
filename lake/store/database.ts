import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const schemaVersion = 1

/**
 * Opens `lake.db`, the durable store. Documents are also kept in memory; every commit writes the transaction, the new
 * document rows, one full snapshot per document (`revisions`, the ground of history) and the webhook outbox together.
 * @throws Error if the file was written by a newer lake
 */
export function openContentDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'lake.db'), { timeout: 5000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (version > schemaVersion) {
    database.close()
    throw new Error(`${join(folder, 'lake.db')} was written by a newer lake (schema ${version}, this one knows ${schemaVersion}).`)
  }
  database.exec(`
    BEGIN;
    CREATE TABLE IF NOT EXISTS datasets (
      name TEXT PRIMARY KEY,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS documents (
      dataset TEXT NOT NULL REFERENCES datasets (name),
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (dataset, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS transactions (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      dataset TEXT NOT NULL REFERENCES datasets (name),
      id TEXT NOT NULL,
      timestamp TEXT NOT NULL,
      author TEXT NOT NULL,
      actions TEXT NOT NULL,
      UNIQUE (dataset, id)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS revisions (
      dataset TEXT NOT NULL,
      document_id TEXT NOT NULL,
      sequence INTEGER NOT NULL REFERENCES transactions (sequence),
      content TEXT,
      mutations TEXT NOT NULL,
      PRIMARY KEY (dataset, document_id, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS revisions_by_transaction ON revisions (sequence);
    CREATE TABLE IF NOT EXISTS keyvalue (
      user_id TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (user_id, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS outbox (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      dataset TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      timestamp TEXT NOT NULL,
      document_id TEXT,
      before TEXT,
      after TEXT,
      summary TEXT,
      attempts INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `)
  return database
}
