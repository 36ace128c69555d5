import { PinIcon } from '@sanity/icons/Pin'
import { defineField, defineType } from 'sanity'

export const careRoutePlace = defineType({
  name: 'careRoutePlace',
  title: 'Place to go',
  type: 'object',
  icon: PinIcon,
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'For example the name of the emergency department.', type: 'string', validation: (rule) => rule.required().error('Name the place.') }),
    defineField({ name: 'address', title: 'Address', description: 'Street and town.', type: 'string' }),
    defineField({ name: 'hours', title: 'Opening hours', description: 'For example: every day, 8 am to 10 pm.', type: 'string' }),
  ],
  preview: { select: { title: 'name', subtitle: 'address' } },
})
