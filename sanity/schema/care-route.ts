import { LaunchIcon } from '@sanity/icons/Launch'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { careLevelList, careLevelTitles } from '../../lib/care/levels'
import type { CareLevel } from '../../lib/care/care-cards'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { uniqueValue } from './validation/unique-value'
import { phoneNumber } from './validation/written-as'

/** One a level: the heading of the care card and where to turn. */
export const careRoute = defineType({
  name: 'careRoute',
  title: 'Care route',
  type: 'document',
  icon: LaunchIcon,
  validation: publicWords,
  fields: [
    defineField({
      name: 'level',
      title: 'How urgent',
      description: 'One care route stands for each level.',
      type: 'string',
      readOnly: ({ value }) => Boolean(value),
      options: { list: careLevelList },
      validation: (rule) => [rule.required().error('Choose how urgent it is.'), rule.custom(uniqueValue({ type: 'careRoute', field: 'level', message: 'There is a care route for this level already. Edit that one.' }))],
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'One call to action that ends in “if:”, naming at most 2 services. Such as “Call 9-1-1 or go to an emergency department now if:”.',
      type: 'string',
      validation: (rule) => [...textLimits({ required: 'Write the heading.', maxWords: 20 })(rule), rule.custom((heading) => !heading || /\bif:$/.test(heading.trim()) || 'End the heading with “if:”.')],
    }),
    defineField({ name: 'phone', title: 'Phone number', description: 'As people dial it, such as 9-1-1.', type: 'string', validation: phoneNumber }),
    defineField({ name: 'phoneLabel', title: 'Who answers', description: 'For example: nurse, 24 hours a day, interpreters.', type: 'string' }),
    defineField({ name: 'hours', title: 'Hours', description: 'When somebody answers.', type: 'string' }),
    defineField({ name: 'textPhone', title: 'Help for people who can’t phone', description: 'For example: 7-1-1 if you are deaf or hard of hearing.', type: 'string' }),
    defineField({ name: 'places', title: 'Places to go', description: 'Nearby places. Check names and hours before you publish.', type: 'array', of: [defineArrayMember({ type: 'careRoutePlace' })] }),
  ],
  preview: { select: { title: 'heading', level: 'level' }, prepare: ({ title, level }) => ({ title: title ?? 'No heading yet', subtitle: careLevelTitles[level as CareLevel] ?? level }) },
})
