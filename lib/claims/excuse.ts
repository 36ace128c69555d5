import { leadInOf } from './denial.ts'
import { reach } from './subjects.ts'
import { Speaks, wordAt, type Reading } from './reading.ts'
import { type Sentence, type Token, words } from './token.ts'

/** Reads what weakens a statement: a hedge, a purpose, a phrase beside it. */

const purposes = words('purpose purposes used use uses aim aims intended meant designed promoted marketed have try choose')
const purposeMarks = words('to as for because of')

/** “may”, “we do not know if” before the words, in a text that doesn't sell: reported with care. */
export function isHedged(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  for (let before = Math.max(sentence.first, first - 14); before < first; before += 1) {
    if (reading.keys[before]?.has('{hedge}')) return true
  }
  return hedgedByLeadIn(reading, sentence)
}

/** A list under “Massage may:”. */
function hedgedByLeadIn(reading: Reading, sentence: Sentence): boolean {
  if (reading.blocks[sentence.block]?.kind !== 'item') return false
  const lead = reading.blocks[leadInOf(reading, sentence.block)]
  return lead?.endsWithColon === true && reading.keys[lead.last - 1]?.has('{modal}') === true && reading.keys[lead.last - 1]?.has('{hedge}') === true
}

const pastWithoutEnding = words('gave had made brought helped led')
const compared = words('compared than group groups trial trials study studies review reviews authors participants')

/** “Massage improved pain more than usual care”, “it gave a small benefit in some studies”: what was measured once. */
export function isFinding(reading: Reading, first: number): boolean {
  const { word, sentence: id } = reading.tokens[first] as Token
  if (!word.endsWith('ed') && !pastWithoutEnding.has(word)) return false
  const sentence = reading.sentences[id] as Sentence
  for (let index = Math.max(sentence.first, first - reach); index < Math.min(sentence.last, first + reach); index += 1) if (compared.has(wordAt(reading, index))) return true
  return false
}

/** “Massage is used to …”, “aims to …”, “is promoted as …”: what people want from it, not what it does. */
export function isReported(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  let marked = false
  for (let before = first - 1; before >= Math.max(sentence.first, first - 14); before -= 1) {
    const word = wordAt(reading, before)
    if (purposes.has(word) && marked) return !(word === 'used' && wordAt(reading, before - 1) === 'be' && wordAt(reading, before - 2) === 'can')
    marked ||= purposeMarks.has(word)
  }
  return false
}

const studied = words('trial study review')
const finding = words('found reported compared followed tested measured')

/** “One American trial of weekly massage found less pain at eight weeks, with the difference gone by the end of the year.” */
export function reportsStudy(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  let named = false
  for (let index = sentence.first; index < Math.min(sentence.last, sentence.first + 20); index += 1) {
    if ((reading.flags[index] ?? 0) & Speaks.we) return false
    named ||= index < sentence.first + 6 && studied.has(wordAt(reading, index))
    if (named && finding.has(wordAt(reading, index))) return true
  }
  return false
}

const theorized = words('suggested thought said believed proposed claimed')
const theorists = words('practitioners supporters advocates followers some people many')
const theorizing = words('suggest say believe think claim argue')

/** “It has been suggested that massage increases blood flow”: enough beside a warning, and no excuse for a hard fail. */
export function isTheory(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  for (let before = Math.max(sentence.first + 1, first - 14); before < first; before += 1) {
    if (wordAt(reading, before + 1) !== 'that' || ['we', 'our'].includes(wordAt(reading, before + 2))) continue
    const word = wordAt(reading, before)
    if (theorized.has(word) && reading.keys[before - 1]?.has('{be}') || theorizing.has(word) && theorists.has(wordAt(reading, before - 1))) return true
  }
  return false
}

const edited = words('removed changed replaced swapped deleted rewrote reworded')
const editing = words('page pages line lines wording heading headings sentence sentences caption captions paragraph word words phrase title')

/** A note on an edit, “Removed “heals” from the page on strains”: what it quotes or describes isn't said. */
export function isEditorsNote(reading: Reading, first: number): boolean {
  const block = reading.blocks[reading.sentences[(reading.tokens[first] as Token).sentence]?.block ?? -1]
  if (!block || !edited.has(wordAt(reading, block.first))) return false
  for (let index = block.first + 1; index < Math.min(block.last, block.first + reach); index += 1) if (editing.has(wordAt(reading, index))) return true
  return false
}

/** Phrases as their words, by the first of them. */
export type PhrasesByOpening = ReadonlyMap<string, readonly (readonly string[])[]>

/** Phrases are lower case, words apart by spaces. */
export const byOpening = (phrases: readonly string[]): PhrasesByOpening => Map.groupBy(phrases.map((phrase) => phrase.split(' ')), ([opening = '']) => opening)

/** True when one of the phrases stands in the sentence, or as many sentences of its block before or after it. */
export function sentenceHas(reading: Reading, first: number, phrases: PhrasesByOpening, nearby = 0): boolean {
  if (phrases.size === 0) return false
  const id = (reading.tokens[first] as Token).sentence
  const block = reading.sentences[id]?.block
  const beside = [id - nearby, id, id + nearby].flatMap((at) => reading.sentences[at] ?? []).filter((sentence) => sentence.block === block)
  const from = Math.max(beside[0]?.first ?? first, first - reach)
  const to = Math.min(beside.at(-1)?.last ?? first, first + reach)
  for (let index = from; index < to; index += 1) {
    if (phrases.get(wordAt(reading, index))?.some((phrase) => index + phrase.length <= to && phrase.every((word, ahead) => wordAt(reading, index + ahead) === word))) return true
  }
  return false
}
