import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { defineField, defineType } from 'sanity'
import { noPageThere } from './validation/no-page-there'
import { leadsToAPage } from './validation/leads-to-a-page'
import { redirectedPath, redirectTarget } from './validation/redirect-address'
import { uniqueValue } from './validation/unique-value'

export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: ArrowRightIcon,
  fields: [
    defineField({
      name: 'from',
      title: 'From',
      description: 'The old address, such as /conditions/slipped-disc or /about-us.html. No page may stand there any more. Capitals don’t count.',
      type: 'string',
      validation: (rule) => [redirectedPath(rule), rule.custom(noPageThere), rule.custom(uniqueValue({ type: 'redirect', field: 'from', message: 'Another redirect starts from this address. Edit that one.' }))],
    }),
    defineField({ name: 'to', title: 'To', description: 'The page that stands there now, such as /conditions/herniated-disc. What follows a ? is kept: /clinic?utm_source=flyer.', type: 'string', validation: (rule) => [redirectTarget(rule), rule.custom(leadsToAPage)] }),
    defineField({ name: 'permanent', title: 'For good', description: 'On: search engines move the old address to the new one. Off: only for a while.', type: 'boolean', initialValue: true, options: { layout: 'switch' }, validation: (rule) => rule.required().error('Choose on or off.') }),
    defineField({ name: 'isEnabled', title: 'Switched on', description: 'Off keeps the redirect here without using it.', type: 'boolean', initialValue: true, options: { layout: 'switch' }, validation: (rule) => rule.required().error('Choose on or off.') }),
  ],
  preview: { select: { title: 'from', to: 'to', permanent: 'permanent', isEnabled: 'isEnabled' }, prepare: ({ title, to, permanent, isEnabled }) => ({ title, subtitle: [`→ ${to ?? '?'}`, permanent ? 'for good' : 'for a while', !isEnabled && 'switched off'].filter(Boolean).join(' · ') }) },
})
