import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { portableTextField } from './fields/portable-text-field'
import { stringListField } from './fields/string-list-field'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { reservedTitles } from './validation/reserved-titles'
import { secureAddress } from './validation/written-as'

export const practitioner = defineType({
  name: 'practitioner',
  title: 'Practitioner',
  type: 'document',
  icon: UsersIcon,
  validation: publicWords,
  fieldsets: [{ name: 'licence', title: 'Licence', options: { columns: 2 } }],
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'As on the College’s register.', type: 'string', validation: textLimits({ required: 'Write the name.' }) }),
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Only a title that the law reserves and the person holds. There are no “specialists”.',
      type: 'string',
      options: { list: reservedTitles.map(({ title }) => title) },
      validation: (rule) => rule.required().error('Choose the reserved title that this person holds.'),
    }),
    defineField({ name: 'pronouns', title: 'Pronouns', description: 'If the person wants them shown.', type: 'string' }),
    defineField({ name: 'licenceNumber', title: 'Licence number', description: 'As on the register.', type: 'string', fieldset: 'licence' }),
    defineField({ name: 'college', title: 'College', description: 'Who licenses this person.', type: 'string', fieldset: 'licence' }),
    defineField({ name: 'registerUrl', title: 'Register entry', description: 'The address of the person’s entry in the public register.', type: 'url', fieldset: 'licence', validation: secureAddress }),
    stringListField({ name: 'languages', title: 'Languages', description: 'In which a session is possible. Press Enter after each.', tags: true }),
    stringListField({ name: 'practiceFocus', title: 'Practice focus', description: 'Shown as “Practice focus: …”. Never as a speciality.', tags: true }),
    portableTextField({ name: 'bio', title: 'About', description: 'A few plain sentences. No promises, no comparisons, no patients’ words about results.' }),
    defineField({ name: 'bookingUrl', title: 'Booking page', description: 'Where this person can be booked, for your own records. The site does not show it: its booking links lead to the address under Clinic.', type: 'url', validation: secureAddress }),
    defineField({ name: 'photo', title: 'Photo', description: 'A portrait that the person has agreed to.', type: 'figure' }),
  ],
  preview: { select: { title: 'name', subtitle: 'title', media: 'photo.image' } },
})
