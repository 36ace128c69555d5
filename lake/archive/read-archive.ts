import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import type { AssetFiles } from '../assets/asset-files.ts'
import { type AssetName, parseAssetId, parseFileName } from '../assets/asset-names.ts'
import { imageTypes, type OutputFormat } from '../assets/image-options.ts'
import { isJsonObject, type JsonObject, type LakeDocument } from '../store/document.ts'
import { documentIdProblem } from '../store/document-id.ts'
import { inspectDocument, jsonProblem } from '../store/document-shape.ts'
import { StorageError, storageError } from '../store/storage-error.ts'
import { newRevision } from '../store/store.ts'
import { assetIdOf, assetNotes, withAssetReferences } from './asset-placeholders.ts'

/** An archive that can't be restored as a whole: what is wrong with it, and where. */
export class UnusableArchive extends Error {
  constructor(file: string, problem: string) {
    super(`${file} cannot be restored: ${problem}. Nothing was kept of it; use another backup.`)
  }
}

/** What an archive holds, checked. */
export interface ArchivedDataset {
  /** Assets' documents among them. Sorted by id. */
  documents: LakeDocument[]
  /** Ids of assets whose bytes are not in the archive; their documents are. Sorted. */
  withoutBytes: string[]
}

/** Where the bytes go, and what the addresses of assets begin with. */
export interface ArchiveTarget {
  assetFiles: AssetFiles
  project: string
  dataset: string
  publicUrl: string
}

interface Contents {
  data: string | null
  descriptions: JsonObject
  /** Names of the assets whose bytes there are, by document id. */
  bytes: Map<string, { asset: AssetName; size: number }>
}

/**
 * Reads an archive that `writeArchive` wrote, of this version or an earlier one, to its end, and puts the bytes of assets
 * in their places. gzip tells if the archive is cut off or changed, a hash each asset's bytes; every document is checked as
 * a commit would, and so is that references lead somewhere.
 * @throws UnusableArchive, StorageError
 */
export async function readArchive(file: string, target: ArchiveTarget): Promise<ArchivedDataset> {
  const refuse = (problem: string) => new UnusableArchive(file, problem)
  const { data, descriptions, bytes } = await readEntries(file, target, refuse)
  if (data === null) throw refuse('it holds no data.ndjson')
  const described = Object.keys(descriptions).filter((key) => parseAssetId(key))
  const assetIds = new Set([...described, ...bytes.keys()])
  const lines = data.split('\n').flatMap((line, index) => (line ? [parseDocument(line, index + 1, refuse)] : []))
  const known = new Set([...assetIds, ...lines.map(({ _id }) => _id)])
  const content = lines.map((document) => dated(withAssets(document, known, refuse)))
  const documents = [...content, ...[...assetIds].map((id) => assetDocument(id, descriptions, bytes, target, refuse))].sort((a, b) => (a._id < b._id ? -1 : 1))
  if (documents.length === 0) throw refuse('it holds no documents')
  checkTogether(documents, refuse)
  return { documents, withoutBytes: documents.flatMap(({ _id }) => (parseAssetId(_id) && !bytes.has(_id) ? [_id] : [])) }
}

type Refuse = (problem: string) => UnusableArchive

async function readEntries(file: string, target: ArchiveTarget, refuse: Refuse): Promise<Contents> {
  const contents: Contents = { data: null, descriptions: {}, bytes: new Map() }
  const entries = extract()
  const take = async () => {
    for await (const entry of entries) {
      // The first part is the archive's own name.
      const [, name = ''] = /^[^/]+\/(.+)$/.exec(entry.header.name) ?? []
      const asset = entry.header.type === 'directory' ? null : assetAt(name, refuse)
      if (asset) contents.bytes.set(asset.documentId, { asset, size: await keepBytes(entry, asset, target, refuse) })
      else if (name === 'data.ndjson') contents.data = await textOf(entry)
      else if (name === 'assets.json') contents.descriptions = parseDescriptions(await textOf(entry), refuse)
      else entry.resume()
    }
  }
  // When one of the two fails, so does the other, of that.
  const ends = await Promise.allSettled([pipeline(createReadStream(file), createGunzip(), entries), take()])
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []))
  const [first] = errors
  if (first === undefined) return contents
  const told = errors.map((error) => storageError(error, file)).find((error) => error instanceof StorageError || error instanceof UnusableArchive)
  throw told ?? refuse(`it is damaged or cut off (${first.message})`)
}

/** The asset whose bytes an entry holds; null for other entries. What would be an asset's and has no asset's name is not passed over. */
function assetAt(path: string, refuse: Refuse): AssetName | null {
  const [, kind, name = ''] = /^(images|files)\/(.+)$/.exec(path) ?? []
  if (kind !== 'images' && kind !== 'files') return null
  const asset = parseFileName(kind, name)
  if (!asset) throw refuse(`${path} has no name that an asset can have`)
  return asset
}

