import type { StringRule } from 'sanity'
import { redirectProblem, sitePathProblem } from '../../../lib/addresses/redirect-path'

/** An address of ours without its origin, that a redirect leads to. */
export const sitePath = (rule: StringRule): StringRule => required(rule, sitePathProblem)

/** An address of ours that a redirect starts from: one that visitors are ever redirected from. */
export const redirectedPath = (rule: StringRule): StringRule => required(rule, redirectProblem)

const required = (rule: StringRule, problemOf: (path: string) => string | undefined): StringRule =>
  rule
    .required()
    .custom<string>((path) => (path ? (problemOf(path) ?? true) : 'Write the address.'))
    .error()
