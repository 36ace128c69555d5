import type { ExprNode } from 'groq-js'

type AnyNode = { type: string; [part: string]: unknown }

/** Visits every node of a parsed query. Trees are plain objects; a `Value` node's content is data, not nodes. */
export function visitTree(root: ExprNode, visit: (node: ExprNode) => void): void {
  const pending: unknown[] = [root]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) {
      pending.push(...next)
      continue
    }
    if (!isNode(next)) continue
    visit(next as ExprNode)
    if (next.type !== 'Value') pending.push(...Object.values(next))
  }
}

/** A copy of a parsed query in which `replace` has exchanged nodes, the innermost first. */
export function rewriteTree(root: ExprNode, replace: (node: ExprNode) => ExprNode): ExprNode {
  return rewrite(root, replace) as ExprNode
}

function rewrite(part: unknown, replace: (node: ExprNode) => ExprNode): unknown {
  if (Array.isArray(part)) return part.map((item) => rewrite(item, replace))
  if (!isNode(part) || part.type === 'Value') return isNode(part) ? replace(part as ExprNode) : part
  const copy = Object.fromEntries(Object.entries(part).map(([name, child]) => [name, rewrite(child, replace)]))
  return replace(copy as unknown as ExprNode)
}

function isNode(part: unknown): part is AnyNode {
  return typeof part === 'object' && part !== null && typeof (part as AnyNode).type === 'string'
}
