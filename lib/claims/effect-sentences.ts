import { isNegated } from './denial.ts'
import { isFinding, isHedged, isReported, isTheory } from './excuse.ts'
import { isMyth } from './myth.ts'
import { isAsked, isNeutralQuestion } from './questions.ts'
import { subjectOf } from './subjects.ts'
import { Speaks, wordAt, type Reading, type Subject } from './reading.ts'
import { sources, type PhraseRule } from './phrases/rule.ts'
import { Gap, words, type Sentence, type Token } from './token.ts'

export const effectRule: Omit<PhraseRule, 'patterns' | 'about' | 'allowedContexts'> = {
  id: 'effect-outside-claim', severity: 'warn',
  reason: 'Says what massage does outside a claim, so nothing ties it to its certainty and sources.',
  source: sources.evidence, better: 'Put a claim in place of the sentence.',
}

/**
 * Which statements of effect to report. 'asserted': those that say massage does something. 'all': also the hedged and
 * the denied ones, since every statement of what massage does belongs in a claim. 'off': none (inside a claim).
 */
export type EffectScope = 'asserted' | 'all' | 'off'

const notAVerbAfter = new Set(['the', 'a', 'an', 'of', 'to', 'this', 'your', 'their', 'its', 'our', 'for', 'in', 'with', 'and', 'or', 'no', 'any', 'some', 'more', 'about', 'symptom', 'pain', 'means', 'involves', 'by', 'same', 'sustained', 'strong', 'firm', 'gentle', 'small', 'little', 'modest'])
const nounEnding = /(?:tion|tions|ment|ments|ness|able|ive|er|ers|ity|al|ly)$/
/** Beside the classes {effect} and {outcome}, where every statement of effect is reported. */
const moreEffects = words('lower lowers widen widens affect affects lead leads led cut cuts push pushes straighten straightens')
const moreOutcomes = words('skin hip hips nervous system canal curve relax relaxed calm calmer sleep walk bend')
/** What follows these says whether they are an effect: “makes you sore”, and not “makes a note of your health”. */
const lightVerbs = words('make makes made keep keeps kept give gives gave bring brings brought leave leaves left')
const feelings = words('sore sorer stiff stiffer worse better loose looser calm calmer relaxed comfort comfortable energy relief easier moving stronger')
/** An effect at the end of a clause: “Massage helps.” */
const withoutOutcome = words('help helps helped work works worked')
const having = words('has have had')
/** “Your back feels looser after a session”: what comes with massage, or after it, is told as its effect. */
const gains = words('better looser easier further calmer improve improves improved drops dropped vanishes')
const comesWith = words('with after from through')
const visits = words('massage massages session sessions')
/** What to do, and what is only thought of, tells no effect. */
const openOrders = words('ask tell call stop say if when read see')
const verbBefore = new Set(['to', 'can', 'may', 'might', 'could', 'will', 'not', 'also', 'often', 'and', 'or', 'help', 'helps', 'would', 'should', 'usually', 'gently', 'temporarily', 'probably', 'really', 'actually', 'safely', 'effectively', 'naturally', 'directly', 'quickly', 'always', 'never'])

/**
 * Finds the words of sentences in which massage, the clinic or a practitioner is said to have an effect.
 * @param assume that what names nobody speaks of them: “Eases back pain” of a service
 */
export function findEffects(reading: Reading, scope: EffectScope, assume: boolean, found: (first: number, last: number) => void): void {
  if (scope === 'off') return
  const told = new Set<number>()
  if (scope === 'all') {
    for (const [id, sentence] of reading.sentences.entries()) {
      if (!tellsGain(reading, sentence)) continue
      told.add(id)
      found(sentence.first, sentence.last)
    }
  }
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const token = reading.tokens[index] as Token
    if (told.has(token.sentence)) continue
    const last = effectAt(reading, index, scope === 'all')
    if (last === -1) continue
    const { subject, named } = subjectOf(reading, index, last)
    if (!(subject === 'care' && named && actsHere(reading, index)) && !(assume && speaksOfItself(reading, index, subject))) continue
    if (isNeutralQuestion(reading, index) || isAsked(reading, index)) continue
    if (scope === 'asserted' && (isHedged(reading, index) || (isReported(reading, index) || isFinding(reading, index) || isTheory(reading, index)) && !reading.promotional[reading.sentences[token.sentence]?.block ?? 0] || isNegated(reading, index, last) || isMyth(reading, index, last))) continue
    told.add(token.sentence)
    found(index, last)
  }
}

/**
 * One past the last token of an effect that begins at the token, or -1: a verb and its outcome, or “is effective”.
 * @param isWide also what is seldom an effect elsewhere: “makes you sore”, “has no effect on”, “helps.”
 */
