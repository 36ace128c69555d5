import type { ExprNode } from 'groq-js'
import { visitTree } from './query-tree.ts'

/**
 * groq-js turns a `match` pattern into a regular expression with `.*` for each star, whose cost is the length of a
 * word to the power of the number of stars.
 */
const maxStars = 3
const maxWordWithStars = 256

const readsData = new Set(['AccessAttribute', 'Everything', 'This', 'Parent', 'Deref', 'Context', 'Parameter'])

/** Why the patterns of a parsed query could block the event loop; null if they can't. */
export function matchProblem(tree: ExprNode): string | null {
  const patterns: ExprNode[] = []
  visitTree(tree, (node) => {
    if (node.type === 'OpCall' && node.op === 'match') patterns.push(node.right)
  })
  if (patterns.length === 0) return null
  const all = strings(tree)
  const stars = Math.max(...patterns.map((pattern) => starsIn(pattern, all)))
  if (stars > maxStars) return `A match pattern may have at most ${maxStars} stars in a word`
  if (stars > 1 && all.some((text) => words(text).some((word) => word.length > maxWordWithStars))) {
    return `With several stars in a match pattern, no word in the query may be longer than ${maxWordWithStars} characters`
  }
  return null
}

function starsIn(pattern: ExprNode, all: string[]): number {
  const literal = literalPatterns(pattern)
  if (literal) return Math.max(0, ...literal.flatMap(words).map(countStars))
  let computed = false
  visitTree(pattern, (node) => {
    if (readsData.has(node.type)) computed = true
  })
  // A pattern put together at run time can hold all the stars there are, in its parts or in the whole query.
  const parts = computed ? all : strings(pattern)
  return parts.reduce((sum, part) => sum + countStars(part), 0)
}

/** The strings of a pattern that stands in the query as it is (or as a parameter); null if it is computed. */
function literalPatterns(pattern: ExprNode): string[] | null {
  if (pattern.type === 'Group') return literalPatterns(pattern.base)
  if (pattern.type === 'Value') return strings(pattern)
  if (pattern.type !== 'Array') return null
  const elements = pattern.elements.map((element) => literalPatterns(element.value))
  return elements.some((element) => element === null) ? null : elements.flatMap((element) => element ?? [])
}

function strings(tree: ExprNode): string[] {
  const found: string[] = []
  visitTree(tree, (node) => {
    if (node.type === 'Value') collectStrings(node.value, found)
  })
  return found
}

function collectStrings(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) collectStrings(child, into)
}

function words(text: string): string[] {
  return text.split(/[\s!@#$%^&(),\\/?";:{}|[\]+<>-]+/)
}

function countStars(text: string): number {
  return text.split('*').length - 1
}
