import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { parseAssetId } from '../assets/asset-names.ts'
import { isJsonObject, type LakeDocument } from '../store/document.ts'

export interface ArchiveSummary {
  documents: number
  assets: number
  /** Asset documents whose bytes are not on disk. */
  missing: string[]
}

/** Attributes that an import gives anew (as @sanity/export leaves them out). */
const derivedAttributes = new Set(['_id', '_type', 'assetId', 'extension', 'mimeType', 'path', 'uploadId', 'url'])

/**
 * Writes a dataset as `sanity dataset import` reads it: `<name>/data.ndjson`, `<name>/assets.json` and the bytes under
 * `<name>/images` and `<name>/files`. Reads the data folder directly, so it works with and without a running server;
 * one SQL statement reads all documents, so the archive is of one moment.
 * @throws Error if the folder holds no such dataset
 */
export async function writeArchive(folder: string, dataset: string, destination: string): Promise<ArchiveSummary> {
  const documents = readDocuments(folder, dataset).filter(({ _id }) => !_id.startsWith('_.'))
  const name = basename(destination).replace(/\.tar\.gz$|\.tgz$/, '') || dataset
  const archive = pack()
  const written = pipeline(archive, createGzip(), createWriteStream(destination))
  const filled = fill(archive, name, folder, dataset, documents)
  const [summary] = await Promise.all([filled, written])
  return summary
}

async function fill(archive: Pack, name: string, folder: string, dataset: string, documents: LakeDocument[]): Promise<ArchiveSummary> {
  const assets = documents.flatMap((document) => {
    const asset = parseAssetId(document._id)
    return asset ? [{ document, ...asset, path: join(folder, 'assets', dataset, asset.kind, asset.fileName) }] : []
  })
  const present = assets.filter(({ path }) => existsSync(path))
  const missing = assets.filter((asset) => !present.includes(asset)).map(({ document }) => document._id)
  const assetIds = new Set(assets.map(({ document }) => document._id))
  const content = documents.filter(({ _id }) => !assetIds.has(_id))

  const lines = content.map((document) => `${JSON.stringify(withAssetPlaceholders(document))}\n`).join('')
  await addEntry(archive, `${name}/data.ndjson`, lines)
  const descriptions = present.map(({ document }) => [`${document._type === 'sanity.imageAsset' ? 'image' : 'file'}-${String(document.sha1hash)}`, describe(document)])
  await addEntry(archive, `${name}/assets.json`, JSON.stringify(Object.fromEntries(descriptions)))
  for (const { kind, fileName, path } of present) {
    const entry = archive.entry({ name: `${name}/${kind}/${fileName}`, size: statSync(path).size })
    await pipeline(createReadStream(path), entry)
  }
  archive.finalize()
  return { documents: content.length, assets: present.length, missing }
}

function readDocuments(folder: string, dataset: string): LakeDocument[] {
  const path = join(folder, 'lake.db')
  if (!existsSync(path)) throw new Error(`There is no lake in ${folder}; set LAKE_DATA to its data folder.`)
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  try {
    if (!database.prepare('SELECT 1 FROM datasets WHERE name = ?').get(dataset)) throw new Error(`The lake in ${folder} has no dataset "${dataset}".`)
    const rows = database.prepare('SELECT content FROM documents WHERE dataset = ? ORDER BY id').all(dataset)
    return rows.map(({ content }) => JSON.parse(String(content)) as LakeDocument)
  } finally {
    database.close()
  }
}

/** Exchanges `asset: {_ref}` for the `_sanityAsset` note from which an import restores it. */
export function withAssetPlaceholders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAssetPlaceholders)
  if (!isJsonObject(value)) return value
  const reference = isJsonObject(value.asset) ? value.asset._ref : undefined
  const asset = typeof reference === 'string' ? parseAssetId(reference) : null
  const rest = Object.entries(value).filter(([key]) => !asset || key !== 'asset')
  const copy = Object.fromEntries(rest.map(([key, child]) => [key, withAssetPlaceholders(child)]))
  if (!asset) return copy
  return { _sanityAsset: `${asset.kind === 'images' ? 'image' : 'file'}@file://./${asset.kind}/${asset.fileName}`, ...copy }
}

function describe(document: LakeDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !derivedAttributes.has(key)))
}

function addEntry(archive: Pack, name: string, content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()))
  })
}
