import { Speaks, speaksOf, wordAt, type Reading } from './reading.ts'
import { reach } from './subjects.ts'
import { type Sentence, type Token, words } from './token.ts'

/** Reads questions: what is only asked, what the next sentence agrees to, and answers that need their question. */

export const askers = words('does do can could is are will would has have should did may might')
const assent = words('yes absolutely definitely certainly indeed sure true exactly')
const strongAssent = words('absolutely definitely certainly completely totally always 100 undoubtedly')
const none = words('none no zero never nope nothing nil')
const back = words('that this it true right really they these')
const noneMore = words('at all whatsoever none no not ever absolutely really zero')
const lasting = words('last lasts lasting permanent permanently')
const helping = words('help helps work works fix treat cure ease relieve benefit agree prove proven stop end')
const comingBack = words('return returns recur recurs reoccur')
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
  if (!sentence.question && !asksInHeading(reading, sentence) || agrees(reading, id)) return false
  const opening = wordAt(reading, sentence.first)
  // “Massage for a slipped disc, worth it?”, among questions of a text that doesn't sell
  if (reading.plain[sentence.block]) return true
  if (!reading.pitches[sentence.block] && answersNo(reading, id)) return true
  const promotional = reading.promotional[sentence.block] ?? false
  if (['what', 'which', 'how', 'why', 'who'].includes(opening)) return !promotional
  if (!askers.has(opening)) return false
  // “Can massage cure sciatica? Here's the truth”: over a text that promises, a title promises too, unless the answer is no.
  if (reading.pitches[sentence.block] && reading.blocks[sentence.block]?.kind === 'heading') return answersNo(reading, id)
  const second = wordAt(reading, sentence.first + 1)
  return second !== 'not' && !(['you', 'we', 'your'].includes(second) && promotional)
}

/** “Does massage cure sciatica” over a text, or as “does-massage-cure-sciatica” in an address: it asks without its mark. */
function asksInHeading(reading: Reading, { first, block }: Sentence): boolean {
  return reading.blocks[block]?.kind === 'heading' && askers.has(wordAt(reading, first)) && speaksOf(reading, first + 1, first + 3, Speaks.care)
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
    if (later.question && asksOfMyself(reading, sentence) && asksOfMyself(reading, later)) return true
    if (later.question) return promotional ? pointsBack(reading, later) && refuses(reading, next) : !agrees(reading, next)
  }
  return false
}

/** “I am waiting for surgery. Should I cancel it?”: the reader's own words, in a text whose author isn't an “I”. */
function asksOfMyself(reading: Reading, { first }: Sentence): boolean {
  return !reading.solo && ['i', 'my'].includes(wordAt(reading, first + (askers.has(wordAt(reading, first)) ? 1 : 0)))
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

const refusing = words('no not never nothing nobody')
/** “No doubt”, “no problem”, “no one does it better”: a yes. */
const noMatter = words('doubt question problem worries kidding one')

/** The next sentence denies early: “It can't, but …”. */
function answersNo(reading: Reading, question: number): boolean {
  const answer = reading.sentences[question + 1]
  return answer !== undefined && reading.tokens.slice(answer.first, Math.min(answer.last, answer.first + 6)).some(({ word }, index) => refusing.has(word) && !noMatter.has(wordAt(reading, answer.first + index + 1)))
}

const wonders = words('where what when how which why whether')
const asksUs = words('will may might we i they to also always')

/** “I'll ask where the pain goes, what sets it off”: what is asked about isn't said. “Ask how massage ends it” is a call. */
export function asksAbout(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  for (let index = Math.max(sentence.first + 1, first - reach); index < first + 1; index += 1) {
    const word = wordAt(reading, index)
    if ((word === 'ask' || word === 'asks') && asksUs.has(wordAt(reading, index - 1)) && [1, 2].some((ahead) => index + ahead <= first && wonders.has(wordAt(reading, index + ahead)))) return !speaksOf(reading, index + 1, first, Speaks.care | Speaks.we)
  }
  return false
}

const willing = words('will does do can')
const emphatic = words('every everyone everybody anyone always')

/** What a question is about, by its words: “safe?”, “any risks?”, “does it last?”, “will it come back?”, “does it help?”, “my sciatica?”. */
interface Asked {
  harm: boolean
  safe: boolean
  lasts: boolean
  returns: boolean
  helps: boolean
}

function readQuestion(reading: Reading, sentence: Sentence): Asked {
  const asked = { harm: false, safe: false, lasts: false, returns: false, helps: false }
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const word = wordAt(reading, index)
    asked.harm ||= harms.has(word)
    asked.safe ||= word === 'safe'
    asked.lasts ||= lasting.has(word)
    asked.returns ||= comingBack.has(word) || word === 'back' && wordAt(reading, index - 1) === 'come'
    asked.helps ||= helping.has(word) || reading.keys[index]?.has('{pain}') === true
  }
  return asked
}

