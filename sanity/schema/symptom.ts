import { UserIcon } from '@sanity/icons/User'
import { defineField, defineType } from 'sanity'
import { titleOf } from '../../lib/evidence/vocabulary'
import { bodyRegionField } from './fields/body-region-field'
import { seoField } from './fields/seo-field'
import { slugField } from './fields/slug-field'
import { stringListField } from './fields/string-list-field'
import { pageGroups } from './groups'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

const kinds = [
  { value: 'where', title: 'Where it is' },
  { value: 'feeling', title: 'How it feels' },
  { value: 'better', title: 'What makes it better' },
  { value: 'worse', title: 'What makes it worse' },
  { value: 'other', title: 'Something else' },
]

export const symptom = defineType({
  name: 'symptom',
  title: 'Symptom',
  type: 'document',
  icon: UserIcon,
  validation: publicWords,
  groups: pageGroups.filter((group) => group.name !== 'evidence'),
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'As a patient would say it, such as “pain down one leg”.', type: 'string', group: 'content', validation: textLimits({ required: 'Write the name.', maxLength: 80 }) }),
    slugField({ source: 'name', example: 'pain-down-one-leg' }),
    defineField({ name: 'plainDescription', title: 'Plain description', description: '1 or 2 short sentences that help a reader recognise it.', type: 'text', rows: 2, group: 'content', validation: textLimits({ required: 'Write the description.', maxWords: 40 }) }),
    defineField({ name: 'kind', title: 'Kind', description: 'Used to group symptoms on a page.', type: 'string', group: 'content', options: { list: kinds, layout: 'radio' }, validation: (rule) => rule.required().error('Choose the kind.') }),
    bodyRegionField({ description: 'Where it is felt, if it is felt in one place.' }),
    defineField({ name: 'escalation', title: 'When it is a warning sign', description: 'The red flag that this symptom can grow into, if there is one.', type: 'reference', to: [{ type: 'redFlag' }], group: 'safety' }),
    stringListField({ name: 'alsoKnownAs', title: 'Also known as', description: 'Other words that people search for. Press Enter after each.', group: 'content', tags: true }),
    seoField(),
  ],
  preview: { select: { title: 'name', kind: 'kind', flag: 'escalation.code' }, prepare: ({ title, kind, flag }) => ({ title, subtitle: [titleOf(kinds, kind), flag && `Warning sign: ${flag}`].filter(Boolean).join(' · ') }) },
})
