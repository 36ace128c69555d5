import { bodyRules } from './phrases/body.ts'
import { comparisonRules } from './phrases/comparison.ts'
import { cureRules } from './phrases/cure.ts'
import { permanenceRules } from './phrases/permanence.ts'
import { practiceRules } from './phrases/practice.ts'
import { promotionalRules } from './phrases/promotional.ts'
import { promiseRules } from './phrases/promise.ts'
import { excusedByDefault, sources, type PhraseRule } from './phrases/rule.ts'
import { softRules } from './phrases/soft.ts'

export type { About, PhraseRule } from './phrases/rule.ts'

/**
 * The floor: the house rules of clinical.md section 4, a rule a concept. Content can add phrases; it can't switch these off.
 */
export const builtInPhrases: readonly PhraseRule[] = [
  ...cureRules, ...permanenceRules, ...promiseRules, ...comparisonRules, ...practiceRules, ...bodyRules, ...promotionalRules, ...softRules,
]

/** A `bannedPhrase` document, as far as the linter reads it. */
export interface BannedPhrase {
  /** Lower-case phrase; a trailing * on a word means its inflections: `pain relief miracle*`. */
  pattern: string
  severity: 'fail' | 'warn'
  reason: string
  better?: string | undefined
  source?: string | undefined
  /** 'negated', 'myth', 'question', 'high-certainty', 'other-subject', or a phrase in the same sentence. None given: the first three. */
  allowedContexts?: readonly string[] | undefined
}

/** Turns a document into a rule. It can only add to the floor. */
export function phraseFromContent(phrase: BannedPhrase): PhraseRule {
  const contexts = phrase.allowedContexts && phrase.allowedContexts.length > 0 ? phrase.allowedContexts : excusedByDefault
  return {
    id: `content:${phrase.pattern.trim()}`,
    severity: phrase.severity,
    reason: phrase.reason,
    source: phrase.source ?? sources.plain,
    better: phrase.better ?? 'Leave it out.',
    about: contexts.includes('other-subject') ? 'care' : 'always',
    allowedContexts: contexts,
    patterns: [literalPattern(phrase.pattern)],
  }
}

/** A content pattern is words and trailing stars; the other signs of the built-in language have no meaning there. */
function literalPattern(pattern: string): string {
  return pattern.toLowerCase().replaceAll(/[^\p{L}\p{N}*%'\s-]/gu, ' ').replaceAll(/(?<!\S)\*/g, '').trim()
}
