import type { StringRule } from 'sanity'

const path = /^\/(?!\/)[^\s?#]*$/
const ownedByTheSite = /^\/(?:studio|api|_next)(?:\/|$)/

/** An address of ours without its origin: starts with one slash, no query, no fragment. */
export function sitePath(rule: StringRule): StringRule {
  return rule
    .required()
    .custom<string>((value) => {
      if (!value) return 'Write the address.'
      if (!path.test(value)) return 'Write a path of this site that starts with one /, without spaces, ? or #. Such as /conditions/scoliosis.'
      if (value.length > 1 && value.endsWith('/')) return 'Leave out the / at the end.'
      return !ownedByTheSite.test(value) || 'Addresses under /studio, /api and /_next belong to the site itself. Choose another one.'
    })
    .error()
}
