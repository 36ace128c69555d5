import type { StringRule, ValidationContext } from 'sanity'
import { splitSentences, splitWords } from '../../../lib/readability'
import { lintMessages, type LintOptions } from './claim-lint'

export interface PublicTextOptions {
  /** The field must be filled; this is said when it is not. */
  required?: string
  maxLength?: number
  /** Longer than this is a warning: search engines cut it off. */
  warnAboveLength?: number
  maxWords?: number
  maxSentences?: number
  /** The text must end with a question mark. */
  question?: boolean
  /** Where the text stands: titles, search results and alt texts are short and sell, so they are read more strictly. */
  field?: LintOptions['field']
  /** What to make of a sentence that says what massage does; a warning unless told otherwise. */
  effects?: LintOptions['effects']
  /** Not shown to patients: only the lengths are checked. */
  unlinted?: boolean
}

/** The rules for a short text that patients read: its length, and the claim linter. */
export function publicText(options: PublicTextOptions = {}) {
  return (rule: StringRule): StringRule[] => {
    const { required, maxLength, warnAboveLength, field = 'body', effects = 'warn', unlinted = false } = options
    const lint = (severity: LintOptions['severity']) => (text: string | undefined, context: ValidationContext) =>
      lintText(text, { context, severity, field, effects })
    return [
      ...(required ? [rule.required().error(required)] : []),
      ...(maxLength ? [rule.max(maxLength).error(`Use at most ${maxLength} characters.`)] : []),
      ...(warnAboveLength
        ? [rule.custom((text) => !text || text.length <= warnAboveLength || `${text.length} characters: search engines may cut it off after ${warnAboveLength}. Shorten it.`).warning()]
        : []),
      rule.custom((text) => lengthProblem(text, options) ?? true),
      ...(unlinted ? [] : [rule.custom(lint('fail')), rule.custom(lint('warn')).warning()]),
    ]
  }
}

function lengthProblem(text: string | undefined, { maxWords, maxSentences, question }: PublicTextOptions): string | undefined {
  if (!text?.trim()) return undefined
  const words = splitWords(text).length
  if (maxWords && words > maxWords) return `${words} words. Use at most ${maxWords}.`
  const sentences = splitSentences(text).length
  if (maxSentences && sentences > maxSentences) return `${sentences} sentences. Use at most ${maxSentences}.`
  if (question && !text.trim().endsWith('?')) return 'Write it as a question, with a question mark at the end.'
  return undefined
}

async function lintText(text: string | undefined, options: LintOptions): Promise<true | string> {
  if (!text?.trim()) return true
  const messages = await lintMessages(text, options)
  return messages.length === 0 || messages.join(' ')
}
