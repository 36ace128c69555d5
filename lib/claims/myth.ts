import { cautions, leadInOf, sparesTrouble } from './denial.ts'
import { agrees } from './questions.ts'
import { opensClause, reach } from './subjects.ts'
import { anyOf, Speaks, speaksOf, wordAt, type Reading } from './reading.ts'
import { Gap, type Sentence, type Token, words } from './token.ts'

/** Reads labels: what is called a myth, reported of others, or quoted to be answered. */

const oftenly = words('often sometimes commonly widely usually frequently still once long')
const reportedly = words('said claimed stated told thought believed sold held advertised promoted marketed repeated')
const teachings = words('teaching idea belief notion claim claims statement statements theory explanation explanations advertised sold marketed rumour suggestion')
const known = words('clear known certain established understood settled proven')
const open = words('unclear unknown uncertain')
const sayers = words('people some others many textbook textbooks websites adverts ads advertising advertisers clinics sites advertisements posts magazines someone anyone friend friends products videos sellers')
const saying = words('say says said claim claims claimed believe believes believed think thinks promise promises promised promising suggest suggests suggested advertise advertises advertised claiming sell sells tell tells offer offers describe describes')
const blockOf = (reading: Reading, token: number): number => reading.sentences[reading.tokens[token]?.sentence ?? 0]?.block ?? 0

/** True when the sentence labels the phrase as a myth or as what others claim, or quotes it to be answered, and the text doesn't then agree. */
export function isMyth(reading: Reading, first: number, last: number): boolean {
  return isLabelled(reading, first, last) || contradictedQuote(reading, first)
}

/** As isMyth, by labels alone. */
export function isLabelled(reading: Reading, first: number, last: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  if (agrees(reading, id) || goesOnToAgree(reading, last, sentence)) return false
  const from = labelsFrom(reading, first, last, sentence)
  const to = Math.min(sentence.last, last + reach)
  for (let index = from; index < to; index += 1) {
    const word = wordAt(reading, index)
    const isInside = index >= first && index < last
    // “Forget the myth that massage cures it” is a phrase, and its label.
    const labels = cautions.has(word) && (!isInside || word === 'myths' || word === 'myth' && wordAt(reading, index + 1) === 'that')
    if (labels && !deniedLabel(reading, index, first) && !(index >= last && startsAnew(reading, last, index))) return true
    if (word === 'so' && wordAt(reading, index + 1) === 'called' && index < first && first - index <= 5) return true
    if (index >= first) continue
    if (word === 'flags' && wordAt(reading, index - 1) === 'red') return true
    if (word === 'perceived' || word === 'twice' && wordAt(reading, index - 1) === 'think') return true
    if (word === 'told' && wordAt(reading, index - 2) === 'you' && wordAt(reading, index - 1) === 'are') return true
    // “You may have been told to drink water to flush out toxins”
    if (word === 'told' && wordAt(reading, index + 1) === 'to' && wordAt(reading, index - 1) === 'been' && [3, 4].some((back) => wordAt(reading, index - back) === 'you')) return true
    if (word === 'wrong' && wordAt(reading, index + 1) === 'to' && saying.has(wordAt(reading, index + 2)) && !deniedLabel(reading, index, first)) return true
    if (word === 'fact' && wordAt(reading, index + 1) !== 'or') return false
    const heard = ['read', 'hear', 'heard', 'see', 'seen'].includes(word) && (/^(?:may|might|will|sometimes|often|also|have|can|could)$/.test(wordAt(reading, index - 1)) && !['the', 'a'].includes(wordAt(reading, index + 1)) || wordAt(reading, index - 1) === 'still' && wordAt(reading, index + 1) === 'that')
    // “You'll hear that we're the best”: what is heard of us, we say.
    const ofUs = [1, 2].some((ahead) => ['we', 'our'].includes(wordAt(reading, index + ahead)))
    if (heard && !ofUs && [2, 3, 4].some((back) => wordAt(reading, index - back) === 'you')) return true
    // “I went to a bloke who said that he could …”, in a text that doesn't sell
    const said = saying.has(word) && (speakerBefore(reading, index, Math.max(sentence.first, first - reach)) || wordAt(reading, index - 1) === 'who' && (reading.plain[sentence.block] ?? false))
    if (said) return true
    if (oftenly.has(word) && reportedly.has(wordAt(reading, index + (wordAt(reading, index + 1) === 'been' ? 2 : 1)))) return true
    const taught = reading.keys[index + 1]?.has('{be}') ? index + 2 : index + 1
    // “Claims are sometimes made that massage removes toxins”
    if (word === 'claims' && reading.keys[index + 1]?.has('{be}') && [2, 3, 4].some((ahead) => wordAt(reading, index + ahead) === 'made' && wordAt(reading, index + ahead + 1) === 'that') && !speaksOf(reading, last, to, Speaks.we)) return true
    // “Other explanations are sometimes given, for example that massage removes toxins”
    if (teachings.has(word) && reading.keys[index + 1]?.has('{be}') && reading.tokens.slice(index, first).some((token, ahead) => token.word === 'example' && wordAt(reading, index + ahead + 1) === 'that')) return true
    if (teachings.has(word) && (['that', 'as'].includes(wordAt(reading, taught)) || wordAt(reading, taught) === 'of' && doubted(reading, from, to))) return true
  }
  return underMythHeading(reading, sentence) || isLeftOpen(reading, last, sentence) || isMentioned(reading, sentence)
}

