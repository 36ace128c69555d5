import type { SlugRule, SlugValue, ValidationContext } from 'sanity'
import { lintMessages } from './claim-lint'

const format = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Required, small letters, digits and single dashes, and free of words that the rules forbid: an address is public text too.
 * `of: 'patient'` is for words that speak of the patient: “no-symptoms” promises nothing there.
 */
export const pageSlug = (of: 'clinic' | 'patient') => (rule: SlugRule) => [
  rule.required().error('Write the address, or press Generate.'),
  rule.custom((slug) => !slug?.current || format.test(slug.current) || 'Use small letters a to z, digits and single dashes, such as herniated-disc.'),
  rule.custom((slug, context) => lintSlug(slug, of, context, 'fail')),
  rule.custom((slug, context) => lintSlug(slug, of, context, 'warn')).warning(),
]

async function lintSlug(slug: SlugValue | undefined, of: 'clinic' | 'patient', context: ValidationContext, severity: 'fail' | 'warn') {
  const address = slug?.current ?? ''
  const messages = await lintMessages(of === 'clinic' ? address : address.replaceAll('-', ' '), { context, severity, field: of === 'clinic' ? 'slug' : 'body', effects: 'warn' })
  return messages.length === 0 || messages.join(' ')
}
