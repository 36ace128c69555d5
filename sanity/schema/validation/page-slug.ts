import type { SlugRule } from 'sanity'
import { slugPattern } from '../../../lib/addresses/patterns'

/** Required, of small letters, digits and single dashes. */
export const pageSlug = (rule: SlugRule) => [
  rule.required().error('Write the address, or press Generate.'),
  rule.custom((slug) => !slug?.current || slugPattern.test(slug.current) || 'Use small letters a to z, digits and single dashes, such as herniated-disc.'),
]
