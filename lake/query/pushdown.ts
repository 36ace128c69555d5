import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../store/document.ts'
import type { DocumentView } from './document-view.ts'
import { rewriteTree } from './query-tree.ts'

/**
 * Narrows `*[_type == "x" && …]` and `*[_id == "y" && …]` to the documents of that type or id before the filter runs.
 * A filter keeps an item only if all its conditions are true, so dropping items for which one of them cannot be true
 * changes no result; the filter itself stays as it is.
 */
export function pushDown(tree: ExprNode, view: DocumentView): ExprNode {
  return rewriteTree(tree, (node) => {
    if (node.type !== 'Filter' || node.base.type !== 'Everything') return node
    const candidates = candidatesFor(node.expr, view)
    return candidates ? { ...node, base: { type: 'Value', value: candidates } } : node
  })
}

function candidatesFor(condition: ExprNode, view: DocumentView): readonly LakeDocument[] | null {
  if (condition.type === 'Group') return candidatesFor(condition.base, view)
  if (condition.type === 'And') {
    const left = candidatesFor(condition.left, view)
    const right = candidatesFor(condition.right, view)
    if (left && right) return left.length < right.length ? left : right
    return left ?? right
  }
  if (condition.type !== 'OpCall') return null
  const { op, left, right } = condition
  if (op === '==') return equalTo(attributeName(left), right, view) ?? equalTo(attributeName(right), left, view)
  if (op !== 'in' || attributeName(left) !== '_id') return null
  const ids = constantStrings(right)
  return ids ? [...new Set(ids)].sort().flatMap((id) => view.get(id) ?? []) : null
}

function equalTo(attribute: string | null, value: ExprNode, view: DocumentView): readonly LakeDocument[] | null {
  if (value.type !== 'Value' || typeof value.value !== 'string') return null
  if (attribute === '_type') return view.ofType(value.value)
  if (attribute === '_id') return [view.get(value.value)].filter((document) => document !== undefined)
  return null
}

function attributeName(node: ExprNode): string | null {
  return node.type === 'AccessAttribute' && (node.base === undefined || node.base.type === 'This') ? node.name : null
}

function constantStrings(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantStrings(node.base)
  if (node.type === 'Value') {
    return Array.isArray(node.value) && node.value.every((item: unknown) => typeof item === 'string') ? node.value : null
  }
  if (node.type !== 'Array') return null
  const strings = node.elements.map(({ isSplat, value }) => (!isSplat && value.type === 'Value' && typeof value.value === 'string' ? value.value : null))
  return strings.every((item) => item !== null) ? strings : null
}
