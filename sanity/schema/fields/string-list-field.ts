import { defineArrayMember, defineField, type ArrayRule } from 'sanity'
import { textLimits } from '../validation/text-limits'

interface StringListField {
  name: string
  title: string
  description: string
  group?: string | string[]
  fieldset?: string
  required?: string
  /** Show the items as small tags: for search words and names, not for sentences. */
  tags?: boolean
}

/** A list of short texts that patients read. */
export function stringListField({ required, tags = false, ...field }: StringListField) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({ type: 'string', validation: textLimits({ required: 'Write something here or remove this line.' }) })],
    ...(tags ? { options: { layout: 'tags' as const } } : {}),
    validation: (rule: ArrayRule<unknown[]>) => [rule.unique().error('This line is in the list twice. Remove one.'), ...(required ? [rule.required().min(1).error(required)] : [])],
  })
}
