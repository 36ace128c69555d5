import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { folderMode } from '../store/data-folder.ts'
import { requireSound, telling } from '../store/storage-error.ts'

/** No backup holds tokens. */
const whenDamaged = 'Move it away (access.db-wal and access.db-shm too, if they are there) and make new tokens and sign-in links ("token create", "sign-in"). The content is not affected'

/**
 * Opens `access.db` (tokens and sign-in codes). It is a file of its own, so that the command line can add and
 * revoke tokens while the server holds the content database.
 * @throws StorageError if it is damaged or can't be used
 */
export function openAccessDatabase(folder: string): DatabaseSync {
  const path = join(folder, 'access.db')
  return telling(path, () => {
    mkdirSync(folder, { recursive: true, mode: folderMode })
    const database = new DatabaseSync(path, { timeout: 5000 })
    try {
      prepare(database)
      requireSound(database, path, whenDamaged)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  }, whenDamaged)
}

function prepare(database: DatabaseSync): void {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS tokens (
      id TEXT PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      user_id TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER
    ) STRICT;
    CREATE TABLE IF NOT EXISTS sign_ins (
      hash TEXT PRIMARY KEY,
      role TEXT NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
  `)
}
