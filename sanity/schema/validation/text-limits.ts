import type { StringRule } from 'sanity'
import { splitSentences, splitWords } from '../../../lib/readability'

export interface TextLimits {
  /** The field must be filled; this is said when it is not. */
  required?: string
  maxLength?: number
  maxWords?: number
  maxSentences?: number
  /** The text must end with a question mark. */
  question?: boolean
}

/** How long a short text must and may be. What it says is looked at for the whole document: see `publicWords`. */
export function textLimits(limits: TextLimits) {
  return (rule: StringRule): StringRule[] => {
    const { required, maxLength } = limits
    return [
      ...(required ? [rule.required().error(required)] : []),
      ...(maxLength ? [rule.max(maxLength).error(`Use at most ${maxLength} characters.`)] : []),
      rule.custom((text) => lengthProblem(text, limits) ?? true),
    ]
  }
}

function lengthProblem(text: string | undefined, { maxWords, maxSentences, question }: TextLimits): string | undefined {
  if (!text?.trim()) return undefined
  const words = splitWords(text).length
  if (maxWords && words > maxWords) return `${words} words. Use at most ${maxWords}.`
  const sentences = splitSentences(text).length
  if (maxSentences && sentences > maxSentences) return `${sentences} sentences. Use at most ${maxSentences}.`
  if (question && !text.trim().endsWith('?')) return 'Write it as a question, with a question mark at the end.'
  return undefined
}
