import { Speaks, wordAt, type Reading, type Subject } from './reading.ts'
import { Gap, type Sentence, type Token, type TokenizedText } from './token.ts'
import { markPromotion, speaksAsPractitioner, stretches } from './voice.ts'

/** Agents who can diagnose or needle: the clinic and its people, not massage as such. */
export const clinicAgents = new Set(['rmt', 'rmts', 'therapist', 'therapists', 'practitioner', 'practitioners', 'clinic', 'masseuse', 'team'])

/** The practitioner’s or the patient’s “I”. */
export const firstPerson: ReadonlySet<string> = new Set(['i', 'my', 'me', 'mine', 'myself'])

const people = new Set(['she', 'he'])
const pronouns = new Set([...people, 'it', 'this', 'these', 'they', 'them', 'its', 'their', 'such', 'those', 'that'])
const determiners = new Set(['our', 'this', 'these', 'each', 'every', 'regular', 'my', 'targeted', 'such', 'manual', 'hands', 'gentle'])
const clauseOpeners = new Set(['but', 'however', 'whereas', 'while', 'because', 'although', 'though', 'if', 'when', 'that', 'which', 'who', 'so', 'unless', 'until', 'since', 'where', 'whether', 'yet'])
/** “Trigger point therapy”, “deep tissue techniques”: massage by another name. */
const handsOn = new Set(['point', 'tissue', 'release'])
const notClinic = new Set(['pain', 'hospital', 'walk', 'in', 'gp', 'fracture', 'spinal', 'nhs', 'health', 'rapid', 'sports', 'axial'])

/** How far left or right a subject or a negation may stand. Keeps the work per phrase bounded. */
export const reach = 40

export function readSubjects(text: TokenizedText, keysOf: (word: string) => ReadonlySet<string>, assumePromotional: boolean): Reading {
  const keys = text.tokens.map((token) => keysOf(token.word))
  const flags = new Uint8Array(text.tokens.length)
  const solo = speaksAsPractitioner(text, keys)
  const practitioners = namesOfPractitioners(text, keys)
  text.tokens.forEach((token, index) => {
    flags[index] = flagOf(text.tokens, keys, index, token)
    if (token.capital && practitioners.has(token.word)) flags[index] = Speaks.care
    if (solo && token.quote === -1 && firstPerson.has(token.word)) flags[index] = Speaks.we
  })
  const reading: Reading = { ...text, keys, flags, solo, promotional: [], sells: [], pitches: [], plain: [], voices: [], topics: [] }
  if (!assumePromotional && !solo) disownWe(reading, flags)
  markPromotion(reading, assumePromotional)
  reading.topics = sentenceTopics(reading)
  return reading
}

const noNames = new Set(['meet', 'with', 'by', 'our', 'your', 'ask', 'see', 'book', 'visit', 'about', 'registered', 'massage', 'the', 'a', 'an', 'dr', 'licensed', 'every', 'each', 'one', 'and', 'or', 'why', 'how', 'what'])

/** “Ann Lee, RMT”, “Ann Lee is a registered massage therapist”: what is said of Ann further on is said of a practitioner. */
function namesOfPractitioners({ tokens, sentences }: TokenizedText, keys: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { first, last } of sentences) {
    for (let index = first + 1; index < last; index += 1) {
      if (tokens[index]?.word !== 'rmt' && !(keys[index]?.has('{practitioner}') && keys[index - 1]?.has('{massage}'))) continue
      let at = index - 1
      while (at > first && ['a', 'an', 'is', 'registered', 'massage'].includes(tokens[at]?.word ?? '')) at -= 1
      for (let back = at; back >= Math.max(first, at - 1); back -= 1) {
        const { word, capital } = tokens[back] as Token
        if (!capital || noNames.has(word) || keys[back]?.size) break
        names.add(word)
      }
    }
  }
  return names
}

/** How many words of medicine a stretch needs, and how many for each of massage, to speak for a hospital. */
const ownMedicine = { least: 12, times: 6 } as const

/**
 * A hospital's or a charity's “we” speaks of its own doctors, medicines and wards; it sells no massage. So it is where these are named
 * many times as often as massage.
 */
function disownWe(reading: Reading, flags: Uint8Array): void {
  for (const { from, to } of stretches(reading)) {
    const first = reading.blocks[from]?.first ?? 0
    const last = reading.blocks[to - 1]?.last ?? first
    let massage = 0
    let medical = 0
    for (let index = first; index < last; index += 1) {
      if (reading.keys[index]?.has('{massage}') || reading.keys[index]?.has('{clinicPlace}') && flags[index] === Speaks.care) massage += 1
      if (reading.keys[index]?.has('{drug}') || flags[index] === Speaks.other && !reading.keys[index]?.has('{selfCare}')) medical += 1
    }
    if (medical < ownMedicine.least || medical < massage * ownMedicine.times) continue
    for (let index = first; index < last; index += 1) if ((flags[index] ?? 0) & Speaks.we) flags[index] = Speaks.other
  }
}

