import type { StringRule } from 'sanity'
import { followableHref as followable } from '../../../lib/addresses/patterns'

export const followableHref = () => (rule: StringRule) => [
  rule.required().error('Write the address, or remove the link.'),
  rule.custom((href) => !href || followable.test(href) || 'Start with / for a page of ours, or with https://, mailto:, tel: or #.'),
]
