import type { DatabaseSync } from 'node:sqlite'

/** What to do about a database that is damaged, unless it is one of those that no backup holds. */
const restoreBackup = 'Move the data folder away and restore a backup ("restore")'

/** SQLite's result codes: https://www.sqlite.org/rescode.html */
const sqliteProblems: Record<number, string> = {
  5: 'is held by another program. Try again when that one is done',
  8: 'cannot be written. Let the user who runs the lake write it and its folder; a disk that is mounted read-only has to be writable',
  10: 'could not be read or written by the disk. Make room if the disk is full; otherwise check the disk',
  13: 'cannot be written, for the disk is full. Make room',
  14: 'cannot be opened. It must be a file, and the user who runs the lake must be able to write it and its folder; the disk must not be full or read-only',
}

/** SQLite's codes for a file that is not what SQLite wrote, or no database at all. */
const damageCodes = [11, 26]

const systemProblems: Record<string, string> = {
  EACCES: 'may not be used by the user who runs this. Change its owner or its mode',
  EDQUOT: 'cannot be written, for the quota of the disk is used up. Make room',
  EEXIST: 'is a file where a folder is needed. Set LAKE_DATA to a folder',
  EIO: 'could not be read or written by the disk. Check the disk',
  EISDIR: 'is a folder where a file is needed. Name a file',
  ENOENT: 'is not there. Check the name',
  ENOSPC: 'cannot be written, for the disk is full. Make room',
  ENOTDIR: 'lies below something that is a file, not a folder. Set LAKE_DATA to a folder',
  EPERM: 'may not be used by the user who runs this. Change its owner or its mode',
  EROFS: 'cannot be written, for the disk is mounted read-only. Make it writable',
}

/** Something is wrong with a file or a folder: which one, what, and what to do. */
export class StorageError extends Error {}

/**
 * What the system or SQLite says about a file, told with its path and the remedy; other errors come back as they are.
 * @param path the file meant where the error names none, as SQLite's don't
 * @param whenDamaged the remedy if it is a database and damaged
 */
export function storageError(error: unknown, path: string, whenDamaged = restoreBackup): unknown {
  const { code, path: named } = error as NodeJS.ErrnoException
  const sqlite = sqliteCode(error)
  const problem = sqlite === null ? systemProblems[code ?? ''] : damageCodes.includes(sqlite) ? `is damaged. ${whenDamaged}` : sqliteProblems[sqlite]
  if (problem === undefined || error instanceof StorageError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new StorageError(`${named ?? path} ${problem}. (${reason})`, { cause: error })
}

/** Does some work with a file, and tells its failure as `storageError` does. */
export function telling<Result>(path: string, work: () => Result, whenDamaged?: string): Result {
  try {
    return work()
  } catch (error) {
    throw storageError(error, path, whenDamaged)
  }
}

/**
 * Reads a whole database, which takes some 0.7 ms for each MB; better now than in the middle of somebody's work.
 * @throws StorageError if it is damaged
 */
export function requireSound(database: DatabaseSync, path: string, whenDamaged = restoreBackup): void {
  const [first] = database.prepare('PRAGMA quick_check(1)').all()
  if (first?.quick_check !== 'ok') throw new StorageError(`${path} is damaged. ${whenDamaged}. (${String(first?.quick_check)})`)
}

/** Whether SQLite says that somebody else holds a file. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === 5
}

/** Extended codes carry the plain one in their last byte. Null for what SQLite did not say. */
function sqliteCode(error: unknown): number | null {
  const { code, errcode } = error as { code?: string; errcode?: number }
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : null
}
