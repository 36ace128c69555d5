import type { Rule, ValidationContext } from 'sanity'
import { splitWords } from '../../../lib/readability'
import { lintPortableTextMessages, type LintOptions } from './claim-lint'

export interface PublicPortableTextOptions {
  required?: string
  /** Words that the first paragraph may have. */
  maxFirstWords?: number
  effects?: LintOptions['effects']
}

type Blocks = readonly unknown[] | undefined

/** The rules for a longer text that patients read; the linter points at the block. */
export function publicPortableText({ required, maxFirstWords, effects = 'warn' }: PublicPortableTextOptions = {}) {
  return (rule: Rule): Rule[] => {
    const lint = (severity: LintOptions['severity']) => async (value: Blocks, context: ValidationContext) => {
      if (!value?.length) return true
      const found = await lintPortableTextMessages(value, { context, severity, field: 'body', effects })
      return found.length === 0 || found
    }
    return [
      ...(required ? [rule.required().min(1).error(required)] : []),
      ...(maxFirstWords ? [rule.custom((value: Blocks) => firstParagraphProblem(value, maxFirstWords) ?? true)] : []),
      rule.custom(lint('fail')),
      rule.custom(lint('warn')).warning(),
    ]
  }
}

function firstParagraphProblem(value: Blocks, maxWords: number): string | undefined {
  const first = value?.[0] as { _type?: string; children?: { text?: string }[] } | undefined
  if (first?._type !== 'block') return undefined
  const words = splitWords(first.children?.map(({ text }) => text ?? '').join('') ?? '').length
  return words > maxWords ? `The first paragraph has ${words} words. Give the answer in at most ${maxWords}; put more detail in a second paragraph.` : undefined
}
