import { ClockIcon } from '@sanity/icons/Clock'
import { defineField, defineType } from 'sanity'
import { openingDays } from '../../../lib/clinic/opening-hours'

const time = /^([01]\d|2[0-3]):[0-5]\d$/

export const openingHours = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'days',
      title: 'Days',
      description: 'As people say them: “Monday to Friday”, “Saturday” or “Tuesday and Thursday”.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Write the days.'),
        // The page shows the line as it is written; only what machines are told goes without it.
        rule.custom((days) => !days || openingDays(days).length > 0 || 'Maps and search engines leave this line out: they read days alone, such as “Monday to Friday” or “Saturday, Sunday”.').warning(),
      ],
    }),
    defineField({
      name: 'opens',
      title: 'Opens',
      description: 'On the 24-hour clock, such as 09:00.',
      type: 'string',
      validation: (rule) => rule.required().regex(time).error('Write the time as 09:00.'),
    }),
    defineField({
      name: 'closes',
      title: 'Closes',
      description: 'On the 24-hour clock, such as 17:30.',
      type: 'string',
      validation: (rule) => [
        rule.required().regex(time).error('Write the time as 17:30.'),
        rule.custom((closes, { parent }) => {
          const opens = (parent as { opens?: string } | undefined)?.opens
          return !closes || !opens || closes > opens || 'Closing time must be after opening time.'
        }),
      ],
    }),
  ],
  preview: { select: { title: 'days', opens: 'opens', closes: 'closes' }, prepare: ({ title, opens, closes }) => ({ title, subtitle: `${opens ?? '?'} to ${closes ?? '?'}` }) },
})
