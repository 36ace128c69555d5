import { HomeIcon } from '@sanity/icons/Home'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { stringListField } from './fields/string-list-field'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { emailAddress, phoneNumber, secureAddress } from './validation/written-as'

const line = (name: string, title: string, description: string, message: string) =>
  defineField({ name, title, description, type: 'string', validation: (rule) => rule.required().error(message) })

/** One document: name, address and hours, as they stand everywhere else on the web. */
export const clinic = defineType({
  name: 'clinic',
  title: 'Clinic',
  type: 'document',
  icon: HomeIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'Exactly as on the door and in listings.', type: 'string', validation: textLimits({ required: 'Write the name.' }) }),
    defineField({ name: 'isSample', title: 'Sample details', description: 'On until the clinic’s own details stand here. While it is on, the site says so.', type: 'boolean', initialValue: true, options: { layout: 'switch' }, validation: (rule) => rule.required().error('Say whether these are sample details.') }),
    defineField({
      name: 'address',
      title: 'Address',
      description: 'Written the same way as in maps and listings.',
      type: 'object',
      options: { columns: 2 },
      fields: [
        line('street', 'Street', 'Number and street.', 'Write the street.'),
        line('locality', 'City', 'Such as Burnaby.', 'Write the city.'),
        line('region', 'Province', 'Such as BC.', 'Write the province.'),
        line('postalCode', 'Postal code', 'Such as V5H 0A1.', 'Write the postal code.'),
        line('country', 'Country', 'Such as Canada or CA.', 'Write the country.'),
      ],
    }),
    defineField({ name: 'phone', title: 'Phone', description: 'As people dial it.', type: 'string', validation: phoneNumber }),
    defineField({ name: 'email', title: 'Email', description: 'For general questions. Patients should not send health details by email.', type: 'email', validation: emailAddress }),
    defineField({
      name: 'geo',
      title: 'Position on the map',
      description: 'In degrees, such as 49.2276 and -123.0076.',
      type: 'object',
      options: { columns: 2, collapsible: true, collapsed: true },
      fields: [
        defineField({ name: 'lat', title: 'Latitude', description: 'North is positive.', type: 'number', validation: (rule) => rule.min(-90).max(90).error('Write a latitude between -90 and 90.') }),
        defineField({ name: 'lng', title: 'Longitude', description: 'West is negative.', type: 'number', validation: (rule) => rule.min(-180).max(180).error('Write a longitude between -180 and 180.') }),
      ],
    }),
    defineField({ name: 'hours', title: 'Opening hours', description: 'One line for each group of days.', type: 'array', of: [defineArrayMember({ type: 'openingHours' })] }),
    stringListField({ name: 'accessibility', title: 'Accessibility', description: 'Facts that a visitor can check, such as “step-free entrance”.' }),
    stringListField({ name: 'languages', title: 'Languages', description: 'Spoken at the clinic. Press Enter after each.', tags: true }),
    defineField({ name: 'transit', title: 'Getting here', description: 'By SkyTrain, bus or car, in 1 or 2 sentences.', type: 'text', rows: 2 }),
    defineField({ name: 'bookingUrl', title: 'Booking page', description: 'Where the booking links lead.', type: 'url', validation: secureAddress }),
    defineField({ name: 'priceNote', title: 'About prices', description: 'In 1 or 2 sentences.', type: 'text', rows: 2 }),
  ],
  preview: { select: { title: 'name', isSample: 'isSample' }, prepare: ({ title, isSample }) => ({ title: title ?? 'Clinic', subtitle: isSample ? 'Sample details' : 'The clinic’s own details' }) },
})
