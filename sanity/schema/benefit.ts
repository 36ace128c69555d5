import { HeartIcon } from '@sanity/icons/Heart'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { outcomes, titleOf } from '../../lib/evidence/vocabulary'
import { faqsField } from './fields/faqs-field'
import { mediaField } from './fields/media-field'
import { portableTextField } from './fields/portable-text-field'
import { seoField } from './fields/seo-field'
import { slugField } from './fields/slug-field'
import { pageGroups } from './groups'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

export const benefit = defineType({
  name: 'benefit',
  title: 'Benefit',
  type: 'document',
  icon: HeartIcon,
  validation: publicWords,
  groups: pageGroups.filter((group) => group.name !== 'safety'),
  fields: [
    defineField({
      name: 'name',
      title: 'Short name',
      description: 'One or two words for lists and tables, such as “Circulation”.',
      type: 'string',
      group: 'content',
      validation: textLimits({ required: 'Write the short name.', maxLength: 30 }),
    }),
    defineField({
      name: 'title',
      title: 'Question',
      description: 'The heading as a neutral question, such as “Does massage improve circulation?”.',
      type: 'string',
      group: 'content',
      validation: textLimits({ required: 'Write the question.', maxLength: 80, question: true }),
    }),
    slugField({ source: 'name', example: 'circulation' }),
    portableTextField({ name: 'shortAnswer', title: 'Short answer', description: 'Mostly claims: press “Claim” above the text to put one in.', group: ['content', 'evidence'], required: 'Give the short answer.' }),
    defineField({
      name: 'outcomes',
      title: 'What it is about',
      description: 'Claims with one of these outcomes show on this page. They also make the links between this page and the conditions.',
      type: 'array',
      group: 'evidence',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...outcomes], layout: 'grid' },
      validation: (rule) => rule.required().min(1).error('Choose at least one outcome.'),
    }),
    portableTextField({ name: 'whatPeopleFeel', title: 'What people feel', description: 'What people say they notice during and after a session.', group: 'content', required: 'Write what people feel.' }),
    portableTextField({ name: 'whatStudiesMeasure', title: 'What studies measured', description: 'What was measured, in whom, and how sure we are. Use claims and sources.', group: ['content', 'evidence'], required: 'Write what studies measured.' }),
    defineField({
      name: 'myths',
      title: 'Myths',
      description: 'Common beliefs, each with what we know.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'myth' })],
    }),
    faqsField(),
    mediaField(),
    seoField(),
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', name: 'name', first: 'outcomes.0', second: 'outcomes.1', media: 'media.0.image' },
    prepare: ({ title, name, first, second, media }) => ({
      title: name,
      subtitle: title ?? [first, second].map((outcome) => titleOf(outcomes, outcome)).filter(Boolean).join(', '),
      media,
    }),
  },
})