function flagOf(tokens: readonly Token[], keys: readonly ReadonlySet<string>[], index: number, token: Token): number {
  const own = keys[index] as ReadonlySet<string>
  const before = tokens[index - 1]?.word ?? ''
  const beforeKeys = keys[index - 1]
  let flag = pronouns.has(token.word) ? Speaks.pronoun as number : 0
  if (own.has('{clinicWe}')) {
    const next = keys[index + 1]
    const afterNext = keys[index + 2]
    // “We do not know”, “we cannot be sure”: the author reports, the clinic offers nothing.
    const reports = token.word === 'we' && (next?.has('{epistemic}') || (next?.has('{modal}') && afterNext?.has('{epistemic}')) || ['not', 'sure', 'unsure'].includes(tokens[index + 2]?.word ?? ''))
    const taught = token.word === 'we' && next?.has('{be}') && ['taught', 'told', 'shown', 'asked'].includes(tokens[index + 2]?.word ?? '')
    const others = token.word === 'our' && [1, 2, 3, 4, 5].some((ahead) => keys[index + ahead]?.has('{other}') && !keys[index + ahead]?.has('{selfCare}') && tokens[index + ahead]?.sentence === token.sentence)
    if (others && !keys.slice(index + 1, index + 6).some((near) => near.has('{massage}') || near.has('{person}') || near.has('{be}') || near.has('{modal}'))) return flag | Speaks.other
    return reports || taught || token.word === 'us' && before === 'the' ? flag : flag | Speaks.we
  }
  const afterOther = beforeKeys?.has('{otherTherapy}') === true && tokens[index - 2]?.word !== 'our'
  if (own.has('{practitioner}') || own.has('{treatmentKind}')) {
    if (afterOther) return flag | Speaks.other
  }
  if (own.has('{massage}') || own.has('{practitioner}') || own.has('{treatmentKind}') && handsOn.has(before)) return flag | Speaks.care
  if (own.has('{clinicPlace}')) return notClinic.has(before) && tokens[index - 2]?.word !== 'our' ? flag | Speaks.other : flag | Speaks.care
  if (own.has('{weakCare}')) {
    flag |= Speaks.weak
    if (determiners.has(before) || determiners.has(tokens[index - 2]?.word ?? '') && !afterOther) flag |= Speaks.pronoun
    return flag
  }
  // “Drug-free”, “physician-guided”: a quality of something else.
  const compound = tokens[index + 1]?.gap === Gap.hyphen && tokens[index + 1]?.sentence === token.sentence
  if (own.has('{other}') && before !== 'natural' && tokens[index + 1]?.word !== 'free' && !(compound && /ed$/.test(tokens[index + 1]?.word ?? ''))) return flag | Speaks.other
  if (own.has('{bodyPart}')) flag |= Speaks.body
  return flag
}

function sentenceTopics(reading: Reading): Subject[] {
  const topics: Subject[] = []
  let carried: Subject = 'none'
  let block = -1
  let leadIn: Subject = 'none'
  for (const sentence of reading.sentences) {
    const here = reading.blocks[sentence.block]
    if (sentence.block !== block) {
      const previous = reading.blocks[block]
      if (previous?.endsWithColon || previous?.kind === 'heading') leadIn = carried
      else if (here?.kind !== 'item') leadIn = 'none'
      carried = here?.kind === 'item' || previous?.kind === 'heading' || previous?.endsWithColon ? leadIn : 'none'
      block = sentence.block
    }
    const topic = firstSubject(reading, sentence)
    if (topic === 'care' || topic === 'other') carried = topic
    topics.push(topic === 'none' || topic === 'body' ? carried : topic)
    if (here?.kind === 'heading') leadIn = carried
  }
  return topics
}

/** The first thing that a sentence names; a pronoun or “this treatment” leaves it open. */
function firstSubject(reading: Reading, sentence: Sentence): Subject {
  let body = false
  for (let index = sentence.first; index < Math.min(sentence.last, sentence.first + reach); index += 1) {
    const flag = reading.flags[index] ?? 0
    if (flag & (Speaks.care | Speaks.we)) return 'care'
    if (flag & Speaks.other) return 'other'
    if (flag & Speaks.body) body = true
  }
  return body ? 'body' : 'none'
}

const relatives: ReadonlySet<string> = new Set(['which', 'that', 'who'])

/** Whom the words from `first` to `last` (exclusive) speak of. */
export function subjectOf(reading: Reading, first: number, last: number): { subject: Subject, named: boolean } {
  const sentenceId = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[sentenceId] as Sentence
  const promotional = reading.promotional[sentence.block] ?? false
  const start = clauseStart(reading, first, sentence)
  const end = Math.min(sentence.last, last + reach)
  const own = span(reading, start, first, promotional)
  if (own !== 'none' && own !== 'body') return { subject: own, named: true }
  const earlier = span(reading, Math.max(sentence.first, start - reach), start, promotional)
  if (earlier === 'care') return { subject: 'care', named: true }
  const inside = span(reading, first, last, promotional)
  if (inside === 'care') return { subject: 'care', named: true }
  const after = span(reading, last, promotional ? end : phraseEnd(reading, last, end), promotional)
  if (after === 'care') return { subject: 'care', named: true }
  if (!promotional && (earlier === 'other' || after === 'other')) return { subject: 'other', named: true }
  const carried = reading.topics[sentenceId] ?? 'none'
  const pointsBack = hasPronoun(reading, start, first) || relatives.has(wordAt(reading, start)) && hasPronoun(reading, sentence.first, sentence.first + 1) || own === 'none' && start === first && sentence.first === first
  const item = reading.blocks[sentence.block]?.kind === 'item'
  const opensWithPronoun = hasPronoun(reading, start, Math.min(first, start + 2))
  if (carried === 'care' && (pointsBack || item) && (own !== 'body' || opensWithPronoun)) return { subject: 'care', named: true }
  if (carried === 'other' && pointsBack && !promotional) return { subject: 'other', named: false }
  return { subject: own === 'body' ? 'body' : 'none', named: false }
}

