import type { StringRule } from 'sanity'

/** No javascript:, no data:, no //elsewhere. */
const followable = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

export const followableHref = () => (rule: StringRule) => [
  rule.required().error('Write the address, or remove the link.'),
  rule.custom((href) => !href || followable.test(href) || 'Start with / for a page of ours, or with https://, mailto:, tel: or #.'),
]
