import { agrees } from './questions.ts'
import { opensClause, reach } from './reading.ts'
import { wordAt, type Reading } from './speaks.ts'
import { Gap, type Sentence, type Token } from './token.ts'

/** Reads what takes the promise out of a phrase: a denial, a label that says it is a myth, a neutral question. */

const words = (source: string): Set<string> => new Set(source.split(' '))

const contrast = words('but however yet instead whereas while although though unlike so until unless because')
/** After “not”, these make no denial: “not only”, “not just”. */
const notOnly = words('only just merely simply solely surprisingly surprised to mention')
/** After “not” these deny something other than what follows: “you don't have to live with …, our …”. */
const notNeeding = words('have need settle let wait forget hesitate worry miss delay want suffer live ignore')
/** “It would not be unreasonable to say …” says it. */
const understated = words('unreasonable exaggeration exaggerating exaggerated overstate overstating unfair untrue boast boasting')
const believing = words('expect believe trust assume think claim promise offer say suggest accept fall use tell pay look buy rely imply pretend show mean make')
const noPseudo = words('doubt wonder secret matter longer time better other more 1 need question surprise finer one')
const clauseNo = words('massage rmt evidence study studies treatment one proof trial trials research reason therapist practitioner clinic technique therapy such good reliable amount session sessions known difference clear effect change')
const cautions = words('unproven unclear unsure uncertain unlikely unknown untrue myth myths misconception misconceptions fallacy false misleading wary careful cautious sceptical skeptical beware nonsense debunked unsupported')
const oftenly = words('often sometimes commonly widely usually frequently still once long')
const reportedly = words('said claimed stated told thought believed sold held advertised promoted marketed repeated')
const teachings = words('teaching idea belief notion claim claims statement statements theory advertised sold marketed rumour suggestion')
/** Said of a claim, these deny it; elsewhere they are ordinary words. */
const refuted = words('abandoned disproved disproven discredited outdated rejected wrong exaggerated unproven unclear unlikely unknown untrue myth fallacy false misleading nonsense unsupported')
const denials = words('reason cause confirmed exist possible true known supported proven available allowed realistic accurate correct established backed something shown found needed evidence likely certain permitted claimed promised justified studied tested recognised recognized legal lawful valid used protected')
const purposes = words('purpose purposes used use uses aim aims intended meant designed promoted marketed have try choose')
const purposeMarks = words('to as for because of')
const conditions = words('if when unless once after')
const evidence = words('evidence proof research')
/** Before “evidence”, as good as “no”. */
const scant = words('little limited insufficient weak poor scant scarce')
const sayers = words('people some others many websites adverts ads clinics sites advertisements posts magazines someone anyone friend friends products videos sellers')
const saying = words('say says said claim claims claimed believe believes believed think thinks promise promises promised promising suggest suggests suggested advertise advertises advertised claiming sell sells tell tells offer offers')

const blockOf = (reading: Reading, token: number): number => reading.sentences[reading.tokens[token]?.sentence ?? 0]?.block ?? 0

/** True when the phrase is denied: “does not cure”, “no massage can cure”, “a cure is not known”. */
export function isNegated(reading: Reading, first: number, last: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  if (evidence.has(wordAt(reading, first)) && scant.has(wordAt(reading, first - 1))) return true
  return deniedBefore(reading, first, sentence) || deniedAfter(reading, last, sentence) || deniedByLeadIn(reading, sentence)
}

