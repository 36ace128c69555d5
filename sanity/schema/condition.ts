import { ActivityIcon } from '@sanity/icons/Activity'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { titleOf, verdicts } from '../../lib/evidence/vocabulary'
import { bodyRegionField } from './fields/body-region-field'
import { faqsField } from './fields/faqs-field'
import { mediaField } from './fields/media-field'
import { portableTextField } from './fields/portable-text-field'
import { referenceListField } from './fields/reference-list-field'
import { seoField } from './fields/seo-field'
import { slugField } from './fields/slug-field'
import { stringListField } from './fields/string-list-field'
import { pageGroups } from './groups'
import { onlyHub } from './validation/only-hub'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { startsWithDoNot } from './validation/starts-with-do-not'

export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  type: 'document',
  icon: ActivityIcon,
  validation: publicWords,
  groups: pageGroups,
  fields: [
    defineField({
      name: 'title',
      title: 'Plain name',
      description: 'What a patient would call it. The heading of the page.',
      type: 'string',
      group: 'content',
      validation: textLimits({ required: 'Write the plain name.', maxLength: 80 }),
    }),
    slugField({ source: 'title', example: 'herniated-disc' }),
    defineField({
      name: 'clinicalName',
      title: 'Clinical name',
      description: 'What a doctor would call it. Shown once, under the heading.',
      type: 'string',
      group: 'content',
      validation: textLimits({ required: 'Write the clinical name.' }),
    }),
    stringListField({
      name: 'alsoKnownAs',
      title: 'Also known as',
      description: 'Other names that people search for. Press Enter after each.',
      group: 'content',
      tags: true,
    }),
    defineField({
      name: 'codes',
      title: 'Medical codes',
      description: 'For search engines and records. Patients do not see them.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'code' })],
    }),
    defineField({
      name: 'isHub',
      title: 'This is the hub page',
      description: 'On for one condition only: low back pain with no clear cause.',
      type: 'boolean',
      group: 'content',
      options: { layout: 'switch' },
      validation: onlyHub(),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'What it is, in at most 2 sentences and 40 words. Nothing about what massage does.',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: textLimits({ required: 'Write the summary.', maxSentences: 2, maxWords: 40 }),
    }),
    defineField({
      name: 'keyFacts',
      title: 'Key facts',
      description: 'From 3 to 6 facts, each with its source. Shown near the top.',
      type: 'array',
      group: ['content', 'evidence'],
      of: [defineArrayMember({ type: 'keyFact' })],
      validation: (rule) => rule.required().min(3).max(6).error('Give from 3 to 6 key facts.'),
    }),
    bodyRegionField({ description: 'Where it is felt most.' }),
    defineField({
      name: 'symptoms',
      title: 'Symptoms',
      description: 'From the shared list, typical ones first.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'conditionSymptom' })],
      validation: (rule) => rule.required().min(1).error('Add at least one symptom.'),
    }),
    portableTextField({ name: 'whatItIs', title: 'What it is', description: 'What happens in the body, in plain words. Up to 3 sentences a paragraph.', group: 'content', required: 'Explain what it is.' }),
    stringListField({
      name: 'notThisIf',
      title: 'You probably do not have this if …',
      description: 'Each line completes the sentence “You probably do not have this if …”. Leave it empty when other signs don’t rule it out, as with what nearly everybody has.',
      group: 'content',
    }),
    portableTextField({ name: 'causes', title: 'Causes', description: 'What is known to bring it on, and what is not.', group: 'content', required: 'Write about the causes.' }),
    portableTextField({ name: 'whoGetsIt', title: 'Who gets it', description: 'How common it is and in whom. Write “1 in 7 people”, not a percentage.', group: 'content', required: 'Write who gets it.' }),
    portableTextField({ name: 'diagnosis', title: 'How it is found', description: 'What a doctor or nurse practitioner does, and when a scan is not needed.', group: 'content', required: 'Write how it is found.' }),
    portableTextField({ name: 'outlook', title: 'How long it lasts', description: 'What usually happens over time, with numbers and sources.', group: 'content', required: 'Write what usually happens over time.' }),
    defineField({
      name: 'selfCare',
      title: 'What you can do',
      description: 'Two lists, shown one under the other.',
      type: 'object',
      group: 'content',
      fields: [
        stringListField({ name: 'do', title: 'Do', description: 'Each line is one thing to do.', required: 'Add at least one thing to do.' }),
        defineField({
          name: 'dont',
          title: 'Do not',
          description: 'Each line starts with “do not”: read aloud without it, it would sound like advice to do it.',
          type: 'array',
          of: [defineArrayMember({ type: 'string', validation: startsWithDoNot() })],
        }),
      ],
    }),
    referenceListField({
      name: 'redFlags',
      title: 'Red flags of this condition',
      description: 'Only those that belong to this condition. The red flags for everyone are added to every page by themselves.',
      to: 'redFlag',
      group: 'safety',
    }),
    defineField({
      name: 'massageSuitability',
      title: 'Is massage suitable?',
      description: 'The verdict must agree with the claims about this condition. “Massage may help” needs one that shows a benefit of massage alone with at least low certainty; with such a claim, the verdict can’t be “We do not know if massage helps”.',
      type: 'object',
      group: ['safety', 'evidence'],
      fields: [
        defineField({
          name: 'verdict',
          title: 'Verdict',
          description: 'What the evidence allows us to say.',
          type: 'string',
          options: { list: [...verdicts], layout: 'radio' },
          validation: (rule) => rule.required().error('Choose the verdict.'),
        }),
        defineField({
          name: 'note',
          title: 'Note',
          description: 'When massage fits, and when it does not. Effects belong in claims.',
          type: 'text',
          rows: 3,
          validation: textLimits({ required: 'Write the note.' }),
        }),
        stringListField({ name: 'adaptations', title: 'How a session is adapted', description: 'Positions, pressure and places to avoid, one a line.' }),
      ],
    }),
    defineField({
      name: 'alternatives',
      title: 'Other options',
      description: 'What we would say if we did not sell massage: other things that help, each with its source.',
      type: 'array',
      group: 'evidence',
      of: [defineArrayMember({ type: 'alternative' })],
      validation: (rule) => rule.required().min(1).error('Add at least one other option.'),
    }),
    defineField({
      name: 'related',
      title: 'Related conditions',
      description: 'The link back is made by itself.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'relatedCondition' })],
    }),
    faqsField(),
    mediaField(),
    seoField(),
  ],
  orderings: [{ name: 'title', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', clinicalName: 'clinicalName', verdict: 'massageSuitability.verdict', isHub: 'isHub', media: 'media.0.image' },
    prepare: ({ title, clinicalName, verdict, isHub, media }) => ({
      title,
      subtitle: [isHub && 'Hub', clinicalName, titleOf(verdicts, verdict)].filter(Boolean).join(' · '),
      media,
    }),
  },
})
