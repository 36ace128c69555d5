import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { queryParseError } from '../http/errors.ts'
import { guardQuery } from './guard.ts'
import { matchProblem } from './match-guard.ts'
import { rewriteTree, visitTree } from './query-tree.ts'

/** Parameters of functions that a query declares itself (`fn ns::f($x) = …;`) are no request parameters. */
const declaresFunctions = /^\s*(\/\/[^\n]*\n\s*)*fn\s/

/**
 * Parses GROQ from outside. Parameter values are put into the tree, as groq-js needs them for slices.
 * @throws LakeError 400 queryParseError in the shape that the client renders as a code frame
 */
export function parseQuery(query: string, params: Record<string, unknown>, mode: 'normal' | 'delta' = 'normal'): ExprNode {
  guardQuery(query, params)
  const tree = comparePaths(parseOrRefuse(query, params, mode))
  const problem = matchProblem(tree) ?? undefinedParameter(query, tree)
  if (problem) throw queryParseError(problem, query, 0, query.length)
  return tree
}

function parseOrRefuse(query: string, params: Record<string, unknown>, mode: 'normal' | 'delta'): ExprNode {
  try {
    return parse(query, { params, mode })
  } catch (error) {
    if (error instanceof GroqSyntaxError) {
      const atEnd = error.position >= query.trimEnd().length
      const position = atEnd ? query.length : error.position
      throw queryParseError(atEnd ? 'unexpected end-of-file, expected expression' : error.message, query, position, position)
    }
    if (error instanceof RangeError) throw queryParseError('The query is nested too deeply', query, 0, 0)
    throw queryParseError(error instanceof Error ? error.message : String(error), query, 0, query.length)
  }
}

function undefinedParameter(query: string, tree: ExprNode): string | null {
  if (declaresFunctions.test(query)) return null
  let missing: string | null = null
  visitTree(tree, (node) => {
    if (node.type === 'Parameter') missing ??= node.name
  })
  return missing === null ? null : `param $${missing} referenced, but not provided`
}

/** groq-js compares strings with paths but no paths with paths; `path(a) in path(b)` means `a in path(b)`. */
function comparePaths(tree: ExprNode): ExprNode {
  let found = false
  visitTree(tree, (node) => {
    if (node.type === 'OpCall' && node.op === 'in' && pathArgument(node.left)) found = true
  })
  if (!found) return tree
  return rewriteTree(tree, (node) => {
    const left = node.type === 'OpCall' && node.op === 'in' ? pathArgument(node.left) : undefined
    return left ? ({ ...node, left } as ExprNode) : node
  })
}

function pathArgument(node: ExprNode): ExprNode | undefined {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path' ? node.args[0] : undefined
}
