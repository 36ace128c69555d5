import { Speaks, wordAt, type Reading } from './speaks.ts'
import { type Sentence, type Token, words } from './token.ts'

/** Reads questions: what is only asked, what the next sentence agrees to, and answers that need their question. */

export const askers = words('does do can could is are will would has have should did may might')
const assent = words('yes absolutely definitely certainly indeed sure true exactly')
const strongAssent = words('absolutely definitely certainly completely totally always 100 undoubtedly')
const none = words('none no zero never nope nothing nil')
const back = words('that this it true right really they these')
const noneMore = words('at all whatsoever none no not ever absolutely really zero')
const lasting = words('last lasts lasting permanent permanently')
const helping = words('help helps work works fix treat cure ease relieve benefit')
const harms = words('risk risks effects downside downsides danger dangers harm hurt drawback drawbacks complications contraindications')

/** The next sentence says yes: “Can massage cure it? Absolutely.” */
export function agrees(reading: Reading, sentence: number): boolean {
  const next = reading.sentences[sentence + 1]
  if (!next) return false
  const opening = wordAt(reading, next.first)
  if (assent.has(opening) || opening === 'of' && wordAt(reading, next.first + 1) === 'course') return true
  if (['we', 'i'].includes(opening) && wordAt(reading, next.first + 2) === 'so') return true
  if (next.last - next.first === 2 && (reading.flags[next.first] ?? 0) & Speaks.pronoun && askers.has(wordAt(reading, next.first + 1))) return true
  for (let index = next.first; index < Math.min(next.last, next.first + 5); index += 1) {
    if (wordAt(reading, index) === 'true' || wordAt(reading, index) === 'right') return wordAt(reading, index - 1) !== 'not'
  }
  return false
}

/** A plain yes/no question about the treatment asserts nothing: “Does massage cure sciatica?”. */
export function isNeutralQuestion(reading: Reading, first: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  if (!sentence.question || agrees(reading, id)) return false
  const opening = wordAt(reading, sentence.first)
  const promotional = reading.promotional[sentence.block] ?? false
  if (['what', 'which', 'how', 'why', 'who'].includes(opening)) return !promotional
  if (!askers.has(opening)) return false
  const second = wordAt(reading, sentence.first + 1)
  return second !== 'not' && !(['you', 'we', 'your'].includes(second) && promotional)
}

/**
 * A question put in several sentences, “I have read that massage flushes toxins. Is that true?”: its first sentences only
 * report. Not when the answer below agrees; in a text that sells, only when it says no.
 */
export function isAsked(reading: Reading, first: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  const promotional = reading.promotional[sentence.block] ?? false
  for (let next = id + 1; next < Math.min(reading.sentences.length, id + 5); next += 1) {
    const later = reading.sentences[next] as Sentence
    if (later.block !== sentence.block) return false
    if (later.question) return promotional ? pointsBack(reading, later) && refuses(reading, next) : !agrees(reading, next)
  }
  return false
}

/** “Is that true?”: it asks about what was said before it. */
function pointsBack(reading: Reading, { first, last }: Sentence): boolean {
  for (let index = first; index < Math.min(last, first + 6); index += 1) if (back.has(wordAt(reading, index))) return true
  return false
}

/** The answer opens with “No”, after its “A.”. */
function refuses(reading: Reading, question: number): boolean {
  const openings = [1, 2].map((ahead) => wordAt(reading, reading.sentences[question + ahead]?.first ?? -1))
  return openings[0] === 'no' || openings[1] === 'no' && ['a', 'answer'].includes(openings[0] ?? '')
}

const willing = words('will does do can')
const emphatic = words('every everyone everybody anyone always')

/**
 * Calls back, with the rule broken, for answers that promise by their question: “Any risks? None.”, “Does it last? Yes.” Massage must be
 * what the question, or the text around it, speaks of.
 */
export function findAnswers(reading: Reading, found: (rule: 'safety-absolute' | 'lasting-relief' | 'guarantee', first: number, last: number) => void): void {
  reading.sentences.forEach((sentence, id) => {
    const answer = reading.sentences[id + 1]
    if (!sentence.question || !answer || answer.last - answer.first > 12) return
    if (!(reading.promotional[sentence.block] || reading.topics[id] === 'care' && namesCare(reading, sentence))) return
    const said = answer.first + (['a', 'answer', 'yes'].includes(wordAt(reading, answer.first)) ? 1 : 0)
    const willingly = ['it', 'you', 'they', 'we', 'massage'].includes(wordAt(reading, said)) && willing.has(wordAt(reading, said + 1))
    const always = emphatic.has(wordAt(reading, said)) && answer.last - said <= 2 && wordAt(reading, said + 1) !== 'day' && askers.has(wordAt(reading, sentence.first))
    if (reading.pitches[sentence.block] && always) found('guarantee', sentence.first, answer.last)
    else if (reading.pitches[sentence.block] && answer.last - said <= 3 && willingly && wordAt(reading, said + 2) !== 'not') found('guarantee', sentence.first, answer.last)
    const asked = { harm: false, safe: false, lasts: false, helps: false }
    for (let index = sentence.first; index < sentence.last; index += 1) {
      if (harms.has(wordAt(reading, index))) asked.harm = true
      if (wordAt(reading, index) === 'safe') asked.safe = true
      if (lasting.has(wordAt(reading, index))) asked.lasts = true
      if (helping.has(wordAt(reading, index)) && askers.has(wordAt(reading, sentence.first))) asked.helps = true
    }
    const opens = answer.first + (['a', 'answer'].includes(wordAt(reading, answer.first)) ? 1 : 0)
    const start = opens + (wordAt(reading, opens) === 'there' ? 2 : 0)
    const opening = wordAt(reading, start)
    if (asked.harm && (none.has(opening) || opening === 'not') && allNone(reading, start + 1, answer.last)) found('safety-absolute', sentence.first, answer.last)
    else if (asked.safe && !asked.harm && (strongAssent.has(opening) || opening === 'of' && wordAt(reading, start + 1) === 'course')) found('safety-absolute', sentence.first, answer.last)
    else if (asked.helps && reading.pitches[sentence.block] && strongAssent.has(opening) && answer.last - start <= 2) found('guarantee', sentence.first, answer.last)
    else if (asked.lasts && assent.has(opening) && reading.promotional[sentence.block]) found('lasting-relief', sentence.first, answer.last)
  })
}

function allNone(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!noneMore.has(wordAt(reading, index))) return false
  return true
}

function namesCare(reading: Reading, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) if ((reading.flags[index] ?? 0) & Speaks.care) return true
  return false
}
