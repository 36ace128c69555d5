import { defineArrayMember, defineField, type ArrayRule } from 'sanity'

interface ReferenceListField {
  name: string
  title: string
  description: string
  to: string
  group?: string | string[]
  required?: string
  /** GROQ filter on what may be chosen. */
  filter?: string
}

/** A list of other documents, each at most once. */
export function referenceListField({ to, required, filter, ...field }: ReferenceListField) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type: to }], ...(filter ? { options: { filter } } : {}) })],
    validation: (rule: ArrayRule<unknown[]>) => [rule.unique().error('The same document is in this list twice. Remove one.'), ...(required ? [rule.required().min(1).error(required)] : [])],
  })
}