/** True when the clinic or its people act in the clause before the words: “our RMTs diagnose”, “she specialises in” of an RMT. */
export function clinicActs(reading: Reading, first: number, last: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  const promotional = reading.promotional[sentence.block] ?? false
  const start = clauseStart(reading, first, sentence)
  if (people.has(wordAt(reading, start)) && start < first && reading.topics[id] === 'care') return true
  for (let index = start; index < Math.min(sentence.last, last + 8); index += 1) {
    const flag = reading.flags[index] ?? 0
    if (flag & Speaks.other && !promotional && index < first) return false
    if (flag & Speaks.we || flag & Speaks.care && clinicAgents.has((reading.tokens[index] as Token).word)) return index < last || promotional
  }
  return promotional && subjectOf(reading, first, last).subject !== 'other'
}

/**
 * The subject that stands nearest before `to`; a body part only when nothing else is named. What follows a preposition
 * (“compared with surgery”, “an alternative to drugs”) is passed over while something else can be found.
 */
function span(reading: Reading, from: number, to: number, promotional: boolean): Subject {
  let found: Subject = 'none'
  let aside: Subject = 'none'
  for (let index = to - 1; index >= from; index -= 1) {
    const flag = reading.flags[index] ?? 0
    const word = reading.tokens[index - 1]?.word
    if (flag & (Speaks.care | Speaks.we)) {
      if (word !== 'than') return 'care'
      if (aside === 'none') aside = 'care'
    } else if (flag & Speaks.other) {
      if (promotional && reading.keys[index]?.has('{selfCare}')) continue
      if (!isAside(reading, index)) return 'other'
      if (!promotional && aside === 'none') aside = 'other'
    } else if (flag & Speaks.weak && promotional) return 'care'
    else if (flag & Speaks.body) found = 'body'
  }
  return aside === 'none' ? found : aside
}

/** In neutral text a subject to the right counts only in the same phrase, and not when it is advised against. */
function phraseEnd(reading: Reading, last: number, end: number): number {
  for (let index = last; index < Math.min(end, last + 10); index += 1) {
    const token = reading.tokens[index] as Token
    if (token.gap >= Gap.comma || token.word === 'avoid' || token.word === 'before') return index
  }
  return Math.min(end, last + 10)
}

const prepositions = new Set(['as', 'with', 'to', 'like', 'than', 'of', 'without', 'before', 'for', 'from', 'by', 'on', 'about', 'after', 'against', 'or', 'instead', 'over'])

/** “Compared with surgery, …”: what follows a preposition isn't the subject. */
function isAside(reading: Reading, index: number): boolean {
  return prepositions.has(reading.tokens[index - 1]?.word ?? '') || prepositions.has(reading.tokens[index - 2]?.word ?? '')
}

function hasPronoun(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 8); index += 1) {
    if ((reading.flags[index] ?? 0) & Speaks.pronoun) return true
  }
  return false
}

/** Where the clause begins that the token stands in. */
export function clauseStart(reading: Reading, at: number, sentence: Sentence): number {
  const limit = Math.max(sentence.first, at - reach)
  for (let index = at; index > limit; index -= 1) {
    const token = reading.tokens[index] as Token
    if (token.gap >= Gap.clause) return index
    if (index < at && clauseOpeners.has(token.word)) return index
    if (token.gap === Gap.comma && opensClause(reading, index)) return index
    if (token.word === 'and' && opensClause(reading, index + 1)) return index
  }
  return limit
}

/** True when a new subject stands at the token: “…, we …”, “…, our team …”, “…, massage …”. */
export function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  if (!token) return false
  const flag = reading.flags[index] ?? 0
  if (flag & (Speaks.we | Speaks.pronoun)) return token.word !== 'its' && token.word !== 'their' && token.word !== 'that' && token.word !== 'them'
  if (['you', 'i', 'and', 'there'].includes(token.word)) return true
  if (clauseOpeners.has(token.word)) return true
  const next = reading.keys[index + 1]
  const afterNext = reading.keys[index + 2]
  const verbFollows = next?.has('{be}') || next?.has('{modal}') || next?.has('{effect}') || afterNext?.has('{be}') || afterNext?.has('{modal}')
  return (flag & (Speaks.care | Speaks.other | Speaks.body)) !== 0 && verbFollows === true
}
