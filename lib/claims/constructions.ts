import { parsedConstructions, type Construction } from './phrases/constructions.ts'
import type { ConceptName } from './phrases/concepts.ts'
import type { Reading } from './speaks.ts'
import type { Token } from './token.ts'

/** Where a concept stands: its first token and one past its last. */
export interface ConceptSpan {
  concept: ConceptName
  first: number
  last: number
}

const single = new Map<ConceptName, string>()
const byPair = new Map<string, Construction[]>()
for (const construction of parsedConstructions) {
  const { rule, first, second } = construction
  if (!second) single.set(first, rule)
  else for (const key of new Set([`${first} ${second}`, `${second} ${first}`])) byPair.set(key, [...byPair.get(key) ?? [], construction])
}
const farthest = Math.max(...parsedConstructions.map(({ within }) => within))

/** Calls back for the constructions that the concepts of a sentence make up. Spans come in the order of the text. */
export function findConstructions(reading: Reading, spans: readonly ConceptSpan[], found: (rule: string, first: number, last: number) => void): void {
  spans.forEach((span, at) => {
    const alone = single.get(span.concept)
    if (alone) found(alone, span.first, span.last)
    const sentence = (reading.tokens[span.first] as Token).sentence
    for (let next = at + 1; next < spans.length; next += 1) {
      const other = spans[next] as ConceptSpan
      if (other.first - span.last > farthest || (reading.tokens[other.first] as Token).sentence !== sentence) break
      if (other.first < span.last) continue
      for (const { rule, within } of byPair.get(`${span.concept} ${other.concept}`) ?? []) {
        if (other.first - span.last <= within) found(rule, span.first, other.last)
      }
    }
  })
}
