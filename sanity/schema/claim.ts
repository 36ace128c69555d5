import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { comparators, directions, outcomes, sizes, titleOf } from '../../lib/evidence/vocabulary'
import { certaintyList, certaintyTitle } from './certainty-title'
import { agreesWithCertainty } from './validation/agrees-with-certainty'
import { numbersAddUp } from './validation/numbers-add-up'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
  icon: CheckmarkCircleIcon,
  validation: publicWords,
  groups: [
    { name: 'statement', title: 'Statement', default: true },
    { name: 'evidence', title: 'Evidence' },
  ],
  fieldsets: [{ name: 'finding', title: 'What was found', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'statement',
      title: 'Statement',
      description: 'The one public sentence. Its verb follows the certainty: high “eases”, moderate “probably eases”, low “may ease”, very low “we cannot be sure if”.',
      type: 'text',
      rows: 3,
      group: 'statement',
      validation: (rule) => [...textLimits({ required: 'Write the statement.', maxWords: 40 })(rule), agreesWithCertainty(rule)],
    }),
    defineField({
      name: 'certainty',
      title: 'How sure are we?',
      description: 'The GRADE certainty of the evidence, from the source where it gives one. It fixes the words of the statement.',
      type: 'string',
      group: ['statement', 'evidence'],
      options: { list: certaintyList, layout: 'radio' },
      validation: (rule) => rule.required().error('Choose how sure we are.'),
    }),
    defineField({
      name: 'intervention',
      title: 'What was done',
      description: 'The service or the technique that the claim is about.',
      type: 'reference',
      to: [{ type: 'service' }, { type: 'technique' }],
      group: 'statement',
      validation: (rule) => rule.required().error('Choose the service or technique.'),
    }),
    defineField({ name: 'interventionNote', title: 'What was done, more exactly', description: 'When the studies tested more than massage alone, such as massage together with exercise.', type: 'string', group: 'statement' }),
    defineField({
      name: 'withOtherCare',
      title: 'Only together with other care',
      description: 'On when massage was tested only together with something else, such as exercise. The claim then says nothing of massage alone, and can’t carry the verdict “Massage may help”.',
      type: 'boolean',
      group: 'statement',
      options: { layout: 'switch' },
    }),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      description: 'What was measured. It decides on which benefit pages the claim shows.',
      type: 'string',
      group: 'statement',
      options: { list: [...outcomes] },
      validation: (rule) => rule.required().error('Choose the outcome.'),
    }),
    defineField({ name: 'population', title: 'Condition', description: 'The condition that the statement is about. When other people were studied, say who under “Who was studied”: the page shows that with the claim. Leave empty for people in general: pages then say “Studied in other people”.', type: 'reference', to: [{ type: 'condition' }], group: 'statement' }),
    defineField({ name: 'populationNote', title: 'Who was studied', description: 'For example: 401 adults with long-lasting low back pain.', type: 'string', group: 'statement' }),
    defineField({
      name: 'comparator',
      title: 'Compared with',
      description: 'What the other group got.',
      type: 'string',
      group: 'evidence',
      options: { list: [...comparators], layout: 'radio' },
      validation: (rule) => rule.required().error('Choose what it was compared with.'),
    }),
    defineField({ name: 'timeframe', title: 'Time frame', description: 'When it was measured, such as “up to 10 weeks”.', type: 'string', group: 'evidence', validation: textLimits({ required: 'Write when it was measured.' }) }),
    defineField({
      name: 'direction',
      title: 'Direction',
      description: 'Which way the result points.',
      type: 'string',
      group: 'evidence',
      fieldset: 'finding',
      options: { list: [...directions] },
      validation: (rule) => rule.required().error('Choose the direction.'),
    }),
    defineField({
      name: 'size',
      title: 'Size',
      description: 'How big the difference was.',
      type: 'string',
      group: 'evidence',
      fieldset: 'finding',
      options: { list: [...sizes] },
      validation: (rule) => rule.required().error('Choose the size, or “Not known”.'),
    }),
    defineField({
      name: 'certaintySource',
      title: 'Who judged the certainty',
      description: 'The source itself, or we did.',
      type: 'object',
      group: 'evidence',
      validation: (rule) => rule.required().error('Say who judged the certainty.'),
      fields: [
        defineField({
          name: 'kind',
          title: 'Judged by',
          description: 'Choose “Our own judgement” when the source gives no certainty.',
          type: 'string',
          options: {
            list: [
              { value: 'citation', title: 'The source' },
              { value: 'ours', title: 'Our own judgement' },
            ],
            layout: 'radio',
          },
          validation: (rule) => rule.required().error('Say who judged the certainty.'),
        }),
        defineField({
          name: 'note',
          title: 'Note',
          description: 'Why, when the judgement is ours.',
          type: 'text',
          rows: 2,
          validation: (rule) =>
            rule.custom((note, { parent }) => (parent as { kind?: string } | undefined)?.kind !== 'ours' || Boolean(note?.trim()) || 'Write why, because the judgement is ours.').warning(),
        }),
      ],
    }),
    defineField({
      name: 'numbers',
      title: 'Numbers as people',
      description: 'Optional: shown as “33 of 100 people” with a picture.',
      type: 'object',
      group: 'evidence',
      options: { collapsible: true, collapsed: true, columns: 2 },
      validation: numbersAddUp(),
      fields: [
        defineField({ name: 'n', title: 'People', description: 'How many of them.', type: 'number' }),
        defineField({ name: 'outOf', title: 'Out of', description: 'The whole group, such as 100.', type: 'number' }),
        defineField({ name: 'description', title: 'What happened to them', description: 'For example: felt much better after 10 weeks.', type: 'string' }),
      ],
    }),
    defineField({
      name: 'citations',
      title: 'Sources',
      description: 'At least one. A claim without a source cannot be published.',
      type: 'array',
      group: ['statement', 'evidence'],
      of: [defineArrayMember({ type: 'claimCitation' })],
      validation: (rule) => rule.required().min(1).error('Add at least one source.'),
    }),
  ],
  orderings: [
    { name: 'outcome', title: 'Outcome', by: [{ field: 'outcome', direction: 'asc' }] },
    { name: 'certainty', title: 'Certainty', by: [{ field: 'certainty', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'statement', certainty: 'certainty', outcome: 'outcome', population: 'population.title' },
    prepare: ({ title, certainty, outcome, population }) => ({ title, subtitle: [certaintyTitle(certainty), titleOf(outcomes, outcome), population ?? 'Other people'].filter(Boolean).join(' · ') }),
  },
})
