import { opensClause, reach } from './subjects.ts'
import { anyOf, Speaks, speaksOf, wordAt, type Reading } from './reading.ts'
import { Gap, type Sentence, type Token, words } from './token.ts'

/** Reads denials: “does not cure”, “no massage can cure”, “a cure is not known”, and lists that a denial or a warning introduces. */

const contrast = words('but however yet instead whereas while although though unlike so until unless because')
/** After “not”, these make no denial: “not only”, “not just”. */
const notOnly = words('only just merely simply solely surprisingly surprised to mention')
/** After “not” these deny something other than what follows: “you don't have to live with …, our …”. */
const notNeeding = words('count have need settle let wait forget hesitate worry miss delay want suffer live ignore')
/** “It would not be unreasonable to say …” says it. */
const understated = words('unreasonable exaggeration exaggerating exaggerated overstate overstating unfair untrue boast boasting')
const believing = words('advise ask recommend encourage urge expect believe trust assume think claim promise offer say suggest accept fall use tell pay look buy rely imply pretend show mean make guarantee predict')
const noPseudo = words('doubt wonder secret matter longer time better other more 1 need question surprise finer one myth exaggeration coincidence accident')
const clauseNo = words('massage style type kind form rmt evidence guideline guidelines review reviews study studies treatment one proof trial trials research reason therapist practitioner clinic technique therapy such good reliable amount session sessions known difference clear effect change')
/** Said of a claim, these deny it; elsewhere they are ordinary words. */
const refuted = words('abandoned disproved disproven discredited outdated rejected wrong exaggerated unproven unclear unlikely unknown untrue myth fallacy false misleading nonsense unsupported')
const denials = words('reason cause confirmed exist possible true known supported proven proved available allowed realistic accurate correct established backed something shown found needed evidence likely certain permitted claimed promised justified studied tested recognised recognized legal lawful valid used protected expected')
/** “No one should …” denies; “no one heals like us” doesn't. */
const binding = words('should must')
const freeing = words('free without')
const stopping = words('tell ask advise stop skip cancel quit recover recovered heal healed mend mended')
/** “Don't change or stop your tablets”, “don't alter your prescribed medicine” */
const altering = words('change alter adjust stop skip reduce')
const encounters = words('meet see find hear')
const conditions = words('if when unless once after')
const evidence = words('evidence proof research studies trials')
/** “No one has shown that massage changes a disc, widens …” */
const showing = words('shown proved proven demonstrated found')
const studying = words('looked studied tested examined measured included')
/** Before “evidence”, as good as “no”. */
const scant = words('little less few limited insufficient weak poor scant scarce slight sparse mixed thin lacking')
export const cautions = words('unproven unclear unsure uncertain unlikely unknown untrue myth myths misconception misconceptions fallacy false misleading wary careful cautious sceptical skeptical beware nonsense debunked unsupported slogan')

const troubles = words('need require return recur worsen progress relapse')

/** “Unlikely to need a brace”: what is unlikely there is trouble, and its absence is promised. */
export const sparesTrouble = (reading: Reading, index: number): boolean =>
  wordAt(reading, index) === 'unlikely' && wordAt(reading, index + 1) === 'to' && troubles.has(wordAt(reading, index + 2))

/** What others do with a claim, and what a warning of it says. */
const claiming = words('says say claims claim promises promise tells tell offers guarantees swears')
const wary = words('avoid avoided wary careful cautious caution beware suspicious suspect trust away not never misleading')

/** True when the phrase is denied: “does not cure”, “no massage can cure”, “a cure is not known”. */
export function isNegated(reading: Reading, first: number, last: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  if (exceptOurs(reading, first, last, sentence)) return false
  if (scant.has(wordAt(reading, first - 1)) && [0, 1].some((ahead) => evidence.has(wordAt(reading, first + ahead)))) return true
  if (evidenceIsScant(reading, first, last, sentence)) return true
  return deniesTwice(reading, first, last) || warnsOfClaims(reading, first, sentence) || deniedBefore(reading, first, sentence) || deniedAfter(reading, last, sentence) || deniedByLeadIn(reading, sentence)
}

