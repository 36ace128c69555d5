import type { StringRule } from 'sanity'
import { redirectProblem, redirectTargetProblem } from '../../../lib/addresses/redirect-path'

/** An address of ours without its origin, that a redirect leads to. */
export const redirectTarget = (rule: StringRule): StringRule => required(rule, redirectTargetProblem)

/** An address of ours that a redirect starts from: one that visitors are ever redirected from. */
export const redirectedPath = (rule: StringRule): StringRule => required(rule, redirectProblem)

const required = (rule: StringRule, problemOf: (path: string) => string | undefined): StringRule =>
  rule
    .required()
    .custom<string>((path) => (path ? (problemOf(path) ?? true) : 'Write the address.'))
    .error()
