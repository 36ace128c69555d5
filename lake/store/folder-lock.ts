import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { folderMode } from './data-folder.ts'
import { isBusy, storageError } from './storage-error.ts'

/** It holds nothing: it is there to be locked. */
const whenDamaged = 'Delete it; nothing is kept in it'

/** Thrown when another process serves the same data folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another lake. Stop that one first, or set LAKE_DATA to another folder.`)
  }
}

/**
 * Takes a data folder for this process alone. The lock is an exclusive SQLite transaction on a file of its own: the
 * operating system drops it when the process dies, however it dies, so no stale lock is ever left.
 * @throws FolderInUse; StorageError if the lock can't be taken for another reason
 */
export function lockFolder(folder: string): { release(): void } {
  const path = join(folder, 'serve.lock')
  let lock: DatabaseSync | null = null
  try {
    mkdirSync(folder, { recursive: true, mode: folderMode })
    lock = new DatabaseSync(path, { timeout: 0 })
    // A file that it may not write SQLite opens all the same, and then keeps nobody out.
    accessSync(path, constants.W_OK)
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw isBusy(error) ? new FolderInUse(folder) : storageError(error, path, whenDamaged)
  }
  const held = lock
  return { release: () => held.close() }
}