/** “There is no clinic that cures it like ours”: of ours it is said. */
function exceptOurs(reading: Reading, first: number, last: number, sentence: Sentence): boolean {
  for (let index = Math.max(sentence.first, first - reach); index + 2 < first; index += 1) {
    const none = reading.keys[index + 1]?.has('{be}') && ['no', 'not'].includes(wordAt(reading, index + 2)) || wordAt(reading, index + 2) === 'never' && wordAt(reading, index + 3) === 'been'
    if (wordAt(reading, index) !== 'there' || !none) continue
    for (let later = last; later < Math.min(sentence.last, last + 6); later += 1) {
      if (['like', 'as', 'than'].includes(wordAt(reading, later)) && [1, 2].some((ahead) => (reading.flags[later + ahead] ?? 0) & Speaks.we)) return true
    }
  }
  return false
}

/** “The evidence that this helps with … is limited”, “research on this is scarce”. */
function evidenceIsScant(reading: Reading, first: number, last: number, sentence: Sentence): boolean {
  let named = false
  for (let index = Math.max(sentence.first, first - 12); index < first; index += 1) named ||= evidence.has(wordAt(reading, index)) && [1, 2].some((ahead) => ['that', 'for', 'on', 'into', 'about'].includes(wordAt(reading, index + ahead)))
  if (!named) return false
  for (let index = last; index < Math.min(sentence.last, last + 12); index += 1) {
    if (reading.keys[index]?.has('{be}') && [1, 2].some((ahead) => index + ahead < sentence.last && scant.has(wordAt(reading, index + ahead)))) return true
  }
  return false
}

/** “Never stop your tablets”, “we never tell you to stop them”, “none is free of risk”: what would spare or mend is denied itself. */
function deniesTwice(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const word = wordAt(reading, index)
    if (word === 'never' && wordAt(reading, index + 1) === 'been' && denials.has(wordAt(reading, index + 2)) && !heightened.has(wordAt(reading, index + 3))) return true
    const spares = word === 'none' || word === 'neither' ? freeing : word === 'not' || word === 'never' || word === 'no' && wordAt(reading, index + 1) === 'one' ? stopping : undefined
    if (spares && [1, 2, 3, 4].some((ahead) => index + ahead < last && spares.has(wordAt(reading, index + ahead)))) return true
  }
  return false
}

/** “Any therapist who says they can cure arthritis should be avoided”, “if a therapist tells you that they can cure it, ask …”: what others claim, with a warning in the same sentence. */
function warnsOfClaims(reading: Reading, first: number, sentence: Sentence): boolean {
  let claimed = false
  for (let index = Math.max(sentence.first, first - 12); index < first; index += 1) {
    // “A place which says on its window that …”: in a text that sells, “massage that promises …” is ours.
    const claims = wordAt(reading, index) === 'who' || reading.plain[sentence.block] && ['which', 'that'].includes(wordAt(reading, index))
    if (claims && (claiming.has(wordAt(reading, index + 1)) || claiming.has(wordAt(reading, index + 2)))) claimed = true
  }
  const supposed = wordAt(reading, sentence.first) === 'if' && first - sentence.first <= reach && anyOf(reading, sentence.first, first, claiming) && !speaksOf(reading, sentence.first, first, Speaks.we)
  for (let index = first; supposed && index < Math.min(sentence.last, first + reach); index += 1) if (wordAt(reading, index) === 'ask') return !['us', 'our', 'me'].includes(wordAt(reading, index + 1))
  if (!claimed) return false
  for (let index = sentence.first; index < Math.min(sentence.last, first + reach); index += 1) {
    // “… should be treated with caution, but we deliver one.”
    if (wary.has(wordAt(reading, index))) return !reading.tokens.slice(index, Math.min(sentence.last, index + reach)).some(({ word }, ahead) => word === 'but' && ((reading.flags[index + ahead + 1] ?? 0) & Speaks.we))
  }
  return false
}

