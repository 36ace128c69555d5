import type { ExprNode } from 'groq-js'
import { visitTree } from '../query/query-tree.ts'

/** Of the parsed filter as JSON, with the parameters put in; some 40 conditions. */
const maxLength = 10_000
const maxPathStars = 2

/** What may follow a filter without changing which documents it finds. */
const afterwards = new Set(['Map', 'Projection', 'PipeFuncCall', 'ArrayCoerce', 'Group'])
const plainParts = new Set(['AccessAttribute', 'AccessElement', 'And', 'Array', 'ArrayCoerce', 'ArrayElement', 'Group', 'InRange', 'Neg', 'Not', 'OpCall', 'Or', 'Pos', 'This', 'Value'])
const plainFunctions = new Set([
  ...['coalesce', 'count', 'dateTime', 'defined', 'identity', 'length', 'lower', 'now', 'path', 'references', 'string', 'upper'].map((name) => `global::${name}`),
  ...['string::lower', 'string::startsWith', 'string::upper', 'sanity::partOfRelease', 'sanity::versionOf'],
])

/**
 * Whether a query can be plain, before it is parsed: parsing puts functions that a query declares in their places, and
 * a few lines of functions that call each other twice take for ever.
 */
export function declaresNothing(query: string): boolean {
  return /^(?:\s|\/\/[^\n]*\n)*[*(]/.test(query)
}

/**
 * The filter of a listener: `*` or `*[…]` with conditions that do not loop. Null for any other query: listeners are
 * served within the commit, by the process that writes, for each listener anew. So strangers may use no other, and
 * those of people with a token are watched.
 */
export function plainFilter(tree: ExprNode): ExprNode | null {
  let filter = tree
  while (afterwards.has(filter.type) && 'base' in filter && filter.base) filter = filter.base
  if (filter.type === 'Everything') return filter
  if (filter.type !== 'Filter' || filter.base.type !== 'Everything' || JSON.stringify(filter.expr).length > maxLength) return null
  let isPlain = true
  visitTree(filter.expr, (node) => {
    if (!plainParts.has(node.type) && !isPlainCall(node)) isPlain = false
  })
  return isPlain ? filter : null
}

function isPlainCall(node: ExprNode): boolean {
  if (node.type !== 'FuncCall' || !plainFunctions.has(`${node.namespace}::${node.name}`)) return false
  // A path becomes a regular expression with `.*` for each `**`.
  return node.name !== 'path' || JSON.stringify(node.args).split('**').length - 1 <= maxPathStars
}
