import { isDraftId, isVersionId, publishedId } from '../store/document-id.ts'
import type { RevisionStep } from './revisions.ts'

/** An event of the Studio's history panel; it gives ids to them itself. */
export interface DocumentEvent {
  type: string
  timestamp: string
  author: string
  documentId: string
  [detail: string]: unknown
}

/**
 * Tells a document's life in events, newest first, as `/data/history/:ds/events/documents/:id` answers. Edits of drafts
 * are not among them: the Studio adds those from the transactions.
 * @param id the published id, or the id of a draft or version
 * @param steps of that document's group, oldest first
 */
export function documentEvents(id: string, steps: RevisionStep[]): DocumentEvent[] {
  const forPublished = !isDraftId(id) && !isVersionId(id)
  const transactions = Map.groupBy(steps, ({ sequence }) => sequence)
  return [...transactions.values()].flatMap((parts) => (forPublished ? publishedEvents(id, parts) : versionEvents(id, parts))).reverse()
}

function publishedEvents(id: string, parts: RevisionStep[]): DocumentEvent[] {
  const step = parts.find(({ documentId }) => documentId === id)
  if (!step) return []
  const base = { timestamp: step.timestamp, author: step.author, documentId: id }
  const removed = removedVersion(parts)
  if (step.exists && removed) return [{ type: 'publishDocumentVersion', ...base, ...publication(step, removed) }]
  if (step.exists) return [{ type: step.existedBefore ? 'updateLiveDocument' : 'createLiveDocument', ...base, revisionId: step.id }]
  const draft = parts.find(({ documentId, exists }) => isDraftId(documentId) && exists)
  const unpublished = draft ?? (step.actions.some((action) => action.endsWith('document.unpublish')) ? step : undefined)
  if (unpublished) return [{ type: 'unpublishDocument', ...base, versionId: `drafts.${id}`, versionRevisionId: unpublished.id }]
  return [{ type: 'deleteDocumentGroup', ...base }]
}

function versionEvents(id: string, parts: RevisionStep[]): DocumentEvent[] {
  const step = parts.find(({ documentId }) => documentId === id)
  if (!step) return []
  const base = { timestamp: step.timestamp, author: step.author, documentId: publishedId(id) }
  if (step.exists && !step.existedBefore) {
    return [{ type: 'createDocumentVersion', ...base, versionId: id, versionRevisionId: step.id }]
  }
  if (step.exists) return []
  const published = parts.find(({ documentId }) => documentId === publishedId(id))
  if (published?.exists) return [{ type: 'publishDocumentVersion', ...base, ...publication(published, step) }]
  if (published) return [{ type: 'deleteDocumentGroup', ...base }]
  return [{ type: 'deleteDocumentVersion', ...base, versionId: id, versionRevisionId: step.previous ?? step.id }]
}

function removedVersion(parts: RevisionStep[]): RevisionStep | undefined {
  return parts.find(({ documentId, exists, existedBefore }) => documentId !== publishedId(documentId) && existedBefore && !exists)
}

function publication(published: RevisionStep, version: RevisionStep) {
  return {
    revisionId: published.id,
    versionId: version.documentId,
    versionRevisionId: version.previous ?? version.id,
    publishCause: 'document.publish',
  }
}
