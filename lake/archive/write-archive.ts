import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, lstatSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
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
import { assetNotes, withAssetPlaceholders } from './asset-placeholders.ts'

export interface ArchiveSummary {
  /** Where it was written: the destination, or beside it if it lacks anything. */
  path: string
  documents: number
  assets: number
  /** Asset documents whose bytes are not on disk. */
  missing: string[]
  /** Asset documents whose bytes on disk are not what was uploaded. */
  damaged: string[]
  /** The lake's other datasets that hold documents; they are not in the archive. */
  otherDatasets: string[]
}

interface Content {
  documents: LakeDocument[]
  otherDatasets: string[]
}

/** An asset was deleted after its document had been read for the archive. */
class DeletedMeanwhile extends Error {}

/** How often an export begins, while assets are deleted each time. */
const attempts = 3

/** Attributes that an import gives anew (as @sanity/export leaves them out). */
const derivedAttributes = new Set(['_id', '_type', 'assetId', 'extension', 'mimeType', 'path', 'uploadId', 'url'])

const ending = /\.tar\.gz$|\.tgz$/

/**
 * Writes a dataset as `sanity dataset import` and `restoreArchive` read it: `<name>/data.ndjson`, `<name>/assets.json` and the
 * bytes under `<name>/images` and `<name>/files`. Reads the data folder directly, so it works with and without a running
 * server; one SQL statement reads all documents, so the archive is of one moment. If an asset of that moment is deleted
 * before its bytes are in the archive, it begins anew.
 *
 * It takes the destination's name once it is whole and on the disk, so that no attempt spoils the backup before it. One that
 * lacks the bytes of an asset is named `<name>.incomplete.tar.gz`.
 * @throws NoLake, DamagedDocuments, StorageError; Error if there is no such dataset, or nothing in it
 */
export async function writeArchive(folder: string, dataset: string, destination: string): Promise<ArchiveSummary> {
  const file = fileAt(destination)
  for (let attempt = 1; ; attempt += 1) {
    const content = readContent(folder, dataset)
    if (content.documents.length === 0) throw new Error(`The dataset "${dataset}" in ${folder} holds no documents, so there is nothing to back up. ${destination} was not written. Is LAKE_DATA the folder that is meant?`)
    requireNoNotes(content.documents)
    try {
      return { ...(await writeContent(file, folder, dataset, content.documents)), otherDatasets: content.otherDatasets }
    } catch (error) {
      if (!(error instanceof DeletedMeanwhile) || attempt === attempts) throw storageError(error, file)
    }
  }
}

/** @throws Error if a document has what would be taken for a note of the archive's: it could not be restored as it is */
function requireNoNotes(documents: LakeDocument[]): void {
  for (const document of documents) {
    const [note] = assetNotes(document)
    if (note !== undefined) throw new Error(`"${document._id}" has an attribute _sanityAsset (${JSON.stringify(note)}), so no archive could give it back as it is. Take the attribute out, and refer to an asset instead. No archive was written.`)
  }
}

async function writeContent(file: string, folder: string, dataset: string, documents: LakeDocument[]): Promise<Omit<ArchiveSummary, 'otherDatasets'>> {
  const name = basename(file).replace(ending, '') || dataset
  // A name of its own: two exports at a time must not write into one file.
  const partial = `${file}.${process.pid}-${randomUUID().slice(0, 8)}.partial`
  const output = createWriteStream(partial, { flags: 'wx', flush: true, mode: fileMode })
  try {
    const archive = pack()
    const written = pipeline(archive, createGzip(), output)
    const filled = fill(archive, name, folder, dataset, documents).catch((error: Error) => {
      archive.destroy(error)
      throw error
    })
    const [summary] = await Promise.all([filled, written])
    const isComplete = summary.missing.length + summary.damaged.length === 0
    const path = isComplete ? file : join(dirname(file), `${name}.incomplete.tar.gz`)
    renameSync(partial, path)
    flushFolder(dirname(path))
    return { path, ...summary }
  } catch (error) {
    // As long as it is about to be opened, the file would come after its removal.
    output.destroy()
    if (!output.closed) await new Promise<void>((resolve) => output.once('close', () => resolve()))
    rmSync(partial, { force: true })
    throw error
  }
}

