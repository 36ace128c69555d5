import { defineField, defineType } from 'sanity'
import { titleOf } from '../../../lib/evidence/vocabulary'
import { baseId } from '../../base-id'
import { certaintyList, certaintyTitle } from '../certainty-title'
import { textLimits } from '../validation/text-limits'

const symptomWeights = [
  { value: 'typical', title: 'Typical: most people have it' },
  { value: 'possible', title: 'Possible: some people have it' },
]

const relations = [
  { value: 'cause-of', title: 'Can be a cause of it' },
  { value: 'confused-with', title: 'Is often confused with it' },
  { value: 'often-with', title: 'Often comes together with it' },
]

export const code = defineType({
  name: 'code',
  title: 'Medical code',
  type: 'object',
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      description: 'Which list the code is from.',
      type: 'string',
      options: { list: ['ICD-10', 'SNOMED'], layout: 'radio' },
      validation: (rule) => rule.required().error('Choose the code system.'),
    }),
    defineField({
      name: 'code',
      title: 'Code',
      description: 'For example M54.5. Search engines read it; patients do not see it.',
      type: 'string',
      validation: (rule) => rule.required().error('Write the code, such as M54.5.'),
    }),
  ],
  preview: { select: { title: 'code', subtitle: 'system' } },
})

export const keyFact = defineType({
  name: 'keyFact',
  title: 'Key fact',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Fact',
      description: 'One fact in at most 20 words. What massage does belongs in a claim, not here.',
      type: 'text',
      rows: 2,
      validation: textLimits({ required: 'Write the fact.', maxWords: 20 }),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'The claim or the source that the fact comes from.',
      type: 'reference',
      to: [{ type: 'citation' }, { type: 'claim' }],
      validation: (rule) => rule.required().error('Choose where this fact comes from.'),
    }),
  ],
  preview: { select: { title: 'text', citation: 'source.title', claim: 'source.statement' }, prepare: ({ title, citation, claim }) => ({ title, subtitle: citation ?? claim ?? 'No source' }) },
})

export const conditionSymptom = defineType({
  name: 'conditionSymptom',
  title: 'Symptom of this condition',
  type: 'object',
  fields: [
    defineField({
      name: 'symptom',
      title: 'Symptom',
      description: 'From the shared list of symptoms.',
      type: 'reference',
      to: [{ type: 'symptom' }],
      validation: (rule) => rule.required().error('Choose the symptom.'),
    }),
    defineField({
      name: 'weight',
      title: 'How common',
      description: 'Typical symptoms are listed first.',
      type: 'string',
      initialValue: 'typical',
      options: { list: symptomWeights, layout: 'radio' },
      validation: (rule) => rule.required().error('Choose typical or possible.'),
    }),
  ],
  preview: { select: { title: 'symptom.name', weight: 'weight' }, prepare: ({ title, weight }) => ({ title: title ?? 'No symptom chosen', subtitle: titleOf(symptomWeights, weight) }) },
})

export const alternative = defineType({
  name: 'alternative',
  title: 'Other option',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Option',
      description: 'Something other than massage, such as staying active or heat.',
      type: 'string',
      validation: textLimits({ required: 'Name the option.' }),
    }),
    defineField({ name: 'note', title: 'Note', description: 'First what it does, as surely as its certainty: “Probably helps with …”. Then for whom, or how.', type: 'text', rows: 2 }),
    defineField({
      name: 'certainty',
      title: 'How sure are we?',
      description: 'The certainty that the source gives.',
      type: 'string',
      options: { list: certaintyList },
      validation: (rule) => rule.required().error('Choose how sure the source is.'),
    }),
    defineField({
      name: 'citation',
      title: 'Source',
      description: 'Where this comes from.',
      type: 'reference',
      to: [{ type: 'citation' }],
      validation: (rule) => rule.required().error('Choose the source.'),
    }),
  ],
  preview: {
    select: { title: 'name', certainty: 'certainty', source: 'citation.title' },
    prepare: ({ title, certainty, source }) => ({ title, subtitle: [certaintyTitle(certainty), source].filter(Boolean).join(' · ') }),
  },
})

export const relatedCondition = defineType({
  name: 'relatedCondition',
  title: 'Related condition',
  type: 'object',
  fields: [
    defineField({
      name: 'condition',
      title: 'Condition',
      description: 'The other condition. Its page links back by itself.',
      type: 'reference',
      to: [{ type: 'condition' }],
      validation: (rule) => [
        rule.required().error('Choose the other condition.'),
        rule.custom((value, { document }) => value?._ref !== (document && baseId(document._id)) || 'A condition cannot be related to itself. Choose another one.'),
      ],
    }),
    defineField({
      name: 'relation',
      title: 'How this condition is related to it',
      description: 'For example: a herniated disc can be a cause of sciatica.',
      type: 'string',
      options: { list: relations, layout: 'radio' },
      validation: (rule) => rule.required().error('Choose how the two are related.'),
    }),
  ],
  preview: { select: { title: 'condition.title', relation: 'relation' }, prepare: ({ title, relation }) => ({ title: title ?? 'No condition chosen', subtitle: titleOf(relations, relation) }) },
})