function effectAt(reading: Reading, index: number, isWide: boolean): number {
  const keys = reading.keys[index] as ReadonlySet<string>
  const before = reading.tokens[index - 1]
  const { word } = reading.tokens[index] as Token
  if (isWide && lightVerbs.has(word)) return within(reading, index + 1, 4, ({ word: next }) => feelings.has(next))
  if (isWide && having.has(word)) return within(reading, index + 1, 3, ({ word: next }, at) => /^effects?$/.test(next) && wordAt(reading, at - 1) !== 'side')
  if (isWide && withoutOutcome.has(word) && isLastOfClause(reading, index)) return (reading.flags[index - 1] ?? 0) & Speaks.care && before?.sentence === reading.tokens[index]?.sentence ? index + 1 : -1
  if (isWide && word === 'does' && wordAt(reading, index + 1) === 'nothing') return index + 2
  if (keys.has('{effectNoun}') && before && (reading.keys[index - 1]?.has('{be}') || reading.keys[index - 2]?.has('{be}'))) {
    return outcomeWithin(reading, index + 1, isWide)
  }
  if (!(isWide && moreEffects.has(word)) && (!keys.has('{effect}') || nounEnding.test(word))) return -1
  if (before && before.sentence === (reading.tokens[index] as Token).sentence && notAVerbAfter.has(before.word) && !verbBefore.has(before.word)) return -1
  return isNamed(reading, index) ? -1 : outcomeWithin(reading, index + 1, isWide)
}

/** “Massage involves pressing, stroking or stretching the soft tissues”: what it is. */
function isNamed(reading: Reading, index: number): boolean {
  if (!(reading.tokens[index] as Token).word.endsWith('ing')) return false
  const sentence = reading.sentences[(reading.tokens[index] as Token).sentence]
  for (let before = index - 1; before >= Math.max(sentence?.first ?? 0, index - 8); before -= 1) if (['involves', 'includes', 'means'].includes(reading.tokens[before]?.word ?? '')) return true
  return false
}

const outcomeReach = 8

const outcomeWithin = (reading: Reading, from: number, isWide: boolean): number =>
  within(reading, from, outcomeReach, ({ word }, index) => reading.keys[index]?.has('{outcome}') === true || isWide && moreOutcomes.has(word))

/** One past the first of so many words in the clause for which `is` holds, or -1. */
function within(reading: Reading, from: number, reachWords: number, is: (token: Token, index: number) => boolean): number {
  for (let index = from; index < Math.min(reading.tokens.length, from + reachWords); index += 1) {
    const token = reading.tokens[index] as Token
    if (token.gap >= Gap.clause) return -1
    if (is(token, index)) return index + 1
  }
  return -1
}

const isLastOfClause = (reading: Reading, index: number): boolean => (reading.tokens[index + 1]?.gap ?? Gap.block) >= Gap.clause

/** “After massage you can bend further.” */
function tellsGain(reading: Reading, { first, last, question }: Sentence): boolean {
  const tokens = reading.tokens.slice(first, last)
  if (question || tokens.some(({ word }) => openOrders.has(word)) || !tokens.some(({ word }) => gains.has(word))) return false
  return tokens.some(({ word }, offset) => comesWith.has(word) && tokens.slice(offset + 1, offset + 4).some(({ word: next }) => visits.has(next)))
}

/** “Eases back pain”, “It relieves …”: the sentence opens with the effect. */
function speaksOfItself(reading: Reading, index: number, subject: Subject): boolean {
  const { first } = reading.sentences[(reading.tokens[index] as Token).sentence] as Sentence
  return (subject === 'care' || subject === 'none') && /s$/.test((reading.tokens[index] as Token).word) && (index === first || index === first + 1 && ((reading.flags[first] ?? 0) & Speaks.pronoun) !== 0)
}

/** The care stands before the verb, or a pronoun for it does: “ask your RMT to ease the pressure” has another actor. */
function actsHere(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[(reading.tokens[index] as Token).sentence]
  if (!sentence || ['ask', 'tell'].includes(reading.tokens[sentence.first]?.word ?? '')) return false
  if (reading.blocks[sentence.block]?.kind === 'item' && index - sentence.first <= 2) return true
  for (let before = index - 1; before >= Math.max(sentence.first, index - 20); before -= 1) {
    const flag = reading.flags[before] ?? 0
    const word = (reading.tokens[before] as Token).word
    if (word === 'ask' || word === 'tell') return false
    if (flag & (Speaks.care | Speaks.we | Speaks.pronoun)) return true
    if (word === 'you' || flag & Speaks.other) return false
  }
  return index === sentence.first
}
