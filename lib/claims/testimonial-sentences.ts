import { askers } from './questions.ts'
import { wordAt, type Reading } from './reading.ts'
import type { Sentence } from './token.ts'

/**
 * A patient's own words about a result, quoted or not: first person, something of back care, and a change.
 * House rule: no outcome testimonials on health pages (Competition Act s. 74.02).
 */
const first = new Set(['i', 'my', 'me', 'myself'])
const about = new Set('pain pains back spine neck sciatica disc discs hip hips leg legs body massage massages rmt therapist session sessions treatment treatments visit visits clinic team appointment therapy arthritis stiffness'.split(' '))
const bodyWords = new Set('pain back spine neck sciatica disc hip hips leg legs body arthritis stiffness knees shoulder shoulders'.split(' '))
const change = new Set('gone better relief relieved improved improvement disappeared vanished fixed cured healed helped helps free saved changed thank thanks amazing incredible recommend back again finally different without longer best miracle life-changing loved love worked works wonderful grateful easier sleep walk golf cancelled away lifesaver'.split(' '))

const suffers = new Set('hurt hurts hurting pain painful sore ache aches have'.split(' '))
/** “I worked in a garden centre”: a career. */
const workplaces = new Set('here as at in'.split(' '))
const changes = new Set('changed change cured fixed helped expect gone'.split(' '))

export function findTestimonials(reading: Reading, found: (first: number, last: number) => void): void {
  for (const quote of quotations(reading)) {
    const sentence = reading.sentences[reading.tokens[quote.first]?.sentence ?? 0]
    // “So, is massage any good for my back?”
    if (sentence?.question && quote.last <= sentence.last && asksPlainly(wordAt(reading, quote.first + Number(wordAt(reading, quote.first) === 'so')))) continue
    const told = score(reading, quote)
    const plain = reading.plain[sentence?.block ?? 0] ?? false
    const pitches = reading.pitches[sentence?.block ?? 0] ?? false
    const promotional = !plain && (reading.promotional[sentence?.block ?? 0] ?? false)
    if (!pitches && (told.unchanged || sentence?.question || promotional && told.own > 0 && told.change === 0)) continue
    const plainly = told.about > 0 && told.change > 0 && told.about + told.change > 1 && (!plain || ownsBody(reading, quote))
    const tells = told.own > 0 && (promotional ? told.about + told.change > 0 || pitches : plainly) || promotional && (told.about + told.change > 1 || standsAlone(reading, quote))
    if (quote.last - quote.first >= 4 && tells) found(quote.first, quote.last)
  }
  for (const sentence of reading.sentences) {
    if (sentence.question || (reading.tokens[sentence.first]?.quote ?? -1) !== -1) continue
    const told = score(reading, sentence)
    const promotional = !reading.plain[sentence.block] && (reading.promotional[sentence.block] ?? false)
    if (reading.solo && !ownsBody(reading, sentence) || !reading.pitches[sentence.block] && addresses(reading, sentence)) continue
    if (promotional && told.own > 0 && told.about > 0 && told.change > 0) found(sentence.first, Math.min(sentence.last, sentence.first + 40))
  }
}

const asksPlainly = (opening: string): boolean => askers.has(opening) || ['how', 'what', 'when', 'where', 'which'].includes(opening)

/** A quotation that opens its paragraph, with at most a name after it: what a patient said. */
function standsAlone(reading: Reading, quote: Span): boolean {
  const block = reading.blocks[reading.sentences[reading.tokens[quote.first]?.sentence ?? 0]?.block ?? 0]
  return block !== undefined && block.first === quote.first && block.last - quote.last <= 8
}

type Span = Pick<Sentence, 'first' | 'last'>

/** The spans between double quotes. */
function quotations(reading: Reading): Span[] {
  const spans: Span[] = []
  let open = -1
  reading.tokens.forEach((token, index) => {
    const span = spans.at(-1)
    if (token.quote !== -1 && token.quote === open && span) span.last = index + 1
    else if (token.quote !== -1) spans.push({ first: index, last: index + 1 })
    open = token.quote
  })
  return spans
}

/** “I can't know how your back will respond”: who says that to a reader treats. “I can't thank you enough” is a patient's. */
function addresses({ tokens }: Reading, { first: from, last }: Span): boolean {
  const words = tokens.slice(from, last).map(({ word }) => word)
  return words.some((word) => word === 'you' || word === 'your') && !words.some((word) => /^(?:thank|recommend)/.test(word))
}

/** “My back”, “my pain”: even where the practitioner writes “I”. */
function ownsBody(reading: Reading, sentence: Span): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const next = reading.tokens[index + 1]?.word ?? ''
    if (reading.tokens[index]?.word === 'my' && (bodyWords.has(next) || bodyWords.has(reading.tokens[index + 2]?.word ?? ''))) return true
  }
  return false
}

function score(reading: Reading, sentence: Span): { own: number, about: number, change: number, unchanged: boolean } {
  const counts = { own: 0, about: 0, change: 0, unchanged: false }
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const word = reading.tokens[index]?.word ?? ''
    const near = (offset: number): string => reading.tokens[index + offset]?.word ?? ''
    if (first.has(word)) counts.own += 1
    // “My back still hurts some days”, “it hasn't changed my blood tests”: an experience, and no result.
    if (word === 'still' && near(1) === 'there') counts.unchanged = true
    if (word === 'still' && [1, 2, 3].some((ahead) => suffers.has(near(ahead))) || word === 'not' && changes.has(near(1))) counts.unchanged = true
    // “My back” is the body, “came back” the change: count a word once. “Back in place” is what others say of spines.
    if (word === 'back' && near(1) === 'in' && near(2) === 'place') continue
    if (word === 'back' && !first.has(reading.tokens[index - 1]?.word ?? '') && reading.tokens[index + 1]?.word !== 'pain') counts.change += 1
    else if (about.has(word)) counts.about += 1
    else if (change.has(word) && !(word === 'worked' && (['i', 'have'].includes(near(-1)) || workplaces.has(near(1))))) counts.change += 1
  }
  return counts
}
