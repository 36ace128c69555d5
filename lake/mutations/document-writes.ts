import { randomUUID } from 'node:crypto'
import { Mutation } from '@sanity/mutator'
import { ItemError } from '../http/errors.ts'
import { isJsonObject, type JsonObject, type LakeDocument } from '../store/document.ts'
import { documentIdProblem } from '../store/document-id.ts'
import type { DocumentContent, StagedTransaction } from '../store/staged-transaction.ts'
import { withArrayKeys } from './array-keys.ts'
import { countWrites, withinPatchTime } from './effort.ts'
import { patchPathProblem } from './patch-path.ts'

export type Operation = 'create' | 'update' | 'delete' | 'none'
export interface WriteResult {
  id: string
  operation: Operation
}

/** The five ways to change a document, on a staged transaction. Mutations and actions are both made of these. Each throws an ItemError 400 when the request has done too much (`effort.ts`). */

/** @throws ItemError 409 documentAlreadyExistsError */
export function createDocument(transaction: StagedTransaction, payload: unknown, addKeys: boolean): WriteResult {
  countWrites(transaction, 1)
  const content = documentContent(payload, addKeys)
  if (transaction.get(content._id)) {
    throw new ItemError(409, {
      type: 'documentAlreadyExistsError',
      description: `Document by ID "${content._id}" already exists`,
      id: content._id,
    })
  }
  transaction.put(content, { create: content })
  return { id: content._id, operation: 'create' }
}

export function createDocumentIfMissing(transaction: StagedTransaction, payload: unknown, addKeys: boolean): WriteResult {
  countWrites(transaction, 1)
  const content = documentContent(payload, addKeys)
  if (transaction.get(content._id)) return { id: content._id, operation: 'none' }
  transaction.put(content, { createIfNotExists: content })
  return { id: content._id, operation: 'create' }
}

/** Replaces the whole content. A document that stays of its type keeps its `_createdAt` unless the content brings one. */
export function replaceDocument(transaction: StagedTransaction, payload: unknown, addKeys: boolean): WriteResult {
  countWrites(transaction, 1)
  const content = documentContent(payload, addKeys)
  const existing = transaction.get(content._id)
  if (existing && existing._type === content._type) content._createdAt ??= existing._createdAt
  transaction.put(content, { createOrReplace: content })
  return { id: content._id, operation: existing ? 'update' : 'create' }
}

/** Removes a document; one that is not there is no error. */
export function removeDocument(transaction: StagedTransaction, id: string): WriteResult {
  countWrites(transaction, 1)
  if (!transaction.get(id)) return { id, operation: 'none' }
  transaction.remove(id, { delete: { id } })
  return { id, operation: 'delete' }
}

const patchOperations = ['setIfMissing', 'set', 'unset', 'diffMatchPatch', 'inc', 'dec', 'insert', 'merge']

/**
 * Applies one patch to documents. Even a patch without effect makes a new revision: clients wait for their own
 * transaction to come back on the listener.
 * @throws ItemError 409 documentNotFoundError, 409 documentRevisionIDDoesNotMatchError, 400 validationError
 */
export function patchDocuments(transaction: StagedTransaction, ids: string[], patch: JsonObject, addKeys: boolean): WriteResult[] {
  const operations = pickOperations(patch)
  countWrites(transaction, ids.length, operations)
  return withinPatchTime(transaction, () =>
    ids.map((id) => {
      if (patch.ifRevisionID !== undefined) requireRevision(requireDocument(transaction, id), patch.ifRevisionID)
      return applyOperations(transaction, id, operations, addKeys)
    }),
  )
}

/** As `patchDocuments`, for one. */
export function patchDocument(transaction: StagedTransaction, id: string, patch: JsonObject, addKeys: boolean): void {
  patchDocuments(transaction, [id], patch, addKeys)
}

function applyOperations(transaction: StagedTransaction, id: string, operations: JsonObject, addKeys: boolean): WriteResult {
  const document = requireDocument(transaction, id)
  const patched = applyPatch(document, { id, ...operations })
  if (patched._id !== document._id || patched._type !== document._type) {
    throw invalid(`Cannot change the immutable attributes _id and _type of "${id}"`, id)
  }
  const content = addKeys ? withArrayKeys(patched) : patched
  transaction.put({ ...content, _createdAt: document._createdAt }, { patch: { id, ...operations } })
  return { id, operation: 'update' }
}

/** @throws ItemError 409 documentNotFoundError */
export function requireDocument(transaction: StagedTransaction, id: string): LakeDocument {
  const document = transaction.get(id)
  if (document) return document
  throw new ItemError(409, {
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    id,
  })
}

/** @throws ItemError 409 documentRevisionIDDoesNotMatchError */
export function requireRevision(document: LakeDocument, expected: unknown): void {
  if (document._rev === expected) return
  throw new ItemError(409, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${document._id}" has unexpected revision ID ("${document._rev}"), expected "${String(expected)}"`,
    id: document._id,
    currentRevisionID: document._rev,
    expectedRevisionID: expected,
  })
}

export function invalid(description: string, id?: string): ItemError {
  return new ItemError(400, { type: 'validationError', description, ...(id === undefined ? {} : { id }) })
}

/** The content to store: a copy, with an id (generated if absent or a prefix that ends in a dot). */
function documentContent(payload: unknown, addKeys: boolean): DocumentContent {
  if (!isJsonObject(payload)) throw invalid('A document must be an object')
  if (typeof payload._type !== 'string' || payload._type === '') throw invalid('A document must have a _type')
  const given = payload._id ?? ''
  const _id = given === '' || (typeof given === 'string' && given.endsWith('.')) ? `${given}${randomUUID()}` : given
  const problem = documentIdProblem(_id)
  if (problem) throw invalid(problem)
  for (const name of ['_createdAt', '_updatedAt'] as const) {
    const value = payload[name]
    if (value !== undefined && (typeof value !== 'string' || Number.isNaN(Date.parse(value)))) {
      throw invalid(`${name} must be a date and time such as 2026-01-31T12:00:00Z`)
    }
  }
  const { _rev, ...content } = payload
  const keyed = addKeys ? withArrayKeys(content) : content
  return { ...keyed, _id: _id as string, _type: payload._type }
}

function pickOperations(patch: JsonObject): JsonObject {
  const operations: JsonObject = {}
  for (const name of patchOperations) {
    if (patch[name] === undefined) continue
    if (name === 'merge') throw invalid('The patch operation "merge" is not supported')
    operations[name] = patch[name]
    for (const path of pathsOf(name, patch[name])) {
      const problem = patchPathProblem(path)
      if (problem) throw invalid(problem)
    }
  }
  return operations
}

function pathsOf(operation: string, argument: unknown): string[] {
  if (operation === 'unset') {
    if (Array.isArray(argument) && argument.every((path) => typeof path === 'string')) return argument
    throw invalid('unset must be an array of paths')
  }
  if (!isJsonObject(argument)) throw invalid(`${operation} must be an object`)
  if (operation !== 'insert') return Object.keys(argument)
  const position = argument.before ?? argument.after ?? argument.replace
  if (typeof position !== 'string' || !Array.isArray(argument.items)) {
    throw invalid('insert must have items and one of before, after and replace')
  }
  return [position]
}

function applyPatch(document: LakeDocument, patch: JsonObject & { id: string }): LakeDocument {
  let patched: unknown
  try {
    patched = new Mutation({ mutations: [{ patch: patch as never }] }).apply(document)
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error), patch.id)
  }
  if (!isJsonObject(patched)) throw invalid(`The patch would remove the document "${patch.id}"`, patch.id)
  return patched as LakeDocument
}
