import { ItemError } from '../http/errors.ts'
import { type Access, mayWriteDocument } from '../access/roles.ts'
import { isJsonObject, type JsonObject } from '../store/document.ts'
import type { StagedTransaction } from '../store/staged-transaction.ts'
import {
  createDocument,
  createDocumentIfMissing,
  invalid,
  patchDocuments,
  removeDocument,
  replaceDocument,
  type WriteResult,
} from './document-writes.ts'
import { maxSelectedDocuments, namedIds } from './selection.ts'

/**
 * Checks every document that a transaction touches, as it was and as it would be.
 * @throws ItemError 403 insufficientPermissionsError
 */
export function checkMayWrite(access: Access, transaction: StagedTransaction): void {
  for (const { before, after } of transaction.changes()) {
    for (const [image, permission] of [[before, after ? 'update' : 'delete'], [after, before ? 'update' : 'create']] as const) {
      if (!image || mayWriteDocument(access, image)) continue
      throw new ItemError(403, {
        type: 'insufficientPermissionsError',
        description: `Insufficient permissions; permission "${permission}" required for "${image._id}"`,
        permission,
      })
    }
  }
}

/**
 * Applies one mutation to a staged transaction.
 * @param selected ids that its query has selected; null if it names the documents itself
 * @param addKeys whether objects in arrays get a `_key` if they have none
 * @returns one result per document
 * @throws ItemError if it is none, or cannot be applied
 */
export function applyMutation(transaction: StagedTransaction, mutation: unknown, selected: string[] | null, addKeys: boolean): WriteResult[] {
  if (!isJsonObject(mutation)) throw invalid('A mutation must be an object')
  const kinds = Object.keys(mutation)
  const kind = kinds[0]
  if (kind === undefined || kinds.length > 1) throw invalid('A mutation must have exactly one operation')
  const argument = mutation[kind]
  switch (kind) {
    case 'create':
      return [createDocument(transaction, argument, addKeys)]
    case 'createIfNotExists':
      return [createDocumentIfMissing(transaction, argument, addKeys)]
    case 'createOrReplace':
      return [replaceDocument(transaction, argument, addKeys)]
    case 'delete':
      return (selected ?? requireIds(argument, kind)).map((id) => removeDocument(transaction, id))
    case 'patch':
      return patchDocuments(transaction, selected ?? requireIds(argument, kind), argument as JsonObject, addKeys)
    default:
      throw invalid(`Unknown mutation "${kind}"`)
  }
}

function requireIds(argument: unknown, kind: string): string[] {
  if (!isJsonObject(argument)) throw invalid(`${kind} must be an object`)
  const ids = namedIds(argument)
  if (!ids) throw invalid(`${kind} must have an id or a query`)
  if (ids.length > maxSelectedDocuments) throw invalid(`${kind} names more than ${maxSelectedDocuments} documents`)
  return ids
}
