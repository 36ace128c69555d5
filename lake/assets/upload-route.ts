import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { checkStands } from '../http/authorization.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { searchParams } from '../http/parameters.ts'
import { createDocumentIfMissing } from '../mutations/document-writes.ts'
import type { Dataset } from '../store/dataset.ts'
import type { LakeDocument } from '../store/document.ts'
import type { ReceivedFile } from './asset-files.ts'
import { type AssetName, fileName, imageName } from './asset-names.ts'
import { readImage } from './image-metadata.ts'

/** `POST /assets/images|files/:dataset`, the body being the bytes. */
export function uploadRoute(app: FastifyInstance, lake: LakeContext): void {
  void app.register(async (assets) => {
    // Any type: the bytes decide what they are. The stream is handed on unread.
    assets.removeAllContentTypeParsers()
    assets.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    assets.post('/v:version/assets/:kind/:dataset', { config: { requires: 'write' } }, (request) => upload(request, lake).catch(explain))
  })
}

const diskProblems = ['ENOSPC', 'EDQUOT', 'EROFS']

/** A full or read-only disk is the operator's matter, and passes. */
function explain(error: NodeJS.ErrnoException): never {
  throw diskProblems.includes(error.code ?? '') ? gatewayError(503, 'The lake cannot write to its disk') : error
}

async function upload(request: FastifyRequest, lake: LakeContext): Promise<{ document: LakeDocument }> {
  const { kind, dataset: name } = request.params as { kind: string; dataset: string }
  const dataset = requireDataset(lake, name)
  if (kind !== 'images' && kind !== 'files') throw gatewayError(404, 'Assets are images or files')
  const limit = lake.settings.uploadLimit
  if (Number(request.headers['content-length'] ?? 0) > limit) throw gatewayError(413, `The asset is larger than ${limit} bytes`)
  if (!request.body) throw gatewayError(400, 'The body is empty')

  const file = await lake.assetFiles.receive(request.body as Readable, limit)
  try {
    checkStands(request.access, lake.tokens)
    const params = searchParams(request)
    const { asset, attributes } = kind === 'images' ? await describeImage(file, params) : describeFile(file, params, request)
    // In one step: if the same asset is deleted meanwhile, its bytes go before these come, or with this document.
    lake.assetFiles.keep(file, lake.assetFiles.original(dataset.name, asset.kind, asset.fileName))
    return { document: createAssetDocument(request, lake, dataset, asset, { ...attributes, ...described(file, params) }) }
  } catch (error) {
    await lake.assetFiles.discard(file)
    throw error
  }
}

interface DescribedAsset {
  asset: AssetName
  attributes: Record<string, unknown>
}

async function describeImage(file: ReceivedFile, params: URLSearchParams): Promise<DescribedAsset> {
  const meta = params.getAll('meta').flatMap((names) => names.split(','))
  const { width, height, extension, mimeType, metadata } = await readImage(file.path, new Set(meta.length > 0 ? meta : ['palette', 'lqip']))
  return { asset: imageName(file.sha1, width, height, extension), attributes: { _type: 'sanity.imageAsset', extension, mimeType, metadata } }
}

function describeFile(file: ReceivedFile, params: URLSearchParams, request: FastifyRequest): DescribedAsset {
  const extension = /\.([a-z0-9]{1,10})$/.exec(params.get('filename')?.toLowerCase() ?? '')?.[1] ?? 'bin'
  const claimed = request.headers['content-type']?.split(';')[0]?.trim() ?? ''
  const mimeType = /^[\w.+-]+\/[\w.+-]+$/.test(claimed) ? claimed : 'application/octet-stream'
  return { asset: fileName(file.sha1, extension), attributes: { _type: 'sanity.fileAsset', extension, mimeType } }
}

/** What the uploader says about the asset, and what the bytes say. */
function described(file: ReceivedFile, params: URLSearchParams): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const name of ['label', 'title', 'description', 'altText', 'creditLine']) {
    const value = params.get(name)
    if (value) said[name] = value
  }
  const filename = params.get('filename')
  if (filename) said.originalFilename = filename.replace(/[\u0000-\u001f/\\]/g, '').slice(0, 255)
  const sourceName = params.get('sourceName')
  if (sourceName) said.source = { name: sourceName, id: params.get('sourceId') ?? '', url: params.get('sourceUrl') ?? '' }
  return { ...said, assetId: file.sha1, sha1hash: file.sha1, size: file.size, uploadId: randomBytes(16).toString('base64url') }
}

/** Adds the document; the same bytes again give the document that is there. Without a document no bytes stay. */
function createAssetDocument(
  request: FastifyRequest,
  lake: LakeContext,
  dataset: Dataset,
  asset: AssetName,
  attributes: Record<string, unknown>,
): LakeDocument {
  const path = `${asset.kind}/${lake.settings.project}/${dataset.name}/${asset.fileName}`
  const existing = dataset.get(asset.documentId)
  if (existing) return existing
  try {
    const transaction = lake.store.begin(dataset)
    createDocumentIfMissing(transaction, { ...attributes, _id: asset.documentId, path, url: `${lake.publicUrl()}/${path}` }, false)
    lake.store.commit(dataset, transaction, request.access.userId)
  } catch (error) {
    lake.assetFiles.remove(dataset.name, asset.kind, asset.fileName)
    throw error
  }
  const document = dataset.get(asset.documentId)
  if (!document) throw new Error(`The asset document ${asset.documentId} was committed but is not there`)
  return document
}