/**
 * The file that a destination stands for. Where that is a link, the file it leads to: the link stays.
 * @throws Error if it is there and no file, or its folder is not there
 */
function fileAt(destination: string): string {
  if (!existsSync(dirname(destination))) throw new Error(`There is no folder ${dirname(destination)} to write the archive to.`)
  if (!lstatSync(destination, { throwIfNoEntry: false })) return destination
  const found = statSync(destination, { throwIfNoEntry: false })
  if (!found) throw new Error(`${destination} is a link that leads nowhere. Look whether the disk that it leads to is mounted, or name a file.`)
  if (!found.isFile()) throw new Error(`${destination} is no file, but ${found.isDirectory() ? 'a folder' : 'a device or a pipe'}, which an archive must not take the place of. Name a file: export -o backup.tar.gz`)
  return realpathSync(destination)
}

async function fill(archive: Pack, name: string, folder: string, dataset: string, documents: LakeDocument[]): Promise<Omit<ArchiveSummary, 'path' | 'otherDatasets'>> {
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
    else if (await ofBytes(asset.documentId, isWhole(asset.path))) whole.push(asset)
    else damaged.push(asset.documentId)
  }
  if (missing.length > 0) requireStillThere(folder, dataset, missing)

  await addEntry(archive, `${name}/data.ndjson`, content.map((document) => `${JSON.stringify(withAssetPlaceholders(document, assetIds))}\n`).join(''))
  // Under the hash `sanity dataset import` finds an asset's description, under the id this lake the whole document.
  const descriptions = whole.map(({ document }) => [`${document._type === 'sanity.imageAsset' ? 'image' : 'file'}-${String(document.sha1hash)}`, describe(document)])
  const assetDocuments = assets.map(({ document }) => [document._id, document])
  await addEntry(archive, `${name}/assets.json`, JSON.stringify(Object.fromEntries([...descriptions, ...assetDocuments])))
  for (const { kind, fileName, path, documentId } of whole) {
    const bytes = await ofBytes(documentId, open(path))
    try {
      const entry = archive.entry({ name: `${name}/${kind}/${fileName}`, size: (await bytes.stat()).size })
      await pipeline(bytes.createReadStream(), entry)
    } finally {
      await bytes.close()
    }
  }
  archive.finalize()
  return { documents: content.length, assets: whole.length, missing, damaged }
}

/** @throws DeletedMeanwhile if the bytes that something reads are not there any more */
async function ofBytes<Result>(documentId: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? deletedMeanwhile([documentId]) : error
  }
}

/** @throws DeletedMeanwhile if bytes are missing for their documents were deleted */
function requireStillThere(folder: string, dataset: string, ids: string[]): void {
  const there = new Set(readContent(folder, dataset).documents.map(({ _id }) => _id))
  const gone = ids.filter((id) => !there.has(id))
  if (gone.length > 0) throw deletedMeanwhile(gone)
}

function deletedMeanwhile(ids: string[]): DeletedMeanwhile {
  return new DeletedMeanwhile(`Assets were deleted each time while they were being exported, at last ${ids.join(', ')}. No archive was written. Try again when nobody deletes any.`)
}

function readContent(folder: string, dataset: string): Content {
  requireLake(folder)
  const path = join(folder, contentFile)
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
    if (!database.prepare('SELECT 1 FROM datasets WHERE name = ?').get(dataset)) throw new Error(`The lake in ${folder} has no dataset "${dataset}".`)
    const { documents, mended } = readDocuments(database, dataset)
    for (const document of mended) reportMended(dataset, document)
    const others = database.prepare('SELECT DISTINCT dataset AS name FROM documents WHERE dataset <> ? ORDER BY dataset').all(dataset)
    return { documents, otherDatasets: others.map(({ name }) => String(name)) }
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
