import type { LakeDocument } from './document.ts'

/** Keys that would reach an object's prototype, or shadow what groq-js calls on every object. */
const poisonKeys = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])

export function isPoisonKey(key: string): boolean {
  return poisonKeys.has(key)
}

/** Levels of attributes in a document: https://www.sanity.io/docs/technical-limits. Arrays add no attribute level. */
const maxAttributeDepth = 20
/** Levels of objects and arrays in any JSON body; far below what makes JSON.stringify overflow. */
export const maxJsonDepth = 100
/** Values in any JSON body: two characters can be a value that takes 60 bytes of memory. Real documents have some 20 characters a value. */
export const maxJsonValues = 400_000

/**
 * Why a JSON value cannot be taken in; null if it can. Walks with its own stack, because a recursive walk is what a
 * depth bomb is after.
 * @param maxValues how many objects, arrays, texts, numbers and so on it may be made of
 */
export function jsonProblem(root: unknown, maxValues = maxJsonValues): string | null {
  const pending: { value: object; depth: number }[] = [{ value: [root], depth: -1 }]
  let values = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, depth } = next
    if (depth >= maxJsonDepth) return `The JSON is nested deeper than ${maxJsonDepth} levels`
    const poison = Array.isArray(value) ? undefined : Object.keys(value).find(isPoisonKey)
    if (poison !== undefined) return `The attribute name "${poison}" is not allowed`
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value)
    values += children.length
    if (values > maxValues) return `The JSON has more than ${maxValues} values`
    for (const child of children) {
      if (isBeyondJson(child)) return 'The JSON has a number that is larger than numbers can be, such as 1e999'
      if (typeof child === 'object' && child !== null) pending.push({ value: child, depth: depth + 1 })
    }
  }
  return null
}

/** JSON has no such numbers: what is `Infinity` or `NaN` in memory would be `null` on disk. */
function isBeyondJson(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}

/** What the store needs to know about a document's content, gathered in one walk. */
export interface DocumentShape {
  /** Ids that strong references in this dataset point at. */
  strongReferences: Set<string>
  problem: string | null
}

/** Walks a document: nesting, attribute names, numbers and strong references. */
export function inspectDocument(document: LakeDocument): DocumentShape {
  const strongReferences = new Set<string>()
  const pending: { value: object; attributes: number; depth: number }[] = [{ value: document, attributes: 0, depth: 0 }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, attributes, depth } = next
    if (attributes > maxAttributeDepth - 1 || depth > maxJsonDepth) {
      return { strongReferences, problem: `The document "${document._id}" is nested deeper than ${maxAttributeDepth} attribute levels` }
    }
    if (Array.isArray(value)) {
      for (const item of value) {
        if (isBeyondJson(item)) return { strongReferences, problem: `The document "${document._id}" has ${String(item)} in a list, which no JSON can hold` }
        if (typeof item === 'object' && item !== null) pending.push({ value: item, attributes, depth: depth + 1 })
      }
      continue
    }
    const target = strongReferenceTarget(value as Record<string, unknown>)
    if (target !== null) strongReferences.add(target)
    for (const [key, child] of Object.entries(value)) {
      if (poisonKeys.has(key)) return { strongReferences, problem: `The attribute name "${key}" is not allowed` }
      if (isBeyondJson(child)) return { strongReferences, problem: `The attribute "${key}" of the document "${document._id}" is ${String(child)}, which no JSON can hold` }
      if (typeof child !== 'object' || child === null) continue
      pending.push({ value: child, attributes: attributes + 1, depth: depth + 1 })
    }
  }
  return { strongReferences, problem: null }
}

/** The id that an object strongly refers to within its own dataset; null if it is not such a reference. */
function strongReferenceTarget(value: Record<string, unknown>): string | null {
  const target = value._ref
  if (typeof target !== 'string' || target === '' || value._weak === true) return null
  // Cross-dataset and global (media library) references are not checked.
  if (value._dataset !== undefined || value._projectId !== undefined || target.includes(':')) return null
  return target
}