async function keepBytes(entry: AsyncIterable<unknown>, asset: AssetName, { assetFiles, dataset }: ArchiveTarget, refuse: Refuse): Promise<number> {
  const received = await assetFiles.receive(entry as AsyncIterable<Buffer>, Infinity)
  if (received.sha1 !== asset.fileName.slice(0, 40)) throw refuse(`the bytes of ${asset.kind}/${asset.fileName} are not those that its name is made of`)
  assetFiles.keep(received, assetFiles.original(dataset, asset.kind, asset.fileName))
  return received.size
}

async function textOf(entry: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parseDescriptions(text: string, refuse: Refuse): JsonObject {
  const value = parse(text)
  if (!isJsonObject(value) || !Object.values(value).every(isJsonObject)) throw refuse('its assets.json is not an object of descriptions')
  return value
}

function parseDocument(line: string, number: number, refuse: Refuse): LakeDocument {
  const value = parse(line)
  const problem = !isJsonObject(value) ? 'it is not a JSON object' : (documentIdProblem(value._id) ?? (typeof value._type === 'string' ? null : 'A document _type must be a string') ?? jsonProblem(value, Infinity) ?? timeProblem(value))
  if (problem !== null) throw refuse(`line ${number} of data.ndjson is no document (${problem})`)
  return value as LakeDocument
}

/** The document with references in place of its notes, all of which have to lead to something. */
function withAssets(document: LakeDocument, known: ReadonlySet<string>, refuse: Refuse): LakeDocument {
  const lost = assetNotes(document).find((note) => !known.has(assetIdOf(note) ?? ''))
  if (lost !== undefined) throw refuse(`"${document._id}" shows "${lost}", which is not in it`)
  return withAssetReferences(document) as LakeDocument
}

/** The document that the archive has of an asset, with the addresses of this lake; of one from elsewhere what bytes and name say. */
function assetDocument(id: string, descriptions: JsonObject, bytes: Contents['bytes'], { project, dataset, publicUrl }: ArchiveTarget, refuse: Refuse): LakeDocument {
  const asset = bytes.get(id)?.asset ?? parseAssetId(id)
  if (!asset) throw new Error(`"${id}" is no asset`)
  const sha1 = asset.fileName.slice(0, 40)
  const extension = asset.fileName.slice(asset.fileName.lastIndexOf('.') + 1)
  const [type, prefix, mimeType] = asset.kind === 'images' ? ['sanity.imageAsset', 'image', imageTypes[extension as OutputFormat]] : ['sanity.fileAsset', 'file', undefined]
  const path = `${asset.kind}/${project}/${dataset}/${asset.fileName}`
  const description = descriptions[id] ?? descriptions[`${prefix}-${sha1}`]
  const problem = isJsonObject(description) ? timeProblem(description) : null
  if (problem !== null) throw refuse(`its assets.json does not describe "${id}" (${problem})`)
  return dated({
    ...{ _type: type, assetId: sha1, sha1hash: sha1, extension, mimeType: mimeType ?? 'application/octet-stream', size: bytes.get(id)?.size ?? 0 },
    ...(isJsonObject(description) ? description : {}),
    ...{ _id: id, path, url: `${publicUrl}/${path}` },
  } as unknown as LakeDocument)
}

function timeProblem(document: JsonObject): string | null {
  const wrong = ['_createdAt', '_updatedAt'].find((key) => document[key] !== undefined && Number.isNaN(Date.parse(String(document[key]))))
  return wrong === undefined ? null : `Its ${wrong} is no time: ${JSON.stringify(document[wrong])}`
}

/** Archives from elsewhere may leave revision and times out. */
function dated(document: LakeDocument): LakeDocument {
  const now = new Date().toISOString()
  const { _rev = newRevision(), _createdAt = now, _updatedAt = now } = document as Partial<LakeDocument>
  return { ...document, _rev: String(_rev), _createdAt: String(_createdAt), _updatedAt: String(_updatedAt) }
}

function checkTogether(documents: LakeDocument[], refuse: Refuse): void {
  const ids = new Set<string>()
  for (const { _id } of documents) {
    if (ids.has(_id)) throw refuse(`it holds "${_id}" twice`)
    ids.add(_id)
  }
  for (const document of documents) {
    const { problem, strongReferences } = inspectDocument(document)
    if (problem) throw refuse(problem)
    const [lost] = [...strongReferences].filter((target) => !ids.has(target))
    if (lost !== undefined) throw refuse(`"${document._id}" refers to "${lost}", which is not in it`)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
