import { defineField, type FieldDefinition, type Rule } from 'sanity'
import { splitWords } from '../../../lib/readability'

interface PortableTextField {
  name: string
  title: string
  description: string
  group?: string | string[]
  /** The field must be filled; this is said when it is not. */
  required?: string
  /** Words that the first paragraph may have. */
  maxFirstWords?: number
}

type Blocks = readonly unknown[] | undefined

/** A text with headings, lists, sources and embedded claims. */
export function portableTextField({ required, maxFirstWords, ...field }: PortableTextField): FieldDefinition {
  return defineField({
    ...field,
    type: 'portableText',
    validation: (rule: Rule): Rule[] => [
      ...(required ? [rule.required().min(1).error(required)] : []),
      ...(maxFirstWords ? [rule.custom((value: Blocks) => firstParagraphProblem(value, maxFirstWords) ?? true)] : []),
    ],
  })
}

function firstParagraphProblem(value: Blocks, maxWords: number): string | undefined {
  const first = value?.[0] as { _type?: string; children?: { text?: string }[] } | undefined
  if (first?._type !== 'block') return undefined
  const words = splitWords(first.children?.map(({ text }) => text ?? '').join('') ?? '').length
  return words > maxWords ? `The first paragraph has ${words} words. Give the answer in at most ${maxWords}; put more detail in a second paragraph.` : undefined
}