function deniedBefore(reading: Reading, first: number, sentence: Sentence): boolean {
  const limit = Math.max(sentence.first, first - reach)
  let crossedComma = false
  let crossedAnd = false
  for (let index = first - 1; index >= limit; index -= 1) {
    const after = reading.tokens[index + 1] as Token
    if (after.gap >= Gap.clause) return false
    if (after.gap === Gap.comma) {
      if (opensClause(reading, index + 1) || endsCondition(reading, index, sentence)) return false
      crossedComma = true
    }
    const word = wordAt(reading, index)
    if (contrast.has(word) && !(word === 'yet' && wordAt(reading, index - 1) === 'not')) return false
    if (word === 'and') {
      if (opensClause(reading, index + 1)) return false
      crossedAnd = true
    }
    const distance = first - index
    if (word === 'not' && deniesHit(reading, index, first, sentence)) return true
    if (word === 'not' && !notOnly.has(wordAt(reading, index + 1))) return false
    if (word === 'never') return distance <= 4 && wordAt(reading, index + 1) !== 'been'
    if (word === 'no' || word === 'without') {
      const next = wordAt(reading, index + 1)
      if (word === 'no' && noPseudo.has(next)) return false
      if (word === 'no' && distance > 1 && [1, 2, 3].some((ahead) => index + ahead < first && clauseNo.has(wordAt(reading, index + ahead)))) return true
      if (distance <= 5 && !crossedComma && !crossedAnd) return true
      if (word === 'without' && next === 'promising') return true
    }
    if ((word === 'nothing' || word === 'none' || word === 'nobody' || word === 'neither' || word === 'nor') && distance <= 14) {
      return wordAt(reading, index + 1) !== 'works' && wordAt(reading, index + 1) !== 'beats'
    }
    if ((word === 'rarely' || word === 'hardly' || word === 'unlikely' || word === 'unproven') && distance <= 5) return true
    if ((word === 'rather' || word === 'instead') && distance <= 4) return true
    if ((word === 'lack' || word === 'absence') && wordAt(reading, index + 1) === 'of') return true
    if (word === 'evidence' && scant.has(wordAt(reading, index - 1))) return true
    if ((word === 'too' || word === 'refuse' || word === 'fails' || word === 'failed') && distance <= 6 && wordAt(reading, index + 1) !== 'late') {
      if (word !== 'too') return true
    }
  }
  return false
}

function deniesHit(reading: Reading, at: number, first: number, sentence: Sentence): boolean {
  const next = wordAt(reading, at + 1)
  const distance = first - at
  if ([1, 2, 3].some((ahead) => understated.has(wordAt(reading, at + ahead)))) return false
  if (notOnly.has(next) && !(next === 'to' || next === 'just' && distance === 1)) return false
  if (wordAt(reading, at - 1) === 'why' || wordAt(reading, at - 1) === 'if' || wordAt(reading, at - 1) === 'or' && wordAt(reading, at - 2) === 'whether') return false
  const imperative = wordAt(reading, at - 1) === 'do' && (at - 1 === sentence.first || (reading.tokens[at - 1] as Token).gap > Gap.hyphen || wordAt(reading, at - 2) === 'please')
  if (imperative) return distance === 1 || believing.has(next) && distance <= 12
  if (notNeeding.has(next)) return distance <= (next === 'need' ? 4 : 2) || next === 'need' && wordAt(reading, at + 2) === 'to' && !crossesComma(reading, at, first)
  // A denial carries over a list of any length: “does not give …, take …, or push …”.
  return distance <= 18 || isList(reading, at, first)
}

function crossesComma(reading: Reading, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index += 1) if ((reading.tokens[index] as Token).gap >= Gap.comma) return true
  return false
}

/** “If you do not feel better, the next visit is free”: the denial ends with its condition. */
function endsCondition(reading: Reading, last: number, sentence: Sentence): boolean {
  for (let index = last; index >= Math.max(sentence.first, last - 16); index -= 1) {
    if (conditions.has(wordAt(reading, index))) return true
    if ((reading.tokens[index] as Token).gap >= Gap.comma) return false
  }
  return false
}

function isList(reading: Reading, from: number, to: number): boolean {
  for (let index = to; index > from; index -= 1) if (wordAt(reading, index) === 'or') return true
  return false
}