function deniedBefore(reading: Reading, first: number, sentence: Sentence): boolean {
  const limit = Math.max(sentence.first, first - reach)
  let crossedComma = false
  let crossedAnd = false
  let joined = -1
  for (let index = first - 1; index >= limit; index -= 1) {
    const after = reading.tokens[index + 1] as Token
    if (after.gap >= Gap.clause) return false
    if (after.gap === Gap.comma) {
      if (opensClause(reading, index + 1) || endsCondition(reading, index, sentence)) return false
      crossedComma = true
    }
    const word = wordAt(reading, index)
    if ((word === 'and' || after.gap === Gap.comma) && statesVerb(reading, index + 1)) joined = index + 1
    // “I have yet to meet anybody who could guarantee it”
    if (word === 'yet' && wordAt(reading, index + 1) === 'to' && encounters.has(wordAt(reading, index + 2))) return true
    // “I don't love twisting a neck when there is a safer way”
    if (word === 'when' && wordAt(reading, index + 1) === 'there') return false
    if (contrast.has(word) && !(word === 'yet' && wordAt(reading, index - 1) === 'not')) return false
    if (word === 'and') {
      if (opensClause(reading, index + 1)) return false
      crossedAnd = true
    }
    const distance = first - index
    // “… where you cannot, flushing out toxins”: a denial that ends its clause ends with it.
    if (word === 'not' && after.gap === Gap.comma && wordAt(reading, index - 1) === 'can') return false
    if ((word === 'not' || word === 'never') && joined !== -1 && endsBefore(reading, index, joined)) return false
    if (word === 'not' && deniesHit(reading, index, first, sentence)) return true
    if (word === 'not' && !notOnly.has(wordAt(reading, index + 1))) return false
    if (word === 'never') {
      const next = wordAt(reading, index + 1)
      const been = ['once', 'yet'].includes(next) ? index + 2 : index + 1
      if (wordAt(reading, been) === 'been') return neverWas(reading, been + 1, first, sentence)
      return next !== 'too' && (distance <= 4 || believing.has(next) && distance <= 12)
    }
    if (word === 'no' || word === 'without') {
      const next = wordAt(reading, index + 1)
      // “No one leaves without being healed”: everyone is.
      if (word === 'without' && next.endsWith('ing') && anyOf(reading, Math.max(limit, index - 8), index, refusers)) return false
      if (word === 'no' && next === 'one' && (binding.has(wordAt(reading, index + 2)) || believing.has(wordAt(reading, index + 3)) || showing.has(wordAt(reading, index + 3)))) return true
      if (word === 'no' && noPseudo.has(next)) return false
      if (word === 'no' && distance > 1 && [1, 2, 3].some((ahead) => index + ahead < first && clauseNo.has(wordAt(reading, index + ahead)))) return true
      if (distance <= 5 && !crossedComma && !crossedAnd) return true
      if (word === 'without' && next === 'promising') return true
    }
    if (word === 'no' && deniesExistence(reading, index, first)) return true
    if ((word === 'nothing' || word === 'none' || word === 'nobody' || word === 'neither' || word === 'nor') && (distance <= 14 || showing.has(wordAt(reading, index + 2)) || word !== 'nothing' && isList(reading, index, first))) {
      return wordAt(reading, index + 1) !== 'works' && wordAt(reading, index + 1) !== 'beats'
    }
    if ((word === 'rarely' || word === 'hardly' || word === 'unlikely' && !sparesTrouble(reading, index) || word === 'unproven') && distance <= 5) return true
    if ((word === 'rather' || word === 'instead') && distance <= 4) return true
    // “There is little to show that massage changes how quickly muscle heals.”
    if (word === 'little' && wordAt(reading, index + 1) === 'to' && ['show', 'suggest'].includes(wordAt(reading, index + 2))) return true
    // “Little is therefore known about massage for stenosis.”
    if (['little', 'less'].includes(word) && reading.keys[index + 1]?.has('{be}') && [2, 3].some((ahead) => wordAt(reading, index + ahead) === 'known')) return true
    // “Few have looked at massage for a herniated disc.”
    if (['few', 'fewer'].includes(word) && wordAt(reading, index + 1) === 'have' && studying.has(wordAt(reading, index + 2))) return true
    if ((word === 'lack' || word === 'absence') && wordAt(reading, index + 1) === 'of') return true
    if (evidence.has(word) && [1, 2, 3].some((back) => index - back >= sentence.first && scant.has(wordAt(reading, index - back)))) return true
    if ((word === 'too' || word === 'refuse' || word === 'fails' || word === 'failed') && distance <= 6 && wordAt(reading, index + 1) !== 'late') {
      if (word !== 'too') return true
    }
  }
  return false
}

