import type { DocumentRule, Path, ValidationContext, ValidationError } from 'sanity'
import { findingMessage, lintPublicTexts, type PublicFinding } from '../../../lib/care/lint-public-texts'
import { publicTexts } from '../../../lib/care/public-texts'
import { bannedPhrases } from './banned-phrases'

/**
 * The house rules on every text of a document that reaches patients. The publish gate asks the same two functions, so
 * what it refuses is an error here, and what is a warning here it lets pass. Each mark stands at its own field.
 */
export const publicWords = (rule: DocumentRule): DocumentRule[] => [rule.custom(marks('fail')), rule.custom(marks('warn')).warning()]

const marks = (severity: PublicFinding['severity']) => async (document: object | undefined, context: ValidationContext): Promise<true | ValidationError[]> => {
  if (!document) return true
  const found = lintPublicTexts(publicTexts(document), await bannedPhrases(context)).filter((finding) => finding.severity === severity)
  return found.length === 0 || found.map((finding) => ({ message: findingMessage(finding), path: formPath(document, finding) }))
}

/** Where the form shows a finding: there, a member of a list goes by its key. */
function formPath(document: object, { path, span = [] }: PublicFinding): Path {
  let at: unknown = document
  const steps = (path.match(/[^.[\]]+/g) ?? []).map((step) => {
    at = (at as Record<string, unknown> | undefined)?.[step]
    if (!/^\d+$/.test(step)) return step
    const key = typeof at === 'object' && at !== null && '_key' in at ? at._key : undefined
    return typeof key === 'string' ? { _key: key } : Number(step)
  })
  return [...steps, ...span]
}