const turning = words('but however yet')
const carriesOn = words('that which who such as')
const dismissing = words('forget ignore drop bust busting beyond despite past')
/** These warn of more than claims: “beware of imitators: …”. */
const guarding = words('beware careful cautious wary')
const pointing = words('here there this these among')
const claimNouns = new Set([...teachings, ...words('promise promises advert adverts ad ads myth myths')])

/**
 * From where on a label reaches the words: not over a turn to us or to massage (“they call it a myth, but massage …”), nor there from a clause that
 * says something of its own (“forget the myths: massage …”).
 */
function labelsFrom(reading: Reading, first: number, last: number, sentence: Sentence): number {
  const limit = Math.max(sentence.first, first - reach)
  for (let index = first; index > limit; index -= 1) {
    const { word, gap } = reading.tokens[index] as Token
    const turns = turning.has(word) || gap === Gap.comma && word === 'and' && wordAt(reading, index + 1) !== 'that' && opensClause(reading, index + 1)
    const ends = gap >= Gap.clause && !carriesOn.has(word) && !introduces(reading, index, limit)
    if ((turns || ends) && (speaksOf(reading, index, last, Speaks.care | Speaks.we) || speaksOf(reading, index, index + 2, Speaks.pronoun))) return index
  }
  return limit
}

/** “Common myths: …”, “here is a myth: …”, “beware of this claim: …”: the clause names what comes after it. */
function introduces(reading: Reading, end: number, limit: number): boolean {
  let start = end - 1
  while (start > limit && (reading.tokens[start] as Token).gap < Gap.clause) start -= 1
  if (anyOf(reading, start, end, dismissing)) return false
  if (anyOf(reading, start, end, guarding)) return anyOf(reading, start, end, claimNouns)
  return pointing.has(wordAt(reading, start)) || !reading.keys.slice(start, end - 1).some((keys) => keys.has('{be}'))
}

const agreeing = words('right true correct')
const stressing = words('really truly certainly indeed surely actually')
const saidBack = words('they it that this')

/** “Some say that massage cures it, and they are right”, “… and it does”, “…; we agree”. */
function goesOnToAgree(reading: Reading, last: number, sentence: Sentence): boolean {
  for (let index = last; index < Math.min(sentence.last - 1, last + reach); index += 1) {
    const ends = (at: number): boolean => at + 1 >= sentence.last || (reading.tokens[at + 1] as Token).gap >= Gap.comma
    const word = wordAt(reading, index)
    if (word === 'we' && wordAt(reading, index + 1) === 'agree') return true
    if (!saidBack.has(word) || (reading.tokens[index] as Token).gap < Gap.comma && !['and', 'but'].includes(wordAt(reading, index - 1))) continue
    const verb = index + 1 + Number(stressing.has(wordAt(reading, index + 1)))
    if (['does', 'do', 'can', 'will'].includes(wordAt(reading, verb)) && ends(verb)) return true
    if (reading.keys[verb]?.has('{be}') && agreeing.has(wordAt(reading, verb + 1)) && ends(verb + 1)) return true
  }
  return false
}

