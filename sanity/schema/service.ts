import { CaseIcon } from '@sanity/icons/Case'
import { defineField, defineType } from 'sanity'
import { slugField } from './fields/slug-field'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { titleFitsLicence } from './validation/reserved-titles'

const licences = [
  { value: 'massage-therapy', title: 'Massage therapy' },
  { value: 'acupuncture', title: 'Acupuncture' },
]

export const service = defineType({
  name: 'service',
  title: 'Service',
  type: 'document',
  icon: CaseIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'What is booked. Massage and acupuncture are two services: they need different licences.', type: 'string', validation: textLimits({ required: 'Write the name.', maxLength: 60 }) }),
    slugField({ source: 'name', example: 'massage-therapy', group: [], title: 'Short name', description: 'A fixed name for claims about this service, such as “massage-therapy”. A service has no page of its own, so patients do not see it.' }),
    defineField({ name: 'summary', title: 'Summary', description: 'What happens, in 1 or 2 sentences. Effects belong in claims.', type: 'text', rows: 3, validation: textLimits({ required: 'Write the summary.', maxWords: 40 }) }),
    defineField({ name: 'length', title: 'Length', description: 'For example: 30, 45 or 60 minutes.', type: 'string' }),
    defineField({ name: 'price', title: 'Price', description: 'In Canadian dollars, with tax if there is any.', type: 'string' }),
    defineField({ name: 'licence', title: 'Licence needed', description: 'Acupuncture may only be offered by a person licensed for it.', type: 'string', options: { list: licences, layout: 'radio' }, validation: (rule) => rule.required().error('Choose the licence.') }),
    defineField({ name: 'practitionerTitle', title: 'Given by', description: 'The reserved title of who gives it, such as “Registered Massage Therapist”.', type: 'string', validation: titleFitsLicence() }),
    defineField({ name: 'isSample', title: 'Sample', description: 'On until the clinic’s own details stand here. The site marks it as a sample.', type: 'boolean', initialValue: true, options: { layout: 'switch' }, validation: (rule) => rule.required().error('Say whether this is a sample.') }),
  ],
  preview: { select: { title: 'name', by: 'practitionerTitle', isSample: 'isSample' }, prepare: ({ title, by, isSample }) => ({ title, subtitle: [by, isSample && 'Sample'].filter(Boolean).join(' · ') }) },
})
