import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineField, defineType } from 'sanity'
import { certaintyTitle } from '../certainty-title'

export const claimEmbed = defineType({
  name: 'claimEmbed',
  title: 'Claim',
  description: 'Shows a claim’s statement, how sure we are, and its sources. Say what massage does only in this way.',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'claim',
      title: 'Claim',
      description: 'The claim to show. Its words are edited in the claim itself, once for all pages.',
      type: 'reference',
      to: [{ type: 'claim' }],
      validation: (rule) => rule.required().error('Choose the claim to show, or remove this block.'),
    }),
  ],
  preview: {
    select: { statement: 'claim.statement', certainty: 'claim.certainty' },
    prepare: ({ statement, certainty }) => ({ title: statement ?? 'No claim chosen', subtitle: certaintyTitle(certainty) }),
  },
})
