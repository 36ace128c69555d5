import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Thrown when another process serves the same data folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another lake. Stop that one first, or set LAKE_DATA to another folder.`)
  }
}

/**
 * Takes a data folder for this process alone. The lock is an exclusive SQLite transaction on a file of its own: the
 * operating system drops it when the process dies, however it dies, so no stale lock is ever left.
 * @throws FolderInUse
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'serve.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new FolderInUse(folder)
  }
  return { release: () => lock.close() }
}
