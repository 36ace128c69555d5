import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { contentFile, folderMode, holdsLake, refuseRemains } from './data-folder.ts'
import { digestOf, digestSchema, readDocuments, reportMended } from './stored-documents.ts'
import { requireSound, telling } from './storage-error.ts'

/** 2: a digest for each document. */
const schemaVersion = digestSchema

/**
 * Opens `lake.db`, the durable store. Documents are also kept in memory; every commit writes the transaction, the new
 * document rows, one full snapshot per document (`revisions`, the ground of history) and the webhook outbox together.
 * @throws Error if the file was written by a newer lake; StorageError if it is damaged or can't be used; NoLake if it is missing
 * from a folder that is not new; DamagedDocuments if an earlier version's documents can't be taken over
 */
export function openContentDatabase(folder: string): DatabaseSync {
  const path = join(folder, contentFile)
  return telling(path, () => {
    if (!holdsLake(folder)) refuseRemains(folder)
    mkdirSync(folder, { recursive: true, mode: folderMode })
    const database = new DatabaseSync(path, { timeout: 5000 })
    try {
      prepare(database, folder, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

function prepare(database: DatabaseSync, folder: string, path: string): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (version > schemaVersion) throw new Error(`${path} was written by a newer lake (schema ${version}, this one knows ${schemaVersion}).`)
  // A file without a schema is as good as none.
  if (version === 0) refuseRemains(folder)
  else requireSound(database, path)
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
      digest TEXT NOT NULL,
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
  `)
  if (version === 1) addDigests(database)
  database.exec(`PRAGMA user_version = ${schemaVersion}; COMMIT`)
}

/**
 * Digests of what an earlier version stored. They must not vouch for damage, so each document is compared with its history.
 * @throws DamagedDocuments
 */
function addDigests(database: DatabaseSync): void {
  const putContent = database.prepare('UPDATE documents SET content = ? WHERE dataset = ? AND id = ?')
  for (const { name } of database.prepare('SELECT name FROM datasets').all()) {
    for (const document of readDocuments(database, String(name)).mended) {
      putContent.run(document.content, String(name), document.id)
      reportMended(String(name), document)
    }
  }
  database.function('digest_of', { deterministic: true }, (dataset, id, content) => digestOf(String(dataset), String(id), String(content)))
  database.exec("ALTER TABLE documents ADD COLUMN digest TEXT NOT NULL DEFAULT ''; UPDATE documents SET digest = digest_of(dataset, id, content)")
}