function deniedAfter(reading: Reading, last: number, sentence: Sentence): boolean {
  const limit = Math.min(sentence.last, last + 16)
  for (let index = last; index < limit; index += 1) {
    const token = reading.tokens[index] as Token
    if (token.gap >= Gap.clause || contrast.has(token.word)) return false
    if (token.gap === Gap.comma && index > last && opensClause(reading, index)) return false
    if (token.word === 'not' || token.word === 'never' || token.word === 'no') {
      if (token.word === 'no' && wordAt(reading, index + 1) === 'longer') return false
      for (let next = index + 1; next <= index + 5 && next < sentence.last; next += 1) if (denials.has(wordAt(reading, next))) return true
      return false
    }
    if (reading.keys[index]?.has('{be}') && wordAt(reading, index - 1) !== 'what') {
      for (let next = index + 1; next <= index + 4 && next < sentence.last; next += 1) if (refuted.has(wordAt(reading, next)) && wordAt(reading, next - 1) !== 'no') return true
    }
  }
  return false
}

/** A list under “Massage cannot:” is denied item by item. */
function deniedByLeadIn(reading: Reading, sentence: Sentence): boolean {
  if (reading.blocks[sentence.block]?.kind !== 'item') return false
  const lead = leadInOf(reading, sentence.block)
  if (lead === -1) return false
  const block = reading.blocks[lead]
  if (!block) return false
  for (let index = block.last - 1; index >= Math.max(block.first, block.last - 12); index -= 1) {
    const word = wordAt(reading, index)
    const next = index + 1 < block.last ? wordAt(reading, index + 1) : ''
    if ((word === 'not' || word === 'never') && !notOnly.has(next)) return !notNeeding.has(next)
    if (word === 'no' && !noPseudo.has(next)) return true
    if (cautions.has(word) || word === 'avoid' || word === 'away' && wordAt(reading, index - 1) === 'walk') return true
  }
  return false
}

/** The block that introduces a list, or -1. Lists are short; the walk is bounded. */
function leadInOf(reading: Reading, block: number): number {
  for (let index = block - 1; index >= Math.max(0, block - 30); index -= 1) {
    const kind = reading.blocks[index]?.kind
    if (kind === 'item') continue
    return reading.blocks[index]?.endsWithColon || kind === 'heading' ? index : -1
  }
  return -1
}

/** True when the sentence labels the phrase as a myth or as what others claim, and the text doesn't then agree. */
export function isMyth(reading: Reading, first: number, last: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  if (agrees(reading, id)) return false
  const from = Math.max(sentence.first, first - reach)
  const to = Math.min(sentence.last, last + reach)
  for (let index = from; index < to; index += 1) {
    const word = wordAt(reading, index)
    if (cautions.has(word) && (index < first || index >= last) && !deniedLabel(reading, index, first)) return true
    if (word === 'so' && wordAt(reading, index + 1) === 'called' && first - index <= 5) return true
    if (index >= first) continue
    if (word === 'perceived' || word === 'twice' && wordAt(reading, index - 1) === 'think') return true
    if (word === 'told' && wordAt(reading, index - 2) === 'you' && wordAt(reading, index - 1) === 'are') return true
    if (word === 'fact' && wordAt(reading, index + 1) !== 'or') return false
    const heard = ['read', 'hear', 'heard', 'see', 'seen'].includes(word) && /^(?:may|might|will|sometimes|often|also|have|can|could)$/.test(wordAt(reading, index - 1)) && !['the', 'a'].includes(wordAt(reading, index + 1))
    if (heard && [2, 3, 4].some((back) => wordAt(reading, index - back) === 'you')) return true
    const said = saying.has(word) && speakerBefore(reading, index, from)
    if (said) return true
    if (oftenly.has(word) && reportedly.has(wordAt(reading, index + 1))) return true
    if (teachings.has(word) && (wordAt(reading, index + 1) === 'that' || wordAt(reading, index + 1) === 'as')) return true
  }
  return underMythHeading(reading, sentence) || contradictedQuote(reading, first, id)
}

/** “It is a myth that massage cannot cure …” denies the denial, and “contrary to the myth” isn't a label. */
function deniedLabel(reading: Reading, index: number, first: number): boolean {
  if (['no', 'not', 'contrary', 'bust', 'busting'].includes(wordAt(reading, index - 1)) || wordAt(reading, index - 2) === 'not' || wordAt(reading, index - 2) === 'contrary') return true
  if (index > first) return false
  for (let next = index + 1; next < first; next += 1) if (wordAt(reading, next) === 'not') return true
  return false
}

