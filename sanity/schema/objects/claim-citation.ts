import { defineField, defineType } from 'sanity'
import { stances, titleOf } from '../../../lib/evidence/vocabulary'

export const claimCitation = defineType({
  name: 'claimCitation',
  title: 'Source of the claim',
  type: 'object',
  fields: [
    defineField({
      name: 'citation',
      title: 'Source',
      description: 'The study, guideline or law.',
      type: 'reference',
      to: [{ type: 'citation' }],
      validation: (rule) => rule.required().error('Choose the source.'),
    }),
    defineField({ name: 'locator', title: 'Where in the source', description: 'A page, table or recommendation number, so that others can check it.', type: 'string' }),
    defineField({
      name: 'stance',
      title: 'What it says about the claim',
      description: 'Name sources that disagree, too.',
      type: 'string',
      initialValue: 'supports',
      options: { list: [...stances], layout: 'radio' },
      validation: (rule) => rule.required().error('Choose what the source says about the claim.'),
    }),
  ],
  preview: {
    select: { title: 'citation.title', stance: 'stance', locator: 'locator' },
    prepare: ({ title, stance, locator }) => ({ title: title ?? 'No source chosen', subtitle: [titleOf(stances, stance), locator].filter(Boolean).join(' · ') }),
  },
})
