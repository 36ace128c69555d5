import { ItemError } from '../http/errors.ts'
import {
  createDocument,
  createDocumentIfMissing,
  invalid,
  patchDocument,
  removeDocument,
  replaceDocument,
  requireDocument,
  requireRevision,
} from '../mutations/document-writes.ts'
import type { Dataset } from '../store/dataset.ts'
import { isJsonObject, type JsonObject, type LakeDocument } from '../store/document.ts'
import { isDraftId, isVersionId, publishedId } from '../store/document-id.ts'
import type { StagedTransaction } from '../store/staged-transaction.ts'
import { strengthenReferences } from './strengthen-references.ts'

type Action = (transaction: StagedTransaction, action: JsonObject, dataset: Dataset) => void

const prefix = 'sanity.action.'

/** What each action does: https://www.sanity.io/docs/http-reference/actions */
const actions: Record<string, Action> = {
  'document.create'(transaction, action) {
    const attributes = documentOf(action, 'attributes')
    requireUnpublishedId(attributes._id, 'attributes._id')
    if (action.ifExists === 'ignore') createDocumentIfMissing(transaction, attributes, true)
    else createDocument(transaction, attributes, true)
  },

  'document.version.create'(transaction, action) {
    if (action.document !== undefined) {
      const document = documentOf(action, 'document')
      requireUnpublishedId(document._id, 'document._id')
      createDocument(transaction, document, true)
      return
    }
    const base = requireDocument(transaction, text(action, 'baseId'))
    if (action.ifBaseRevisionId !== undefined) requireRevision(base, action.ifBaseRevisionId)
    const versionId = text(action, 'versionId')
    requireUnpublishedId(versionId, 'versionId')
    createDocument(transaction, copyOf(base, versionId), true)
  },

  // The Studio starts every editing session with a patch that changes nothing, so that the draft exists.
  'document.edit'(transaction, action) {
    const draftId = text(action, 'draftId')
    requireUnpublishedId(draftId, 'draftId')
    if (!transaction.get(draftId)) {
      const published = requireDocument(transaction, text(action, 'publishedId'))
      createDocument(transaction, copyOf(published, draftId), true)
    }
    const patches = Array.isArray(action.patch) ? action.patch : [action.patch]
    for (const patch of patches) {
      if (!isJsonObject(patch)) throw invalid('patch must be an object')
      patchDocument(transaction, draftId, patch, true)
    }
  },

  'document.replaceDraft'(transaction, action) {
    const attributes = documentOf(action, 'attributes')
    requireUnpublishedId(attributes._id, 'attributes._id')
    replaceDocument(transaction, attributes, true)
  },

  'document.version.replace'(transaction, action) {
    const document = documentOf(action, 'document')
    requireUnpublishedId(document._id, 'document._id')
    replaceDocument(transaction, document, true)
  },

  'document.publish'(transaction, action) {
    const draft = requireDocument(transaction, text(action, 'draftId'))
    const id = text(action, 'publishedId')
    requirePair(draft._id, id)
    if (action.ifDraftRevisionId !== undefined) requireRevision(draft, action.ifDraftRevisionId)
    const published = transaction.get(id)
    if (action.ifPublishedRevisionId !== undefined && action.ifPublishedRevisionId !== null) {
      requireRevision(requireDocument(transaction, id), action.ifPublishedRevisionId)
    }
    const content = strengthenReferences(copyOf(draft, id))
    replaceDocument(transaction, { ...content, _createdAt: published?._createdAt ?? draft._createdAt }, true)
    removeDocument(transaction, draft._id)
  },

  'document.unpublish'(transaction, action) {
    const published = requireDocument(transaction, text(action, 'publishedId'))
    const draftId = text(action, 'draftId')
    requirePair(draftId, published._id)
    // A draft that exists is newer than the published document and stays. Sanity does not document it: our choice.
    if (!transaction.get(draftId)) createDocument(transaction, copyOf(published, draftId), true)
    removeDocument(transaction, published._id)
  },

  'document.version.unpublish'(transaction, action) {
    patchDocument(transaction, text(action, 'versionId'), { setIfMissing: { _system: {} }, set: { '_system.delete': true } }, true)
  },

  'document.discard'(transaction, action) {
    discard(transaction, text(action, action.versionId === undefined ? 'draftId' : 'versionId'))
  },

  'document.version.discard'(transaction, action) {
    discard(transaction, text(action, 'versionId'))
  },

  'document.delete'(transaction, action, dataset) {
    const id = text(action, 'publishedId')
    const listed = Array.isArray(action.includeDrafts) ? action.includeDrafts.filter((draft) => typeof draft === 'string') : []
    for (const draft of listed) requirePair(draft, id)
    const forgotten = dataset.group(id).filter((member) => isDraftId(member) && transaction.get(member) && !listed.includes(member))
    if (forgotten[0] !== undefined) throw conflict(`Document "${id}" has the draft "${forgotten[0]}", which includeDrafts does not list`, id)
    if (![id, ...listed].some((member) => transaction.get(member))) requireDocument(transaction, id)
    for (const member of [id, ...listed]) removeDocument(transaction, member)
  },
}

/**
 * Applies the actions of one request to a staged transaction, in order.
 * @returns the names of the actions, for history
 * @throws ItemError with the index of the action at fault; 400 for actions that this lake does not have
 */
export function applyActions(dataset: Dataset, transaction: StagedTransaction, requested: unknown[]): string[] {
  return requested.map((action, index) => {
    try {
      if (!isJsonObject(action) || typeof action.actionType !== 'string') throw invalid('An action must have an actionType')
      const name = action.actionType.startsWith(prefix) ? action.actionType.slice(prefix.length) : ''
      const apply = Object.hasOwn(actions, name) ? actions[name] : undefined
      if (!apply) throw invalid(`The action "${action.actionType}" is not supported by this lake`)
      apply(transaction, action, dataset)
      return action.actionType
    } catch (error) {
      if (error instanceof ItemError) error.index = index
      throw error
    }
  })
}

function discard(transaction: StagedTransaction, id: string): void {
  requireUnpublishedId(id, 'draftId')
  requireDocument(transaction, id)
  removeDocument(transaction, id)
}

function text(action: JsonObject, name: string): string {
  const value = action[name]
  if (typeof value === 'string' && value !== '') return value
  throw invalid(`${name} must be a document id`)
}

function documentOf(action: JsonObject, name: string): JsonObject {
  const value = action[name]
  if (isJsonObject(value)) return value
  throw invalid(`${name} must be a document`)
}

/** Content of a document under another id; the copy gets revision and dates of its own. */
function copyOf(document: LakeDocument, id: string): JsonObject {
  const { _rev, _updatedAt, ...content } = document
  return { ...content, _id: id }
}

function requireUnpublishedId(id: unknown, name: string): void {
  if (typeof id === 'string' && (isDraftId(id) || isVersionId(id))) return
  throw invalid(`${name} must be the id of a draft or a version`)
}

function requirePair(draftId: string, id: string): void {
  requireUnpublishedId(draftId, 'draftId')
  if (publishedId(draftId) !== id) throw invalid(`"${draftId}" is not a draft or version of "${id}"`)
}

function conflict(description: string, id: string): ItemError {
  return new ItemError(409, { type: 'conflictError', description, id })
}