/** In a text that doesn't sell, an item “- that massage cures back pain”, or one under “You may come across statements that massage:”: the list speaks of it. */
function isMentioned(reading: Reading, { first, block }: Sentence): boolean {
  if (reading.blocks[block]?.kind !== 'item' || reading.blocks[block].first !== first || !reading.plain[block]) return false
  const leadIn = reading.blocks[leadInOf(reading, block)]
  if (!leadIn?.endsWithColon) return false
  if (wordAt(reading, first) === 'that') return true
  for (let index = Math.max(leadIn.first + 1, leadIn.last - reach); index < leadIn.last; index += 1) if (teachings.has(wordAt(reading, index)) && wordAt(reading, index + 1) === 'that' && !['our', 'my'].includes(wordAt(reading, index - 1))) return true
  return false
}

const doubts = words('caution suspicion doubt scepticism skepticism wary')

/** “Treat with caution any claim of a cure”, “claims of a cure should be treated with caution”. */
function doubted(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (doubts.has(wordAt(reading, index))) return true
  return false
}

/** “Whether it is any better is not clear.” */
function isLeftOpen(reading: Reading, after: number, { first, last }: Sentence): boolean {
  if (wordAt(reading, first) !== 'whether') return false
  for (let index = after; index < Math.min(last, after + reach); index += 1) {
    if (!reading.keys[index]?.has('{be}')) continue
    const next = wordAt(reading, index + 1)
    if (open.has(next) || next === 'not' && known.has(wordAt(reading, index + 2))) return true
  }
  return false
}

/** Of whom or what we are, these warn of nothing: “I'm careful”, “careful work”. “Be careful of” warns. */
const ofOneself = words('careful cautious')
const warningOf = words('of about with if when around')

/** “It is a myth that massage cannot cure …” denies the denial; “contrary to the myth” and “unlikely to need a brace” are no labels. */
function deniedLabel(reading: Reading, index: number, first: number): boolean {
  if (ofOneself.has(wordAt(reading, index)) && !warningOf.has(wordAt(reading, index + 1)) || sparesTrouble(reading, index)) return true
  if (['no', 'not', 'contrary', 'bust', 'busting'].includes(wordAt(reading, index - 1)) || wordAt(reading, index - 2) === 'not' || wordAt(reading, index - 2) === 'contrary') return true
  if (index > first) return false
  for (let next = index + 1; next < first; next += 1) {
    // “Ten myths, busted by Burnaby's favourite RMTs”: who busts them is no myth.
    if (wordAt(reading, next) === 'not' || wordAt(reading, next) === 'by' && wordAt(reading, next - 1).endsWith('ed')) return true
  }
  return false
}

/** “It cures sciatica, and it is a myth that it hurts”, “it cures sciatica, forget the myths”: after the words stands what is said of others. */
function startsAnew(reading: Reading, last: number, index: number): boolean {
  if (!reading.tokens.slice(last, index + 1).some(({ gap }) => gap >= Gap.comma)) return false
  if (anyOf(reading, Math.max(0, index - 3), index, dismissing)) return true
  if (wordAt(reading, index + 1) !== 'that') return false
  const be = [1, 2, 3].find((back) => reading.keys[index - back]?.has('{be}'))
  return be === undefined || wordAt(reading, index - be - 1) === 'it'
}

function speakerBefore(reading: Reading, index: number, from: number): boolean {
  const promotional = reading.sells[blockOf(reading, index)] ?? false
  const pitches = reading.pitches[blockOf(reading, index)] ?? false
  // “Some say that we cure it”: what is said of us, we say.
  if ([1, 2].some((ahead) => ['we', 'our'].includes(wordAt(reading, index + ahead)))) return false
  for (let before = index - 1; before >= Math.max(from, index - 5); before -= 1) {
    const word = wordAt(reading, before)
    if (['our', 'we', 'us', 'client', 'clients', 'patients'].includes(word)) return false
    if (promotional && ['me', 'us'].includes(wordAt(reading, index + 1))) return false
    if (word === 'anyone' && wordAt(reading, before + 1) === 'can') return false
    // In a pitch what “people say” is their praise.
    if (pitches && word === 'people' && wordAt(reading, before + 1) === 'say') return false
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
function contradictedQuote(reading: Reading, first: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const block = blockOf(reading, first)
  if (reading.sells[block] || agrees(reading, id)) return false
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
