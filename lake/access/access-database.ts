import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Opens `access.db` (tokens and sign-in codes). It is a file of its own, so that the command line can add and
 * revoke tokens while the server holds the content database.
 */
export function openAccessDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'access.db'), { timeout: 5000 })
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
  return database
}