/** “Never been shown to cure”, “never been a cure”; “never been easier”, “never been shown so clearly” and “never been a cure until now” promise. */
function neverWas(reading: Reading, at: number, first: number, sentence: Sentence): boolean {
  const word = wordAt(reading, at)
  if (anyOf(reading, first, Math.min(sentence.last, first + reach), untilNow)) return false
  if (denials.has(word)) return first - at <= 12 && !heightened.has(wordAt(reading, at + 1))
  return ['a', 'an', 'any', 'the'].includes(word) && first === at + 1 && !reading.keys[first]?.has('{superlative}')
}

const untilNow = words('until till')
const heightened = words('so more better clearer wrong')
const refusers = words('no nobody none not never')
const objects = words('your the a an any every all our my their his her it you me away everything everyone')
const openers = words('that which who whom if whether how what claims claim say says')

/** A verb in the third person with what it does something to, or a modal: “… heals your back”, “… will fix it”. */
function statesVerb(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1)
  if (['can', 'will'].includes(wordAt(reading, at))) return next !== 'not' && next !== 'never'
  if (!/[^s]s$/.test(wordAt(reading, at)) || (reading.flags[at] ?? 0) & Speaks.body || reading.keys[at]?.has('{pain}') || (reading.tokens[at + 1]?.gap ?? Gap.block) > Gap.none) return false
  return objects.has(next) || ((reading.flags[at + 1] ?? 0) & Speaks.body) !== 0 || reading.keys[at + 1]?.has('{pain}') === true || reading.keys[at + 1]?.has('{condition}') === true
}

/**
 * “It does not take long and heals your back”, “it never gets boring and cures pain”: the second verb is said flatly. It is denied where it stands
 * beside one in its own form, in a clause that is denied whole: “it isn't true that massage heals discs and cures pain”.
 */
function endsBefore(reading: Reading, denial: number, verb: number): boolean {
  for (let index = denial + 1; index < verb; index += 1) if (openers.has(wordAt(reading, index)) || reading.keys[index]?.has('{effect}') && wordAt(reading, index).endsWith('s')) return false
  return true
}

/** “There is no fixed number of visits that works for everyone.” */
function deniesExistence(reading: Reading, at: number, first: number): boolean {
  if (!reading.keys[at - 1]?.has('{be}') || wordAt(reading, at - 2) !== 'there' || noPseudo.has(wordAt(reading, at + 1))) return false
  for (let index = at + 2; index < Math.min(first + 1, at + 9); index += 1) if (['that', 'which', 'who'].includes(wordAt(reading, index))) return true
  return false
}