/**
 * Calls back, with the rule broken, for answers that promise by their question: “Any risks? None.”, “Does it last? Yes.” Massage must be
 * what the question, or the text around it, speaks of.
 */
export function findAnswers(reading: Reading, found: (rule: 'safety-absolute' | 'lasting-relief' | 'guarantee', first: number, last: number) => void): void {
  reading.sentences.forEach((question, id) => {
    const answer = reading.sentences[id + 1]
    if (!question.question || !answer || answer.last - answer.first > 12) return
    if (!(reading.promotional[question.block] || reading.topics[id] === 'care' && namesCare(reading, question))) return
    const asked = readQuestion(reading, question)
    const rule = reading.pitches[question.block] && promises(reading, question, answer, asked) ? 'guarantee' : ruleOfAnswer(reading, question, answer, asked)
    if (rule) found(rule, question.first, answer.last)
  })
}

/** “It will.”, “Yes, massage can help.”, “Everyone.”, “Absolutely.” */
function promises(reading: Reading, question: Sentence, answer: Sentence, asked: Asked): boolean {
  const said = afterLabel(reading, answer) + Number(wordAt(reading, afterLabel(reading, answer)) === 'yes')
  const length = answer.last - said
  const opening = wordAt(reading, said)
  const next = wordAt(reading, said + 1)
  if (emphatic.has(opening)) return length <= 2 && next !== 'day' && askers.has(wordAt(reading, question.first))
  if (!asked.helps || asked.safe || asked.harm) return false
  if (strongAssent.has(opening)) return length <= 2 && askers.has(wordAt(reading, question.first))
  return length <= 3 && ['it', 'you', 'they', 'we', 'massage'].includes(opening) && willing.has(next) && wordAt(reading, said + 2) !== 'not'
}

function ruleOfAnswer(reading: Reading, question: Sentence, answer: Sentence, asked: Asked): 'safety-absolute' | 'lasting-relief' | undefined {
  const opens = afterLabel(reading, answer)
  const start = opens + (wordAt(reading, opens) === 'there' ? 2 : 0)
  const opening = wordAt(reading, start)
  const denies = none.has(opening) || opening === 'not'
  if (asked.harm) return denies && allNone(reading, start + 1, answer.last) ? 'safety-absolute' : undefined
  if (asked.safe && (strongAssent.has(opening) || opening === 'of' && wordAt(reading, start + 1) === 'course')) return 'safety-absolute'
  if (asked.returns && denies && reading.pitches[question.block]) return 'lasting-relief'
  return asked.lasts && assent.has(opening) && reading.promotional[question.block] ? 'lasting-relief' : undefined
}

/** Past the “A.” of a list of questions and answers. */
const afterLabel = (reading: Reading, answer: Sentence): number => answer.first + Number(['a', 'answer'].includes(wordAt(reading, answer.first)))

function allNone(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!noneMore.has(wordAt(reading, index))) return false
  return true
}

function namesCare(reading: Reading, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) if ((reading.flags[index] ?? 0) & Speaks.care) return true
  return false
}
