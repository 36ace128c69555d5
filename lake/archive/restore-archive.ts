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
import { storageError } from '../store/storage-error.ts'
import { digestOf } from '../store/stored-documents.ts'
import { readArchive } from './read-archive.ts'

export interface RestoreSummary {
  documents: number
  assets: number
  /** Ids of assets whose bytes the archive has not, for the lake that wrote it had lost them. */
  withoutBytes: string[]
}

/** Who made the revisions that an archive holds it does not say. */
const author = 'restored'

/**
 * Makes a lake of an archive in a folder that is empty or not there. Revisions, times and append-only documents are as they
 * were; history begins with each document's last revision.
 *
 * All is read, checked and written in a folder inside, then moved to its place, the documents last: whatever comes between,
 * there is the whole lake or none, and none is begun over what is left (`refuseRemains`).
 * @throws UnusableArchive, StorageError; FolderInUse; Error if the folder holds anything
 */
export async function restoreArchive(file: string, { folder, dataset, project, publicUrl, port }: LakeSettings): Promise<RestoreSummary> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const lock = lockFolder(folder)
  const beside = join(folder, restoringFolder)
  try {
    requireEmpty(folder)
    // What an interrupted restore left behind.
    rmSync(beside, { recursive: true, force: true })
    mkdirSync(beside, { mode: folderMode })
    const archived = await readArchive(file, { assetFiles: new AssetFiles(beside), project, dataset, publicUrl: publicUrl ?? `http://localhost:${port}` })
    const database = openContentDatabase(join(beside, 'lake'))
    try {
      write(database, dataset, archived.documents)
    } finally {
      database.close()
    }
    settle(folder, beside)
    const assets = archived.documents.filter(({ _id }) => parseAssetId(_id)).length
    return { documents: archived.documents.length - assets, assets: assets - archived.withoutBytes.length, withoutBytes: archived.withoutBytes }
  } catch (error) {
    if (!existsSync(join(folder, contentFile))) rmSync(beside, { recursive: true, force: true })
    throw storageError(error, folder)
  } finally {
    lock.release()
  }
}

function requireEmpty(folder: string): void {
  const ours = ['serve.lock', 'serve.lock-journal', restoringFolder]
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

/** Closing the database has written everything into its one file. */
function settle(folder: string, beside: string): void {
  const documents = join(beside, 'lake', contentFile)
  flush(documents)
  renameSync(join(beside, 'assets'), join(folder, 'assets'))
  flushFolder(folder)
  renameSync(documents, join(folder, contentFile))
  flushFolder(folder)
  rmSync(beside, { recursive: true, force: true })
}

function flush(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
