import { parsedConstructions, type Construction } from './phrases/constructions.ts'
import type { ConceptName } from './phrases/concepts.ts'
import { wordAt, type Reading } from './reading.ts'
import type { Token } from './token.ts'

/** Where a concept stands: its first token and one past its last. */
export interface ConceptSpan {
  concept: ConceptName
  first: number
  last: number
}

const single = new Map<ConceptName, Construction>()
/** By the concept that stands first, then by the other. */
const byPair = new Map<ConceptName, Map<ConceptName, Construction[]>>()
for (const construction of parsedConstructions) {
  const { first, second, ordered } = construction
  if (!second) single.set(first, construction)
  else {
    file(first, second, construction)
    if (!ordered && first !== second) file(second, first, construction)
  }
}

function file(earlier: ConceptName, later: ConceptName, construction: Construction): void {
  const seconds = byPair.get(earlier) ?? new Map<ConceptName, Construction[]>()
  byPair.set(earlier, seconds.set(later, [...seconds.get(later) ?? [], construction]))
}

/** “Back pain? Gone.”, “One visit. Done.”: so few words may stand between, and so few make the sentence that follows. */
const acrossSentences = { between: 1, words: 4 } as const
const farthest = Math.max(...parsedConstructions.map(({ within }) => within))

/** Calls back for the constructions that the concepts of a sentence make up. Spans come in the order of the text. */
export function findConstructions(reading: Reading, spans: readonly ConceptSpan[], found: (construction: Construction, first: number, last: number, between: number) => void): void {
  spans.forEach((span, at) => {
    const alone = single.get(span.concept)
    if (alone) found(alone, span.first, span.last, 0)
    const { sentence } = reading.tokens[span.first] as Token
    const block = reading.sentences[sentence]?.block
    const seconds = byPair.get(span.concept)
    if (!seconds) return
    for (let ahead = at + 1; ahead < spans.length; ahead += 1) {
      const other = spans[ahead] as ConceptSpan
      const between = other.first - span.last
      if (between > farthest) break
      const next = (reading.tokens[other.first] as Token).sentence
      if (next !== sentence && (between > acrossSentences.between || !answersIn(reading, next, block))) break
      const made = seconds.get(other.concept)
      if (!made || between < 0 || deniedBetween(reading, span.last, other.first)) continue
      for (const construction of made) {
        if (between <= construction.within) found(construction, span.first, other.last, between)
      }
    }
  })
}

/** A fragment that ends what the sentence before began; “Back pain? Book today.” begins something new. */
function answersIn(reading: Reading, id: number, block: number | undefined): boolean {
  const sentence = reading.sentences[id]
  if (!sentence || sentence.block !== block || sentence.question) return false
  return sentence.last - sentence.first <= acrossSentences.words && !reading.keys[sentence.first]?.has('{callToAction}')
}

/** “RMTs do not do acupuncture”, “the spine is out of alignment”: the second idea is denied of the first. */
function deniedBetween(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (wordAt(reading, index) === 'out' && wordAt(reading, index + 1) === 'of' && index + 2 === to) return true
    if (wordAt(reading, index) === 'not' && !['only', 'just', 'merely', 'simply'].includes(wordAt(reading, index + 1))) return true
  }
  return false
}
