import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineField, defineType } from 'sanity'
import { careLevelList, careLevelTitles } from '../../lib/care/levels'
import type { CareLevel } from '../../lib/care/care-cards'
import { referenceListField } from './fields/reference-list-field'
import { stringListField } from './fields/string-list-field'
import { publicWords } from './validation/public-words'
import { isPublished } from './validation/signed-once-published'
import { textLimits } from './validation/text-limits'
import { uniqueValue } from './validation/unique-value'

export const redFlag = defineType({
  name: 'redFlag',
  title: 'Red flag',
  type: 'document',
  icon: WarningOutlineIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'text', title: 'Text', description: 'Completes the card’s “… if:”. One idea, at most 25 words, calm.', type: 'text', rows: 2, validation: textLimits({ required: 'Write the red flag.', maxWords: 25 }) }),
    defineField({ name: 'why', title: 'Why it matters', description: 'One sentence.', type: 'text', rows: 2, validation: textLimits({ required: 'Say why it matters.', maxSentences: 1 }) }),
    defineField({ name: 'level', title: 'How urgent', description: 'Decides on which card it stands.', type: 'string', options: { list: careLevelList, layout: 'radio' }, validation: (rule) => rule.required().error('Choose how urgent it is.') }),
    defineField({
      name: 'universal',
      title: 'On every condition page',
      description: 'On: it stands on all condition pages by itself. Off: only where a condition names it.',
      type: 'boolean',
      initialValue: false,
      options: { layout: 'switch' },
      validation: (rule) => rule.required().error('Say whether it stands on every condition page.'),
    }),
    defineField({ name: 'order', title: 'Place on the card', description: 'Smaller numbers come first. Empty: after those with a number.', type: 'number', validation: (rule) => rule.integer().min(0).error('Write a whole number.') }),
    defineField({ name: 'screenQuestion', title: 'Question in the safety check', description: 'The same thing as a yes-or-no question to the patient.', type: 'text', rows: 2, validation: textLimits({ required: 'Write the question.', maxWords: 35, question: true }) }),
    stringListField({ name: 'alsoKnownAs', title: 'Also known as', description: 'What patients search for when they have it. Press Enter after each. A search with all the words of one shows the card of this level (9-1-1 or 8-1-1) above its results, so a word alone must mean nothing harmless.', tags: true }),
    defineField({
      name: 'code',
      title: 'Code',
      description: 'A short fixed name, such as re-saddle. Never change it: translations, tests and records use it.',
      type: 'string',
      readOnly: ({ document, value }) => Boolean(value && document?._rev && isPublished(document)),
      validation: (rule) => [
        rule.required().regex(/^[a-z]+(-[a-z0-9]+)*$/).error('Write a code of small letters and single dashes, such as re-saddle.'),
        rule.custom(uniqueValue({ type: 'redFlag', field: 'code', message: 'Another red flag has this code. Choose a different one.' })),
      ],
    }),
    referenceListField({ name: 'citations', title: 'Sources', description: 'Where this red flag comes from.', to: 'citation' }),
  ],
  orderings: [{ name: 'order', title: 'Place on the card', by: [{ field: 'order', direction: 'asc' }] }, { name: 'code', title: 'Code', by: [{ field: 'code', direction: 'asc' }] }],
  preview: {
    select: { title: 'text', level: 'level', universal: 'universal', code: 'code' },
    prepare: ({ title, level, universal, code }) => ({ title, subtitle: [code, universal && 'on every page', careLevelTitles[level as CareLevel] ?? level].filter(Boolean).join(' · ') }),
  },
})
