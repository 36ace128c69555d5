import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { flushFolder, isWhole } from '../assets/asset-files.ts'
import { parseAssetId } from '../assets/asset-names.ts'
import { contentFile, fileMode, requireLake } from '../store/data-folder.ts'
import type { LakeDocument } from '../store/document.ts'
import { storageError } from '../store/storage-error.ts'
import { readDocuments, reportMended } from '../store/stored-documents.ts'
import { withAssetPlaceholders } from './asset-placeholders.ts'

export interface ArchiveSummary {
  /** Where it was written: the destination, or beside it if it lacks anything. */
  path: string
  documents: number
  assets: number
  /** Asset documents whose bytes are not on disk. */
  missing: string[]
  /** Asset documents whose bytes on disk are not what was uploaded. */
  damaged: string[]
}

/** Attributes that an import gives anew (as @sanity/export leaves them out). */
const derivedAttributes = new Set(['_id', '_type', 'assetId', 'extension', 'mimeType', 'path', 'uploadId', 'url'])

const ending = /\.tar\.gz$|\.tgz$/

/**
 * Writes a dataset as `sanity dataset import` and `restoreArchive` read it: `<name>/data.ndjson`, `<name>/assets.json` and the
 * bytes under `<name>/images` and `<name>/files`. Reads the data folder directly, so it works with and without a running
 * server; one SQL statement reads all documents, so the archive is of one moment.
 *
 * It takes the destination's name once it is whole and on the disk, so that no attempt spoils the backup before it. One that
 * lacks the bytes of an asset is named `<name>.incomplete.tar.gz`.
 * @throws NoLake, DamagedDocuments, StorageError; Error if there is no such dataset, or nothing in it
 */
export async function writeArchive(folder: string, dataset: string, destination: string): Promise<ArchiveSummary> {
  const documents = readContent(folder, dataset)
  if (documents.length === 0) throw new Error(`The dataset "${dataset}" in ${folder} holds no documents, so there is nothing to back up. ${destination} was not written. Is LAKE_DATA the folder that is meant?`)
  if (!existsSync(dirname(destination))) throw new Error(`There is no folder ${dirname(destination)} to write the archive to.`)
  const name = basename(destination).replace(ending, '') || dataset
  const partial = `${destination}.partial`
  try {
    const archive = pack()
    const written = pipeline(archive, createGzip(), createWriteStream(partial, { flush: true, mode: fileMode }))
    const filled = fill(archive, name, folder, dataset, documents).catch((error: Error) => {
      archive.destroy(error)
      throw error
    })
    const [summary] = await Promise.all([filled, written])
    const isComplete = summary.missing.length + summary.damaged.length === 0
    const path = isComplete ? destination : join(dirname(destination), `${name}.incomplete.tar.gz`)
    renameSync(partial, path)
    flushFolder(dirname(path))
    return { path, ...summary }
  } catch (error) {
    rmSync(partial, { force: true })
    throw storageError(error, destination)
  }
}

async function fill(archive: Pack, name: string, folder: string, dataset: string, documents: LakeDocument[]): Promise<Omit<ArchiveSummary, 'path'>> {
  const assets = documents.flatMap((document) => {
    const asset = parseAssetId(document._id)
    return asset ? [{ document, ...asset, path: join(folder, 'assets', dataset, asset.kind, asset.fileName) }] : []
  })
  const assetIds = new Set(assets.map(({ document }) => document._id))
  const content = documents.filter(({ _id }) => !assetIds.has(_id))
  const missing: string[] = []
  const damaged: string[] = []
  const whole: typeof assets = []
  for (const asset of assets) {
    if (!existsSync(asset.path)) missing.push(asset.documentId)
    else if (!(await isWhole(asset.path))) damaged.push(asset.documentId)
    else whole.push(asset)
  }

  await addEntry(archive, `${name}/data.ndjson`, content.map((document) => `${JSON.stringify(withAssetPlaceholders(document, assetIds))}\n`).join(''))
  // Under the hash `sanity dataset import` finds an asset's description, under the id this lake the whole document.
  const descriptions = whole.map(({ document }) => [`${document._type === 'sanity.imageAsset' ? 'image' : 'file'}-${String(document.sha1hash)}`, describe(document)])
  const assetDocuments = assets.map(({ document }) => [document._id, document])
  await addEntry(archive, `${name}/assets.json`, JSON.stringify(Object.fromEntries([...descriptions, ...assetDocuments])))
  for (const { kind, fileName, path } of whole) {
    const entry = archive.entry({ name: `${name}/${kind}/${fileName}`, size: statSync(path).size })
    await pipeline(createReadStream(path), entry)
  }
  archive.finalize()
  return { documents: content.length, assets: whole.length, missing, damaged }
}

function readContent(folder: string, dataset: string): LakeDocument[] {
  requireLake(folder)
  const path = join(folder, contentFile)
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
    if (!database.prepare('SELECT 1 FROM datasets WHERE name = ?').get(dataset)) throw new Error(`The lake in ${folder} has no dataset "${dataset}".`)
    const { documents, mended } = readDocuments(database, dataset)
    for (const document of mended) reportMended(dataset, document)
    return documents.filter(({ _id }) => !_id.startsWith('_.'))
  } catch (error) {
    throw storageError(error, path)
  } finally {
    database?.close()
  }
}

function describe(document: LakeDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !derivedAttributes.has(key)))
}

function addEntry(archive: Pack, name: string, content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()))
  })
}
