import type { Access } from '../access/roles.ts'
import { isBefore20250219 } from '../http/api-version.ts'
import { gatewayError } from '../http/errors.ts'
import type { Dataset } from '../store/dataset.ts'
import type { LakeDocument } from '../store/document.ts'
import { isDraftId, isVersionId, publishedId, releaseOf } from '../store/document-id.ts'
import { isJsonObject } from '../store/document.ts'
import { DocumentView } from './document-view.ts'

/**
 * The perspective of a request, as a list with the highest priority first.
 * @param parameter `perspective` of the URL, a comma list; null takes the default of the API version
 * @throws LakeError 400 for a name that is none
 */
export function readPerspective(parameter: string | null, version: string): string[] {
  if (!parameter) return [isBefore20250219(version) ? 'raw' : 'published']
  const names = parameter.split(',').map((name) => (name === 'previewDrafts' ? 'drafts' : name.trim()))
  const problem = names.length > 20 || names.some((name) => !/^[A-Za-z0-9][\w-]{0,127}$/.test(name))
  if (problem) throw gatewayError(400, `Invalid perspective "${parameter.slice(0, 200)}"`)
  if (names.length > 1 && names.includes('raw')) throw gatewayError(400, 'The perspective "raw" cannot be combined with others')
  return names
}

/** Views already built, for the current content of a dataset. */
const built = new WeakMap<Dataset, { generation: number; views: Map<string, DocumentView> }>()
const maxViews = 24

/**
 * The documents that this reader sees in a perspective. For anonymous readers every perspective is laid over a
 * dataset that holds public documents and nothing else, so no query can tell if drafts exist.
 */
export function viewOf(dataset: Dataset, access: Access, perspective: string[], version: string): DocumentView {
  let cached = built.get(dataset)
  if (!cached || cached.generation !== dataset.generation) {
    cached = { generation: dataset.generation, views: new Map() }
    built.set(dataset, cached)
  }
  const withVersions = !isBefore20250219(version)
  const key = JSON.stringify([access.role === 'anonymous', perspective, withVersions])
  const known = cached.views.get(key)
  if (known) return known
  const visible = access.role === 'anonymous' ? dataset.publicDocuments() : dataset.everything()
  const view = new DocumentView(inPerspective(visible, perspective, withVersions))
  if (cached.views.size >= maxViews) cached.views.clear()
  cached.views.set(key, view)
  return view
}

function inPerspective(documents: readonly LakeDocument[], perspective: string[], withVersions: boolean): readonly LakeDocument[] {
  if (perspective[0] === 'raw') return withVersions ? documents : documents.filter(({ _id }) => !isVersionId(_id))
  if (perspective.length === 1 && perspective[0] === 'published') return documents.filter(({ _id }) => isPublished(_id))
  return overlay(documents, perspective)
}

function isPublished(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/** Lays drafts and versions over the published documents; each document then has its published id. */
function overlay(documents: readonly LakeDocument[], perspective: string[]): LakeDocument[] {
  const layers = new Map<string, number>()
  for (const name of perspective) if (!layers.has(name)) layers.set(name, layers.size)
  if (!layers.has('published')) layers.set('published', layers.size)

  const winners = new Map<string, { document: LakeDocument; layer: number }>()
  for (const document of documents) {
    const layer = layers.get(layerOf(document._id))
    if (layer === undefined) continue
    const id = publishedId(document._id)
    const winner = winners.get(id)
    if (!winner || layer < winner.layer) winners.set(id, { document, layer })
  }
  return [...winners.values()]
    .filter(({ document }) => !isToBeUnpublished(document))
    .map(({ document }) => withPublishedId(document))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
}

function layerOf(id: string): string {
  return isDraftId(id) ? 'drafts' : (releaseOf(id) ?? 'published')
}

/** A version that says its document goes away with the release. */
function isToBeUnpublished(document: LakeDocument): boolean {
  return isJsonObject(document._system) && document._system.delete === true
}

const overlaid = new WeakMap<LakeDocument, LakeDocument>()

function withPublishedId(document: LakeDocument): LakeDocument {
  const known = overlaid.get(document)
  if (known) return known
  const copy: LakeDocument = { ...document, _id: publishedId(document._id), _originalId: document._id }
  overlaid.set(document, copy)
  return copy
}
