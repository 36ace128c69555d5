import { certaintyWording, type Certainty, type Direction } from './certainty.ts'
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

/** The signs of each level, as words apart by spaces. A statement shows its level by the weakest sign in it. */
const signs: Readonly<Record<Exclude<Certainty, 'high'>, readonly string[]>> = {
  none: ['has not been studied', 'have not been studied', 'not been studied', 'not been tested', 'no studies', 'no study', 'no trials', 'no trial', 'nobody has studied', 'nobody has tested', 'not studied', 'no research'],
  'very-low': ['do not know', 'not know', 'not known', 'is unknown', 'cannot be sure', 'can not be sure', 'can not tell', 'not sure', 'not certain', 'can not be certain', 'uncertain', 'unclear', 'very uncertain', 'not clear if', 'not clear whether'],
  moderate: ['probably', 'likely', 'is likely to'],
  low: ['may', 'might', 'could', 'possibly', 'perhaps'],
}

const strongWords = new Set('will always never guaranteed certainly definitely proven proves prove clearly cures cure heals heal guarantees'.split(' '))
const order: readonly Certainty[] = ['none', 'very-low', 'low', 'moderate']
const negatives = ['does not', 'do not', 'did not', 'makes no', 'make no', 'no difference', 'not clearly', 'no clear', 'little or no', 'not change', 'about the same', 'no more than', 'no better', 'not lower', 'not help', 'not ease', 'not reduce', 'nothing shows', 'is not']
const harms = ['harm', 'worse', 'sore', 'soreness', 'more pain', 'injury', 'injuries', 'bruise', 'bruises', 'side effects', 'side effect', 'hurt', 'damage', 'after effects', 'clot']

/**
 * Does the statement say no more, and no less, than its certainty allows? Returns what is wrong, with the words to use;
 * an empty list when it agrees. The direction, when given, is checked too: “no difference” must be denied, “harm” named.
 */
export function checkStatement(statement: string, certainty: Certainty, direction?: Direction): StatementProblem[] {
  const { tokens } = tokenize(statement)
  const text = ` ${tokens.map((token) => token.word).join(' ')} `
  const has = (phrase: string): boolean => text.includes(` ${phrase} `)
  const use = certaintyWording[certainty].use
  const problems: StatementProblem[] = []
  if (tokens.length === 0) return [{ message: 'The statement is empty.', text: '', start: 0, use }]

  const shown = order.find((level) => level !== 'high' && signs[level as keyof typeof signs].some(has)) ?? 'high'
  if (shown !== certainty && !(certainty === 'none' && shown === 'very-low')) {
    const sign = shown === 'high' ? '' : signs[shown].find(has) ?? ''
    problems.push({ message: disagreement(shown, certainty), ...place(statement, tokens, sign), use })
  }
  for (const token of tokens) {
    if (strongWords.has(token.word) && !isDenied(tokens, token.start)) {
      problems.push({ message: `“${statement.slice(token.start, token.end)}” promises more than any certainty allows.`, text: statement.slice(token.start, token.end), start: token.start, use })
    }
  }
  if (certainty === 'very-low' || certainty === 'none') return problems
  if (direction === 'no-difference' && !negatives.some(has)) {
    problems.push({ message: 'The claim’s direction is “no difference”, and the statement doesn’t say so.', text: '', start: 0, use: '“does not”, “makes little or no difference”' })
  }
  if (direction === 'benefit' && shown === 'high' && negatives.slice(0, 3).some(has)) {
    problems.push({ message: 'The claim’s direction is “benefit”, and the statement denies it.', text: '', start: 0, use })
  }
  if (direction === 'harm' && !harms.some(has)) {
    problems.push({ message: 'The claim’s direction is “harm”, and the statement names none.', text: '', start: 0, use: '“can make … sore”, “more pain”' })
  }
  if (direction === 'unclear' && shown === 'high') {
    problems.push({ message: 'The claim’s direction is “unclear”, and the statement is definite.', text: '', start: 0, use: '“we do not know if”, “studies disagree”' })
  }
  return problems
}

function disagreement(shown: Certainty, certainty: Certainty): string {
  if (certainty === 'high') return 'The certainty is high, and the statement is hedged.'
  const says = shown === 'high' ? 'states a fact' : `is worded for ${shown} certainty`
  return `The statement ${says}; its certainty is ${certainty}.`
}

function isDenied(tokens: ReturnType<typeof tokenize>['tokens'], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  return tokens.slice(Math.max(0, at - 6), at).some((token) => ['not', 'no', 'nothing', 'if', 'whether'].includes(token.word))
}

function place(statement: string, tokens: ReturnType<typeof tokenize>['tokens'], phrase: string): { text: string, start: number } {
  const words = phrase.split(' ')
  for (let at = 0; phrase && at + words.length <= tokens.length; at += 1) {
    if (!words.every((word, offset) => tokens[at + offset]?.word === word)) continue
    const start = tokens[at]?.start ?? 0
    return { text: statement.slice(start, tokens[at + words.length - 1]?.end ?? start), start }
  }
  return { text: '', start: 0 }
}
