import { certaintyWording, type Certainty, type Direction } from './certainty.ts'
import { stemsOf } from './inflection.ts'
import { Gap, words, type Sentence, type Token } from './token.ts'
import { tokenize } from './tokens.ts'

export interface StatementProblem {
  /** What is wrong, for the author. */
  message: string
  /** The words at fault; empty when something is missing. */
  text: string
  /** Offset of those words, or 0. */
  start: number
  /** The words to use instead. */
  use: string
}

/** The signs of each level, as words apart by spaces. */
const signs: Readonly<Record<Exclude<Certainty, 'high'>, readonly string[]>> = {
  none: ['has not been studied', 'have not been studied', 'not been studied', 'not been tested', 'no studies', 'no study', 'no trials', 'no trial', 'nobody has studied', 'nobody has tested', 'not studied', 'no research'],
  'very-low': ['do not know', 'not know', 'not known', 'is unknown', 'cannot be sure', 'can not be sure', 'can not tell', 'not sure', 'not certain', 'can not be certain', 'uncertain', 'unclear', 'very uncertain', 'not clear if', 'not clear whether'],
  moderate: ['probably', 'likely', 'is likely to'],
  low: ['may', 'might', 'could', 'possibly', 'perhaps'],
}
/** Signs that bind a verb without an ending, and no other: “may ease”, and not “may … eases”. */
const modals = words('may might could')

/** What a statement says that massage does, as verbs without an ending. */
const effectVerbs = words('add affect boost break bring calm cause change cure decrease ease end give harm heal help improve increase lead lessen loosen lower make prevent push raise reduce relax release relieve repair restore slow soften soothe speed stimulate stop straighten strengthen treat trigger warm widen work')
const irregular = words('brought broke gave led made')
const effectQualities = words('beneficial best better effective good helpful safe useful')
/** Before a verb without an ending, which would be a noun without them: “may change”, “and change”, and not “a change”. */
const beforeBase = words('may might could can will would should not also and or probably likely possibly perhaps')
/** Before “changes” these make a noun of it; before “increased”, a quality. */
const beforeNoun = words('the a an of this these your their its our for in no any some more little with by each to such')
const plural = /[^isu]s$/
const contrasts = words('but yet although though while because since')

const strongWords = words('will always never guaranteed certainly definitely proven proves prove clearly cures cure heals heal guarantees best eliminate eliminates')
const order: readonly Exclude<Certainty, 'high'>[] = ['none', 'very-low', 'low', 'moderate']
const negatives = ['does not', 'do not', 'did not', 'makes no', 'make no', 'no difference', 'not clearly', 'no clear', 'little or no', 'not change', 'about the same', 'no more than', 'no better', 'not lower', 'not help', 'not ease', 'not reduce', 'nothing shows', 'is not']
/** What a benefit can't say of itself. */
const contradictions = ['does not', 'do not', 'did not', 'may not', 'might not', 'could not', 'makes no', 'make no', 'no difference', 'little or no', 'no better', 'no effect', 'is not', 'are not', 'useless', 'worse']
const undecided = ['disagree', 'disagrees', 'mixed', 'differ', 'either']
const harms = ['harm', 'worse', 'sore', 'soreness', 'more pain', 'injury', 'injuries', 'bruise', 'bruises', 'side effects', 'side effect', 'hurt', 'damage', 'after effects', 'clot']

/**
 * Does the statement say no more, and no less, than its certainty allows? Each thing that it says massage does has to be
 * bound by a sign of that certainty: “Massage eases pain and may help sleep” states a fact. Returns what is wrong, with the
 * words to use; an empty list when it agrees. The direction, when given, is checked too: “no difference” must be denied, “harm” named.
 */
