import { evaluateSync } from 'groq-js'
import { ItemError } from '../http/errors.ts'
import { type Access, mayWriteDocument } from '../access/roles.ts'
import type { Dataset } from '../store/dataset.ts'
import { isJsonObject, type JsonObject } from '../store/document.ts'
import type { StagedTransaction } from '../store/staged-transaction.ts'
import { parseQuery } from '../query/parse-query.ts'
import { withinTime } from '../query/time-limit.ts'
import {
  createDocument,
  createDocumentIfMissing,
  invalid,
  patchDocument,
  removeDocument,
  replaceDocument,
  type WriteResult,
} from './document-writes.ts'

/** Most documents that one mutation by query may touch: https://www.sanity.io/docs/http-mutations */
const maxSelectedDocuments = 10_000

export interface MutationOptions {
  /** Whether objects in arrays get a `_key` if they have none. */
  addKeys: boolean
  /** In ms, for a query that selects documents. */
  queryTimeLimit: number
}

/**
 * Applies the mutations of one request to a staged transaction, in order.
 * @returns one result per document and mutation
 * @throws ItemError with the index of the mutation at fault
 */
export function applyMutations(dataset: Dataset, transaction: StagedTransaction, mutations: unknown[], options: MutationOptions): WriteResult[] {
  return mutations.flatMap((mutation, index) => {
    try {
      return applyMutation(dataset, transaction, mutation, options)
    } catch (error) {
      if (error instanceof ItemError) error.index = index
      throw error
    }
  })
}

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

function applyMutation(dataset: Dataset, transaction: StagedTransaction, mutation: unknown, { addKeys, queryTimeLimit }: MutationOptions): WriteResult[] {
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
      return selectedIds(dataset, transaction, argument, kind, queryTimeLimit).map((id) => removeDocument(transaction, id))
    case 'patch':
      return selectedIds(dataset, transaction, argument, kind, queryTimeLimit).map((id) => patchDocument(transaction, id, argument as JsonObject, addKeys))
    default:
      throw invalid(`Unknown mutation "${kind}"`)
  }
}

/** The ids that `{id}` or `{query, params}` selects; a query sees what earlier mutations of the request did. */
function selectedIds(dataset: Dataset, transaction: StagedTransaction, selection: unknown, kind: string, timeLimit: number): string[] {
  if (!isJsonObject(selection)) throw invalid(`${kind} must be an object`)
  if (typeof selection.id === 'string') return [selection.id]
  if (Array.isArray(selection.id) && selection.id.every((id) => typeof id === 'string')) return selection.id
  if (typeof selection.query !== 'string') throw invalid(`${kind} must have an id or a query`)
  const { query } = selection
  const params = isJsonObject(selection.params) ? selection.params : {}
  const documents = documentsAsStaged(dataset, transaction)
  const tree = parseQuery(query, params)
  const selected: unknown = withinTime(timeLimit, query, () => evaluateSync(tree, { dataset: documents, params }).data)
  const ids = (Array.isArray(selected) ? selected : [selected]).map(selectedId).filter((id) => id !== null)
  if (ids.length > maxSelectedDocuments) throw invalid(`The query selects more than ${maxSelectedDocuments} documents`)
  return [...new Set(ids)]
}

function selectedId(value: unknown): string | null {
  if (typeof value === 'string') return value
  return isJsonObject(value) && typeof value._id === 'string' ? value._id : null
}

function documentsAsStaged(dataset: Dataset, transaction: StagedTransaction): unknown[] {
  const changes = transaction.changes()
  if (changes.length === 0) return [...dataset.everything()]
  const unchanged = dataset.everything().filter((document) => !transaction.touches(document._id))
  return [...unchanged, ...changes.flatMap(({ after }) => after ?? [])]
}
