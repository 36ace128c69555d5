import { queryParseError } from '../http/errors.ts'
import { isPoisonKey } from '../store/document-shape.ts'

/**
 * groq-js parses long flat chains in quadratic time and deep nesting by recursion (measured with 2.0.1: 2,000 times
 * `a==1||` takes 150 ms, 4,000 times 1 s). These limits keep any parse within about 50 ms.
 */
const maxQueryLength = 200_000
const maxNesting = 120
const maxOperatorsInGroup = 1_000
const maxItemsInGroup = 3_000
const maxPrefixRun = 100
const maxTokens = 60_000

/**
 * A text must end where groq-js ends it, or what follows would be taken for text here and for code there. So escapes
 * are those of GROQ and no others; after an unclosed `\u{` groq-js even starts over at the beginning, for ever.
 */
const lexer = /"(?:[^"\\]|\\(?:["'\\/bfnrt]|u[\da-fA-F]{4}|u\{[\da-fA-F]{1,8}\}))*"|'(?:[^'\\]|\\(?:["'\\/bfnrt]|u[\da-fA-F]{4}|u\{[\da-fA-F]{1,8}\}))*'|\/\/[^\n]*|[A-Za-z_$]\w*|\d[\d.]*|=>|==|!=|<=|>=|\|\||&&|->|\*\*|\.\.\.?|\S/g

/**
 * Refuses queries that would block the event loop before they are parsed. One linear scan.
 * @throws LakeError 400 queryParseError
 */
export function guardQuery(query: string, params: Record<string, unknown>): void {
  const refuse = (problem: string, position: number) => queryParseError(problem, query.slice(0, 1000), Math.min(position, 1000), Math.min(position, 1000))
  if (query.length > maxQueryLength) throw refuse(`The query is longer than ${maxQueryLength} characters`, maxQueryLength)
  const poison = Object.keys(params).find(isPoisonKey)
  if (poison) throw refuse(`The parameter name "${poison}" is not allowed`, 0)

  const groups: { operators: number; items: number }[] = [{ operators: 0, items: 0 }]
  let tokens = 0
  let prefixRun = 0
  for (const { 0: token, index } of query.matchAll(lexer)) {
    const group = groups[groups.length - 1]
    if (!group || token.startsWith('//')) continue
    if (token === '"' || token === "'") throw refuse('The text that begins here is not closed, or has a backslash before a character that takes none', index)
    tokens += 1
    if (tokens > maxTokens) throw refuse('The query is too long', index)
    prefixRun = '!-+^'.includes(token) ? prefixRun + 1 : 0
    if (prefixRun > maxPrefixRun) throw refuse('The query has too many operators in a row', index)
    if ('([{'.includes(token)) {
      groups.push({ operators: 0, items: 0 })
      if (groups.length > maxNesting) throw refuse(`The query is nested deeper than ${maxNesting} levels`, index)
    }
    if (')]}'.includes(token) && groups.length > 1) groups.pop()
    if (token === ',') {
      group.items += 1
      group.operators = 0
      if (group.items > maxItemsInGroup) throw refuse(`The query has more than ${maxItemsInGroup} items in one list; pass them as a parameter`, index)
    } else if (/^[^\w"'$]/.test(token)) {
      // Opening brackets count too: a chain of postfixes such as [0][0][0] nests the tree as deeply as brackets do.
      group.operators += 1
    }
    if (group.operators > maxOperatorsInGroup) throw refuse(`The query has more than ${maxOperatorsInGroup} operators in one expression`, index)
  }
}
