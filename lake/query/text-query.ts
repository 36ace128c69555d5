import { evaluateSync, type ExprNode, toJS } from 'groq-js'
import { queryParseError } from '../http/errors.ts'
import type { LakeDocument } from '../store/document.ts'
import type { DocumentView } from './document-view.ts'
import { rewriteTree, visitTree } from './query-tree.ts'

/**
 * groq-js has no search engine, and a Studio with the default search strategy sends `[@, _id] match text::query($q)`.
 * Each such comparison is answered here and becomes `_id in <ids that match>`, which counts 1 in `score()`. (This
 * project's Studio searches in another way: README.md, Clients and Studio.)
 *
 * The query language, as in https://www.sanity.io/docs/text-query: all terms must be found, `"…"` is a phrase,
 * `word*` a prefix, `-word` must not be found.
 */
export function answerTextQueries(tree: ExprNode, view: DocumentView): ExprNode {
  if (!hasTextQuery(tree)) return tree
  const answers = new Map<string, string[]>()
  return rewriteTree(tree, (node) => {
    if (node.type !== 'OpCall' || node.op !== 'match' || !isTextQuery(node.right)) return node
    const key = JSON.stringify([node.left, node.right])
    const ids = answers.get(key) ?? matchingIds(node.left, queryText(node.right), view)
    answers.set(key, ids)
    return { type: 'OpCall', op: 'in', left: { type: 'AccessAttribute', name: '_id' }, right: { type: 'Value', value: ids } }
  })
}

function hasTextQuery(tree: ExprNode): boolean {
  let found = false
  visitTree(tree, (node) => {
    if (isTextQuery(node)) found = true
  })
  return found
}

function isTextQuery(node: ExprNode): node is ExprNode & { type: 'FuncCall'; args: ExprNode[] } {
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
}

function queryText(call: { args: ExprNode[] }): string {
  const argument = call.args[0]
  const value = argument?.type === 'Value' ? argument.value : null
  if (typeof value !== 'string') throw queryParseError('text::query() takes a string or a parameter', '', 0, 0)
  return value
}

function matchingIds(subject: ExprNode, query: string, view: DocumentView): string[] {
  const terms = readTerms(query)
  return view.documents.filter((document) => matches(terms, wordsOf(subject, document))).map(({ _id }) => _id)
}

interface Term {
  words: string[]
  prefix: boolean
  negated: boolean
}

function readTerms(query: string): Term[] {
  return [...query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)].flatMap(([, minus, phrase, word]) => {
    const words = toWords(phrase ?? word ?? '')
    return words.length > 0 ? [{ words, prefix: word?.endsWith('*') ?? false, negated: minus === '-' }] : []
  })
}

function matches(terms: Term[], words: string[]): boolean {
  return terms.every((term) => term.negated !== containsPhrase(words, term))
}

function containsPhrase(words: string[], { words: wanted, prefix }: Term): boolean {
  const last = wanted.length - 1
  return words.some((_, start) =>
    wanted.every((word, offset) => {
      const found = words[start + offset]
      return found !== undefined && (prefix && offset === last ? found.startsWith(word) : found === word)
    }),
  )
}

const wordsOfWhole = new WeakMap<LakeDocument, string[]>()

/** The words of what stands left of `match`, for one document. `@` is the whole document. */
function wordsOf(subject: ExprNode, document: LakeDocument): string[] {
  const whole = subject.type === 'This' || (subject.type === 'Array' && subject.elements.some(({ value }) => value.type === 'This'))
  if (!whole) return toWords(textOf(toJS(evaluateSync(subject, { root: document, dataset: [document] }))))
  const known = wordsOfWhole.get(document)
  if (known) return known
  const words = toWords(textOf(document))
  wordsOfWhole.set(document, words)
  return words
}

/** All strings within a value. Keys and references are machinery, not text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  return Object.entries(value)
    .filter(([name]) => name === '_id' || !name.startsWith('_'))
    .map(([, child]) => textOf(child))
    .join('\n')
}

function toWords(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
