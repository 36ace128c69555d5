import { ItemError } from '../http/errors.ts'
import type { Dataset } from './dataset.ts'
import { inspectDocument } from './document-shape.ts'
import type { Change, StagedTransaction } from './staged-transaction.ts'

/** https://www.sanity.io/docs/technical-limits */
const maxDocumentBytes = 32_000_000

/**
 * Checks a whole transaction just before it is committed: nesting and size of each document, and that every strong
 * reference has a target. References are checked after all mutations, so a document may refer to one that the same
 * transaction creates.
 * @returns the changes with their JSON
 * @throws ItemError 400 validationError, 409 documentReferenceDoesNotExistError, 409 documentHasExistingReferencesError
 */
export function checkIntegrity(dataset: Dataset, transaction: StagedTransaction): { change: Change; json: string | null }[] {
  const changes = transaction.changes()
  const checked = changes.map((change) => ({ change, json: checkDocument(change, transaction) }))
  for (const { id, before, after } of changes) {
    const typeReplaced = before !== null && after !== null && before._type !== after._type
    if ((before !== null && after === null) || typeReplaced) checkReferrers(dataset, transaction, id)
  }
  return checked
}

function checkDocument({ id, after }: Change, transaction: StagedTransaction): string | null {
  if (after === null) return null
  const { problem, strongReferences } = inspectDocument(after)
  if (problem) throw new ItemError(400, { type: 'validationError', description: problem, id })
  for (const target of strongReferences) {
    if (transaction.get(target)) continue
    throw new ItemError(409, {
      type: 'documentReferenceDoesNotExistError',
      description: `Document "${id}" references non-existent document "${target}"`,
      id,
      referenceID: target,
    })
  }
  const json = JSON.stringify(after)
  if (Buffer.byteLength(json) > maxDocumentBytes) {
    throw new ItemError(400, { type: 'validationError', description: `Document "${id}" is larger than ${maxDocumentBytes} bytes`, id })
  }
  return json
}

/** A document that others strongly refer to cannot be deleted, nor replaced by one of another type. */
function checkReferrers(dataset: Dataset, transaction: StagedTransaction, id: string): void {
  const referrers = new Set<string>()
  for (const referrer of dataset.references.referrersOf(id)) {
    if (!transaction.touches(referrer)) referrers.add(referrer)
  }
  for (const { after } of transaction.changes()) {
    if (after && inspectDocument(after).strongReferences.has(id)) referrers.add(after._id)
  }
  referrers.delete(id)
  if (referrers.size === 0) return
  const referencingIDs = [...referrers].sort()
  throw new ItemError(409, {
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
    id,
    referencingIDs,
  })
}