function speakerBefore(reading: Reading, index: number, from: number): boolean {
  const promotional = reading.sells[blockOf(reading, index)] ?? false
  for (let before = index - 1; before >= Math.max(from, index - 5); before -= 1) {
    const word = wordAt(reading, before)
    if (['our', 'we', 'us', 'client', 'clients', 'patients'].includes(word)) return false
    if (promotional && ['me', 'us'].includes(wordAt(reading, index + 1))) return false
    if (word === 'anyone' && wordAt(reading, before + 1) === 'can') return false
    if (sayers.has(word)) return !(promotional ? ['our', 'my', 'these'] : ['our', 'these']).includes(wordAt(reading, before - 1)) && wordAt(reading, before - 1) !== 'of'
  }
  return false
}

/** “None of these claims is supported.” follows. */
function noneOfThese(reading: Reading, id: number): boolean {
  const next = reading.sentences[id + 1]
  return next !== undefined && ['none', 'neither'].includes(wordAt(reading, next.first)) && wordAt(reading, next.first + 1) === 'of'
}

/** In a text that doesn't sell: “Massage cures it.” It doesn't. What is quoted to be answered isn't said; in a long text nor is what is quoted at all. */
function contradictedQuote(reading: Reading, first: number, id: number): boolean {
  const block = blockOf(reading, first)
  if (reading.sells[block]) return false
  const quoted = (reading.tokens[first]?.quote ?? -1) !== -1
  if (quoted && reading.plain[block]) return true
  if (!quoted && !noneOfThese(reading, id)) return false
  if (!quoted) return true
  const answer = reading.sentences[id + 1]
  if (!answer) return false
  for (let index = answer.first; index < Math.min(answer.last, answer.first + 12); index += 1) {
    const word = wordAt(reading, index)
    if (word === 'but' || word === 'however' || index < answer.first + 5 && (word === 'not' || word === 'no' || cautions.has(word))) return true
  }
  return false
}

function underMythHeading(reading: Reading, sentence: Sentence): boolean {
  const block = reading.blocks[sentence.block]
  if (!block || block.first !== sentence.first) return false
  const lead = block.kind === 'item' ? leadInOf(reading, sentence.block) : sentence.block - 1
  const heading = reading.blocks[lead]
  if (!heading || heading.last - heading.first > 6 || heading.kind !== 'heading' && !heading.endsWithColon) return false
  const labelled = ['myth', 'myths', 'misconceptions'].includes(wordAt(reading, heading.first)) || ['myths', 'misconceptions'].includes(wordAt(reading, heading.last - 1))
  return labelled && !(block.kind === 'text' && heading.last - heading.first > 3)
}

/** “may”, “we do not know if” before the words, in a text that doesn't sell: reported with care. */
export function isHedged(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  for (let before = Math.max(sentence.first, first - 14); before < first; before += 1) {
    if (reading.keys[before]?.has('{hedge}')) return true
  }
  return false
}

/** “Massage is used to …”, “aims to …”, “is promoted as …”: what people want from it, not what it does. */
export function isReported(reading: Reading, first: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  let marked = false
  for (let before = first - 1; before >= Math.max(sentence.first, first - 14); before -= 1) {
    const word = wordAt(reading, before)
    if (purposes.has(word) && marked) return true
    marked ||= purposeMarks.has(word)
  }
  return false
}

/** True when one of the phrases stands in the sentence. Phrases are lower case, words apart by spaces. */
export function sentenceHas(reading: Reading, first: number, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  const around = reading.tokens.slice(Math.max(sentence.first, first - reach), Math.min(sentence.last, first + reach))
  const text = ` ${around.map((token) => token.word).join(' ')} `
  return phrases.some((phrase) => text.includes(` ${phrase} `))
}
