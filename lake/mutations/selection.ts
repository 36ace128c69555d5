import { isJsonObject, type JsonObject } from '../store/document.ts'
import { maxIdLength } from '../store/document-id.ts'

/** Most documents that one mutation may touch: https://www.sanity.io/docs/http-mutations */
export const maxSelectedDocuments = 10_000
/** Of a selection as JSON, in characters: each id with its quotation marks and comma, and one id that says that there are too many. */
export const maxSelectionLength = (maxSelectedDocuments + 1) * (maxIdLength + 3) + 1

/** What a mutation by query selects by. */
export interface Selection {
  query: string
  params: JsonObject
}

/** The ids that a `delete` or `patch` names, each once; null if it names none. */
export function namedIds({ id }: JsonObject): string[] | null {
  if (typeof id === 'string') return [id]
  return Array.isArray(id) && id.every((item) => typeof item === 'string') ? [...new Set(id)] : null
}

/** The query of a mutation by query, `{delete: {query, params}}` or `{patch: {query, params, …}}`; null for any other. An id goes before a query. */
export function selectionOf(mutation: unknown): Selection | null {
  const argument = isJsonObject(mutation) ? (mutation.delete ?? mutation.patch) : null
  if (!isJsonObject(argument) || namedIds(argument) || typeof argument.query !== 'string') return null
  return { query: argument.query, params: isJsonObject(argument.params) ? argument.params : {} }
}

/** The ids in what a query selects: strings, and of documents their `_id`. Each once, and no more than tell that there are too many. */
export function selectedIds(selected: unknown): string[] {
  const values: unknown[] = Array.isArray(selected) ? selected : [selected]
  const ids = values.map((value) => (isJsonObject(value) ? value._id : value)).filter((id) => typeof id === 'string')
  return [...new Set(ids)].slice(0, maxSelectedDocuments + 1)
}
