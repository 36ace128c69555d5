import { CogIcon } from '@sanity/icons/Cog'
import { defineField, defineType } from 'sanity'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

export const clinicSettings = defineType({
  name: 'clinicSettings',
  title: 'Clinic settings',
  type: 'document',
  icon: CogIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'conflictOfInterest', title: 'Conflict of interest', description: 'Shown on every page that speaks of massage: that the clinic sells it.', type: 'text', rows: 3, validation: textLimits({ required: 'Write the conflict of interest.' }) }),
    defineField({ name: 'reviewIsGate', title: 'Review before publishing', description: 'Off: an unreviewed page says so to readers. On: a page needs a review by a second person before it goes live.', type: 'boolean', initialValue: false, options: { layout: 'switch' }, validation: (rule) => rule.required().error('Choose on or off.') }),
    defineField({ name: 'complaintRoute', title: 'How to complain', description: 'To the clinic, and to the College.', type: 'text', rows: 3 }),
  ],
  preview: { prepare: () => ({ title: 'Clinic settings' }) },
})
