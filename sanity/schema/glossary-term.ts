import { TranslateIcon } from '@sanity/icons/Translate'
import { defineField, defineType } from 'sanity'
import { stringListField } from './fields/string-list-field'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  icon: TranslateIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'term', title: 'Term', description: 'The word that a reader may not know.', type: 'string', validation: textLimits({ required: 'Write the term.', maxLength: 60 }) }),
    defineField({ name: 'meaning', title: 'Plain meaning', description: '1 or 2 short sentences, without other hard words.', type: 'text', rows: 2, validation: textLimits({ required: 'Write the meaning.', maxWords: 40 }) }),
    defineField({ name: 'pronunciation', title: 'How to say it', description: 'For example: sy-AT-ik-uh.', type: 'string' }),
    stringListField({ name: 'alsoKnownAs', title: 'Also known as', description: 'Other words for it. Press Enter after each.', tags: true }),
  ],
  orderings: [{ name: 'term', title: 'A to Z', by: [{ field: 'term', direction: 'asc' }] }],
  preview: { select: { title: 'term', subtitle: 'meaning' } },
})
