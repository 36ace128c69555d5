import { ItemError } from '../http/errors.ts'
import type { Dataset } from './dataset.ts'
import { inspectDocument } from './document-shape.ts'
import { ReferenceIndex } from './reference-index.ts'
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
  const gone = changes.filter(({ before, after }) => before !== null && before._type !== after?._type)
  if (gone.length === 0) return checked
  // Read once: a transaction may delete thousands and change thousands.
  const staged = new ReferenceIndex()
  for (const { after } of changes) if (after) staged.add(after)
  for (const { id } of gone) checkReferrers(dataset, transaction, staged, id)
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

/**
 * A document that others strongly refer to cannot be deleted, nor replaced by one of another type.
 * @param staged who refers to whom in what the transaction writes
 */
function checkReferrers(dataset: Dataset, transaction: StagedTransaction, staged: ReferenceIndex, id: string): void {
  const referrers = new Set(staged.referrersOf(id))
  for (const referrer of dataset.references.referrersOf(id)) {
    if (!transaction.touches(referrer)) referrers.add(referrer)
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
