import { defineField, defineType } from 'sanity'
import { portableTextField } from '../fields/portable-text-field'
import { textLimits } from '../validation/text-limits'

export const myth = defineType({
  name: 'myth',
  title: 'Myth',
  type: 'object',
  fields: [
    defineField({
      name: 'myth',
      title: 'What people say',
      description: 'The belief in the words people use. It is shown as a quotation, so it may say what the facts do not support.',
      type: 'string',
      validation: textLimits({ required: 'Write the belief.' }),
    }),
    portableTextField({ name: 'fact', title: 'What we know', description: 'The facts, with a claim or a source.', required: 'Write what we know.' }),
  ],
  preview: { select: { title: 'myth' }, prepare: ({ title }) => ({ title: title ? `“${title}”` : 'No text yet', subtitle: 'Myth' }) },
})