function deniesHit(reading: Reading, at: number, first: number, sentence: Sentence): boolean {
  const next = wordAt(reading, at + 1)
  const distance = first - at
  if ([1, 2, 3].some((ahead) => understated.has(wordAt(reading, at + ahead)))) return false
  // “I didn't know that it could …” says that it can.
  if (next === 'know' && wordAt(reading, at + 2) === 'that') return false
  if (notOnly.has(next) && !(next === 'to' || next === 'just' && distance === 1)) return false
  if (wordAt(reading, at - 1) === 'why' || wordAt(reading, at - 1) === 'if' || wordAt(reading, at - 1) === 'or' && wordAt(reading, at - 2) === 'whether') return false
  const imperative = wordAt(reading, at - 1) === 'do' && (at - 1 === sentence.first || (reading.tokens[at - 1] as Token).gap > Gap.hyphen || wordAt(reading, at - 2) === 'please')
  if (imperative) return distance === 1 || altering.has(next) && distance <= 4 || believing.has(next) && distance <= 12
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
  let crossedComma = false
  let crossedAnd = false
  for (let index = last; index < limit; index += 1) {
    const token = reading.tokens[index] as Token
    if (token.gap >= Gap.clause || contrast.has(token.word)) return false
    if (token.gap === Gap.comma && index > last && opensClause(reading, index)) return false
    crossedComma ||= token.gap === Gap.comma
    // “… for all ages and has no known side effects”: another thing is denied.
    if (token.word === 'and' && (reading.keys[index + 1]?.has('{be}') || reading.keys[index + 1]?.has('{modal}') || ['has', 'have', 'comes'].includes(wordAt(reading, index + 1)))) return false
    if (token.word === 'and') crossedAnd = true
    if (!crossedAnd && /^lacks?$/.test(token.word) && [1, 2, 3].some((ahead) => evidence.has(wordAt(reading, index + ahead)))) return true
    if (['not', 'never', 'no', 'hardly', 'scarcely', 'barely', 'rarely'].includes(token.word)) {
      // “… back in place, the muscles have no reason to hold on”: what is denied there is another thing.
      if (token.word === 'no' && (crossedComma || wordAt(reading, index + 1) === 'longer')) return false
      for (let next = index + 1; next <= index + 5 && next < sentence.last; next += 1) if (denials.has(wordAt(reading, next)) && (wordAt(reading, next) !== 'expected' || wordAt(reading, next - 1) === 'be')) return true
      return false
    }
    if (reading.keys[index]?.has('{be}') && wordAt(reading, index - 1) !== 'what') {
      for (let next = index + 1; next <= index + 4 && next < sentence.last; next += 1) if (refuted.has(wordAt(reading, next)) && !['no', 'the'].includes(wordAt(reading, next - 1)) && !sparesTrouble(reading, next)) return true
    }
  }
  return false
}

/** “That's not all:”, “it doesn't end there:”, “that isn't the whole story:”: the denial is over before the list begins. */
const closing = words('all everything there here it enough done over story half end stop lot really')
/** “No catch, just:”, “no drugs. We also:”: what comes after these isn't denied. */
const turns = words('just only also plus simply still instead')
/** “What you won't get elsewhere”, “what others can't give you”: we can. */
const apartFromUs = words('elsewhere anywhere else others')

/** A list under “Massage cannot:” is denied item by item; not under a denial that ends with its own sentence or thought. */
function deniedByLeadIn(reading: Reading, sentence: Sentence): boolean {
  if (reading.blocks[sentence.block]?.kind !== 'item') return false
  const lead = leadInOf(reading, sentence.block)
  if (lead === -1) return false
  const block = reading.blocks[lead]
  if (!block) return false
  const { sentence: final } = reading.tokens[block.last - 1] as Token
  const from = Math.max(block.first, block.last - 12)
  let open = !closing.has(wordAt(reading, block.last - 1)) && !reading.tokens.slice(from, block.last).some(({ word }) => apartFromUs.has(word))
  for (let index = block.last - 1; index >= from; index -= 1) {
    const { word, sentence: own } = reading.tokens[index] as Token
    const next = index + 1 < block.last ? wordAt(reading, index + 1) : ''
    if (contrast.has(word) || turns.has(word) || own !== final) open = false
    // “Why hands and not a scalpel:” denies another thing.
    if (open && (word === 'not' && wordAt(reading, index - 1) !== 'and' || word === 'never') && !notOnly.has(next)) return !notNeeding.has(next)
    if (open && word === 'no' && !noPseudo.has(next)) return true
    if (cautions.has(word) || word === 'avoid' || /^(?:walk away|red flags|look elsewhere|think twice)$/.test(`${wordAt(reading, index - 1)} ${word}`)) return true
  }
  return false
}

/** The block that introduces a list, or -1. Lists are short; the walk is bounded. */
export function leadInOf(reading: Reading, block: number): number {
  for (let index = block - 1; index >= Math.max(0, block - 30); index -= 1) {
    const kind = reading.blocks[index]?.kind
    if (kind === 'item') continue
    return reading.blocks[index]?.endsWithColon || kind === 'heading' ? index : -1
  }
  return -1
}
