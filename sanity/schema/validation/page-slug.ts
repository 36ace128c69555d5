import type { SlugRule } from 'sanity'

const format = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Required, of small letters, digits and single dashes. */
export const pageSlug = (rule: SlugRule) => [
  rule.required().error('Write the address, or press Generate.'),
  rule.custom((slug) => !slug?.current || format.test(slug.current) || 'Use small letters a to z, digits and single dashes, such as herniated-disc.'),
]
