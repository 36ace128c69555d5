import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { searchParams } from '../http/parameters.ts'
import type { LakeDocument } from '../store/document.ts'
import { type AssetName, parseAssetId, parseFileName } from './asset-names.ts'
import { checkPixels, imageTypes, outputFormats, readImageOptions } from './image-options.ts'
import { ImageVariants } from './image-variants.ts'

/** Names are hashes of the bytes, so what a URL gives never changes. */
const forever = 'public, max-age=31536000, immutable'

/** `GET /images/:project/:dataset/:file` and `/files/…`: asset bytes, public once their document is there. */
export function serveRoute(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'nothing', anyOrigin: true } } as const
  const variants = new ImageVariants(lake.assetFiles)
  app.get('/images/:project/:dataset/:file', options, async (request, reply) => {
    const { asset, document, dataset } = findAsset(request, lake, 'images')
    return serveImage(request, reply, lake, variants, dataset, asset, document)
  })
  app.get('/files/:project/:dataset/:file', options, async (request, reply) => {
    const { asset, document, dataset } = findAsset(request, lake, 'files')
    // A file can be anything, a page with a script too: it never runs on this origin.
    void reply.header('content-security-policy', "sandbox; default-src 'none'")
    offerDownload(reply, searchParams(request).get('dl') || String(document.originalFilename ?? asset.fileName))
    return sendOriginal(reply, lake, dataset, asset, String(document.mimeType))
  })

  // The bytes go when the document goes.
  lake.store.onCommit('the asset files', ({ dataset, changes }) => {
    for (const { id, before, after } of changes) {
      const asset = before && !after ? parseAssetId(id) : null
      if (asset) removeBytes(lake, dataset.name, asset)
    }
  })
}

/** The document is gone for good, so a failure can only be told: nobody can fetch the bytes, but they are on the disk. */
function removeBytes(lake: LakeContext, dataset: string, { kind, fileName, documentId }: AssetName): void {
  try {
    lake.assetFiles.remove(dataset, kind, fileName)
  } catch (error) {
    console.error(`The bytes of "${documentId}" could not be removed with it. Stop the lake and run: erase ${documentId}.`, error)
  }
}

interface FoundAsset {
  asset: AssetName
  document: LakeDocument
  dataset: string
}

/** @throws LakeError 404 for anything that is not exactly the name of an asset in the dataset */
function findAsset(request: FastifyRequest, lake: LakeContext, kind: 'images' | 'files'): FoundAsset {
  const { project, dataset: name, file } = request.params as { project: string; dataset: string; file: string }
  const asset = parseFileName(kind, file)
  if (project !== lake.settings.project || !asset) throw gatewayError(404, 'Not found')
  const document = requireDataset(lake, name).get(asset.documentId)
  if (!document) throw gatewayError(404, 'Not found')
  return { asset, document, dataset: name }
}

async function serveImage(
  request: FastifyRequest,
  reply: FastifyReply,
  lake: LakeContext,
  variants: ImageVariants,
  dataset: string,
  asset: AssetName,
  document: LakeDocument,
): Promise<unknown> {
  const params = searchParams(request)
  const size = sizeOf(asset)
  void reply.header('content-security-policy', "default-src 'none'")
  if (params.has('dl')) offerDownload(reply, params.get('dl') || String(document.originalFilename ?? asset.fileName))
  if (params.get('fm') === 'json') return { ...size, mimeType: document.mimeType, size: document.size }
  if (params.get('auto') === 'format') void reply.header('vary', 'accept')
  const ownFormat = outputFormats.find((known) => asset.fileName.endsWith(`.${known}`))
  if (!ownFormat) throw gatewayError(404, 'Not found')
  const options = readImageOptions(params, size, request.headers.accept ?? '')
  if (!options) return sendOriginal(reply, lake, dataset, asset, imageTypes[ownFormat])
  const format = options.format ?? ownFormat
  checkPixels(options, size, format)
  const bytes = await variants.get({ dataset, fileName: asset.fileName, ...size }, options, format)
  return reply.header('cache-control', forever).type(imageTypes[format]).send(bytes)
}

/** The bytes as they were uploaded, with all that the camera wrote into them: an asset's name is their hash, and clients check it. */
async function sendOriginal(reply: FastifyReply, lake: LakeContext, dataset: string, asset: AssetName, mimeType: string): Promise<unknown> {
  const { path, size } = await lake.assetFiles.wholeOriginal(dataset, asset.kind, asset.fileName)
  void reply.header('cache-control', forever).header('content-length', size).header('x-sanity-sha1', asset.fileName.slice(0, 40)).type(mimeType)
  return reply.send(lake.assetFiles.read(path))
}

function sizeOf({ documentId }: AssetName): { width: number; height: number } {
  const [, width, height] = /-(\d+)x(\d+)-/.exec(documentId) ?? []
  return { width: Number(width), height: Number(height) }
}

function offerDownload(reply: FastifyReply, name: string): void {
  void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`)
}