export function checkStatement(statement: string, certainty: Certainty, direction?: Direction): StatementProblem[] {
  const { tokens, sentences } = tokenize(statement)
  const text = ` ${tokens.map((token) => token.word).join(' ')} `
  const has = (phrase: string): boolean => text.includes(` ${phrase} `)
  const use = certaintyWording[certainty].use
  const problems: StatementProblem[] = []
  if (tokens.length === 0) return [{ message: 'The statement is empty.', text: '', start: 0, use }]

  const said = sentences.flatMap((sentence) => effectsIn(tokens, sentence))
  const shown = said.length > 0 ? said : [weakest(tokens, 0, tokens.length)]
  const wrong = shown.find(({ level }) => level !== certainty && !(certainty === 'none' && level === 'very-low'))
  if (wrong) {
    const [first, last] = [tokens[wrong.first], tokens[wrong.last - 1]]
    const place = first && last ? { text: statement.slice(first.start, last.end), start: first.start } : { text: '', start: 0 }
    problems.push({ message: disagreement(wrong.level, certainty), ...place, use })
  }
  const isDefinite = shown.some(({ level }) => level === 'high')
  for (const token of tokens) {
    if (strongWords.has(token.word) && !isDenied(tokens, token.start)) {
      problems.push({ message: `“${statement.slice(token.start, token.end)}” promises more than any certainty allows.`, text: statement.slice(token.start, token.end), start: token.start, use })
    }
  }
  if (certainty === 'very-low' || certainty === 'none') return problems
  if (direction === 'no-difference' && !negatives.some(has)) {
    problems.push({ message: 'The claim’s direction is “no difference”, and the statement doesn’t say so.', text: '', start: 0, use: '“does not”, “makes little or no difference”' })
  }
  if (direction === 'benefit' && contradictions.some(has) && !has('getting worse')) {
    problems.push({ message: 'The claim’s direction is “benefit”, and the statement denies it.', text: '', start: 0, use })
  }
  if (direction === 'harm' && !harms.some(has)) {
    problems.push({ message: 'The claim’s direction is “harm”, and the statement names none.', text: '', start: 0, use: '“can make … sore”, “more pain”' })
  }
  if (direction === 'unclear' && (isDefinite || ![...negatives, ...undecided].some(has))) {
    problems.push({ message: 'The claim’s direction is “unclear”, and the statement says which way it goes.', text: '', start: 0, use: '“we do not know if”, “studies disagree”' })
  }
  return problems
}

/** A level that the statement shows, and the words that show it: a sign, or the verb that none binds. */
interface Shown {
  level: Certainty
  first: number
  last: number
}

function effectsIn(tokens: readonly Token[], sentence: Sentence): Shown[] {
  const effects: Shown[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const form = formOf(tokens, index)
    if (!form) continue
    const bound = weakest(tokens, clauseStart(tokens, index, sentence.first), index, form === 'finite')
    effects.push(bound.level === 'high' ? { level: 'high', first: index, last: index + 1 } : bound)
  }
  return effects
}

/** A verb, or “is effective”, that says what massage does. Of “to ease” what stands before it says whether it does. */
function formOf(tokens: readonly Token[], index: number): 'base' | 'finite' | undefined {
  const { word, sentence } = tokens[index] as Token
  const [before, earlier] = [1, 2].map((back) => (tokens[index - back]?.sentence === sentence ? tokens[index - back]?.word ?? '' : ''))
  if (effectQualities.has(word)) return ['is', 'are', 'was', 'were'].some((be) => be === before || be === earlier) ? 'finite' : undefined
  if (irregular.has(word)) return 'finite'
  if (effectVerbs.has(word)) return beforeBase.has(before ?? '') || plural.test(before ?? '') ? 'base' : undefined
  return /(?:s|ed)$/.test(word) && stemsOf(word).some((stem) => effectVerbs.has(stem)) && !beforeNoun.has(before ?? '') ? 'finite' : undefined
}

/** Back to what a sign can't reach over. */
function clauseStart(tokens: readonly Token[], index: number, from: number): number {
  let start = index
  while (start > from && (tokens[start] as Token).gap < Gap.clause && !contrasts.has((tokens[start - 1] as Token).word)) start -= 1
  return start
}

/** The weakest sign in a stretch, since “we do not know if it may” knows less than “it may”; without one it states a fact. */
function weakest(tokens: readonly Token[], from: number, to: number, isFinite = false): Shown {
  for (const level of order) {
    for (const sign of signs[level]) {
      if (isFinite && modals.has(sign)) continue
      const parts = sign.split(' ')
      for (let first = from; first + parts.length <= to; first += 1) {
        if (parts.every((part, offset) => tokens[first + offset]?.word === part)) return { level, first, last: first + parts.length }
      }
    }
  }
  return { level: 'high', first: 0, last: 0 }
}

function disagreement(shown: Certainty, certainty: Certainty): string {
  if (certainty === 'high') return 'The certainty is high, and the statement is hedged.'
  const says = shown === 'high' ? 'states a fact' : `is worded for ${shown} certainty`
  return `The statement ${says}; its certainty is ${certainty}.`
}

function isDenied(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  return tokens.slice(Math.max(0, at - 6), at).some((token) => ['not', 'no', 'nothing', 'if', 'whether'].includes(token.word))
}
