import type { BannedPhrase } from '../claims/banned-phrases.ts'
import { lintPortableText } from '../claims/lint-portable-text.ts'
import { lintText, type Finding } from '../claims/lint.ts'
import type { PublicText } from './public-texts.ts'

export interface PublicFinding extends Pick<Finding, 'text' | 'rule' | 'severity' | 'reason' | 'better'> {
  path: string
}

/** What the house rules refuse or question in a document's public texts. A statement of effect outside a claim is refused. */
export function lintPublicTexts(texts: readonly PublicText[], phrases: readonly BannedPhrase[] = []): PublicFinding[] {
  return texts.flatMap(({ path, text, field, effects, certainty }) => {
    const options = { phrases, field, certainty, effects: effects === 'off' ? ('off' as const) : ('all' as const) }
    const findings = typeof text === 'string' ? lintText(text, options) : lintPortableText(text, options)
    return findings.map(({ text: words, rule, severity, reason, better }) => ({
      path, text: words, rule, reason, better,
      severity: rule === 'effect-outside-claim' ? ('fail' as const) : severity,
    }))
  })
}
