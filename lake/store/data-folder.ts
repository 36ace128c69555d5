import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const contentFile = 'lake.db'
/** Where a backup is unpacked before it takes its place. */
export const restoringFolder = '.restoring'

/** What is in a data folder besides the documents. Where these are without them, no new lake may take their place. */
const traces = ['access.db', 'assets', restoringFolder]

/** Only the user who runs the lake may read what it keeps: drafts, and hashes of tokens. */
export const folderMode = 0o700
export const fileMode = 0o600

/** Thrown where a lake is needed and none is, or where what is left is not the whole of one. */
export class NoLake extends Error {}

/** @throws NoLake if a folder holds no documents: a mistyped name must not make a lake */
export function requireLake(folder: string): void {
  if (holdsLake(folder)) return
  refuseRemains(folder)
  throw new NoLake(`There is no lake in ${folder}. Set LAKE_DATA to the data folder of one, or start the lake there first.`)
}

export function holdsLake(folder: string): boolean {
  const path = join(folder, contentFile)
  return existsSync(path) && statSync(path).size > 0
}

/**
 * For a folder without documents in it.
 * @throws NoLake if it is not a new one
 */
export function refuseRemains(folder: string): void {
  const found = traces.filter((name) => existsSync(join(folder, name)))
  if (found.length === 0) return
  const remedy = found.includes(restoringFolder) ? 'A restore was interrupted: run it again.' : 'Put the file back, or move the folder away and restore a backup ("restore").'
  throw new NoLake(`The data folder ${folder} holds ${found.join(' and ')}, but its documents (${contentFile}) are missing or empty. ${remedy} To begin a new lake there, empty the folder.`)
}

/** Takes from others what folders of earlier versions let them do. Below a folder that is closed to them they reach no file. */
export function closeToOthers(folder: string): void {
  close(folder, folderMode)
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile()) close(join(folder, entry.name), fileMode)
}

function close(path: string, mode: number): void {
  const { uid, mode: current } = statSync(path)
  if (uid !== process.getuid?.() || (current & 0o077) === 0) return
  try {
    chmodSync(path, mode)
  } catch {
    // A disk without modes, or one that can't be written: whatever writes there next says so.
  }
}
