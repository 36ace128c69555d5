import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { AssetFiles, flushFolder } from '../assets/asset-files.ts'
import { parseAssetId } from '../assets/asset-names.ts'
import type { LakeSettings } from '../settings.ts'
import { contentFile, folderMode, restoringFolder } from '../store/data-folder.ts'
import { openContentDatabase } from '../store/database.ts'
import type { LakeDocument } from '../store/document.ts'
import { lockFolder } from '../store/folder-lock.ts'
import { StorageError, storageError } from '../store/storage-error.ts'
import { digestOf } from '../store/stored-documents.ts'
import { readArchive } from './read-archive.ts'

export interface RestoreSummary {
  documents: number
  assets: number
  /** Ids of assets whose bytes the archive has not, for the lake that wrote it had lost them. */
  withoutBytes: string[]
}

const assetsFolder = 'assets'

/** Who made the revisions that an archive holds it does not say. */
const author = 'restored'

/**
 * Makes a lake of an archive in a folder that is empty or not there. Revisions, times and append-only documents are as they
 * were; history begins with each document's last revision.
 *
 * All is read, checked and written in a folder inside, then moved to its place, the documents last: whatever comes between,
 * there is the whole lake or none, none is begun over what is left (`refuseRemains`), and another restore starts afresh.
 * @throws UnusableArchive, StorageError; FolderInUse; Error if the folder holds anything
 */
export async function restoreArchive(file: string, settings: LakeSettings): Promise<RestoreSummary> {
  const { folder } = settings
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const lock = lockFolder(folder)
  try {
    requireEmpty(folder)
    // What an interrupted restore left behind; the folder that tells of it last.
    if (isHalfSettled(folder)) rmSync(join(folder, assetsFolder), { recursive: true, force: true })
    rmSync(join(folder, restoringFolder), { recursive: true, force: true })
    return await unpack(file, settings)
  } catch (error) {
    throw storageError(error, folder)
  } finally {
    lock.release()
  }
}

async function unpack(file: string, { folder, dataset, project, publicUrl, port }: LakeSettings): Promise<RestoreSummary> {
  const beside = join(folder, restoringFolder)
  mkdirSync(beside, { mode: folderMode })
  try {
    const { documents, withoutBytes } = await readArchive(file, { assetFiles: new AssetFiles(beside), project, dataset, publicUrl: publicUrl ?? `http://localhost:${port}` })
    const database = openContentDatabase(join(beside, 'lake'))
    try {
      write(database, dataset, documents)
      bringTogether(database, join(beside, 'lake', contentFile))
    } finally {
      database.close()
    }
    settle(folder, beside)
    const assets = documents.filter(({ _id }) => parseAssetId(_id)).length
    return { documents: documents.length - assets, assets: assets - withoutBytes.length, withoutBytes }
  } finally {
    // Not where it tells the next restore whose assets are in the folder.
    if (!isHalfSettled(folder)) rmSync(beside, { recursive: true, force: true })
  }
}

/** Whether a restore was interrupted after its assets, and before its documents, took their place. */
function isHalfSettled(folder: string): boolean {
  const beside = join(folder, restoringFolder)
  return existsSync(join(beside, 'lake', contentFile)) && !existsSync(join(beside, assetsFolder))
}

function requireEmpty(folder: string): void {
  const ours = ['serve.lock', 'serve.lock-journal', restoringFolder, ...(isHalfSettled(folder) ? [assetsFolder] : [])]
  const found = readdirSync(folder).filter((name) => !ours.includes(name))
  if (found.length > 0) throw new Error(`The data folder ${folder} is not empty (${found.slice(0, 5).join(', ')}). A restore replaces nothing: move the folder away first, or set LAKE_DATA to another one.`)
}

/** In one SQL transaction. Documents with the same revision came of one transaction, so history has it again. */
function write(database: DatabaseSync, dataset: string, documents: LakeDocument[]): void {
  const putDocument = database.prepare('INSERT INTO documents (dataset, id, content, digest) VALUES (?, ?, ?, ?)')
  const addTransaction = database.prepare('INSERT INTO transactions (dataset, id, timestamp, author, actions) VALUES (?, ?, ?, ?, ?)')
  const addRevision = database.prepare('INSERT INTO revisions (dataset, document_id, sequence, content, mutations) VALUES (?, ?, ?, ?, ?)')
  const transactions = [...Map.groupBy(documents, ({ _rev }) => _rev)].map(([id, changed]) => ({ id, changed, timestamp: changed.map(({ _updatedAt }) => _updatedAt).sort().at(-1) ?? '' }))
  transactions.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
  database.exec('BEGIN IMMEDIATE')
  database.prepare('INSERT INTO datasets (name, created_at) VALUES (?, ?)').run(dataset, new Date().toISOString())
  for (const { id, timestamp, changed } of transactions) {
    const sequence = addTransaction.run(dataset, id, timestamp, author, '[]').lastInsertRowid
    for (const document of changed) {
      const json = JSON.stringify(document)
      putDocument.run(dataset, document._id, json, digestOf(dataset, document._id, json))
      addRevision.run(dataset, document._id, sequence, json, JSON.stringify([{ createOrReplace: document }]))
    }
  }
  database.exec('COMMIT')
}

/**
 * Writes everything into the database's one file. Closing would do so too, but says nothing if the disk is full.
 * @throws StorageError, or what SQLite says
 */
function bringTogether(database: DatabaseSync, path: string): void {
  const result = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  if (result?.busy !== 0 || result.log !== 0) throw notWhole(path)
}

function notWhole(path: string): StorageError {
  return new StorageError(`${path} could not be written as a whole, so nothing was restored. Make room on the disk, let no other program open the file, and try again.`)
}

/** Puts all in its place, or nothing. */
function settle(folder: string, beside: string): void {
  const documents = join(beside, 'lake', contentFile)
  // Beside this file the other is not the whole.
  if (existsSync(`${documents}-wal`)) throw notWhole(documents)
  flush(documents)
  const moves: [string, string][] = [
    [join(beside, assetsFolder), join(folder, assetsFolder)],
    [documents, join(folder, contentFile)],
  ]
  const done: typeof moves = []
  try {
    for (const move of moves) {
      renameSync(...move)
      done.unshift(move)
      flushFolder(folder)
    }
  } catch (error) {
    for (const [from, to] of done) renameSync(to, from)
    throw error
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
