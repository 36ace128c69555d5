import { bodyRules } from './phrases/body.ts'
import { comparisonRules } from './phrases/comparison.ts'
import { cureRules } from './phrases/cure.ts'
import { permanenceRules } from './phrases/permanence.ts'
import { practiceRules } from './phrases/practice.ts'
import { inherentRules } from './phrases/inherent.ts'
import { promiseRules } from './phrases/promise.ts'
import { excusedByDefault, sources, type PhraseRule } from './phrases/rule.ts'
import { softRules } from './phrases/soft.ts'
import { tokenize } from './tokens.ts'

export type { About, PhraseRule } from './phrases/rule.ts'

const concepts: readonly PhraseRule[] = [...cureRules, ...permanenceRules, ...promiseRules, ...comparisonRules, ...practiceRules, ...bodyRules]

/**
 * The floor: the house rules for BC massage clinics (sources: phrases/rule.ts). One id is one concept; it may stand in several entries, which differ
 * in what the words must be about. Content can add phrases; it can't switch these off.
 */
export const builtInPhrases: readonly PhraseRule[] = [...concepts, ...inherentRules(concepts), ...softRules]

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

/**
 * A content pattern is words and trailing stars; the other signs of the built-in language have no meaning there.
 * It goes through the same folding as text, so that “don’t” and “risk‑free” are read alike in both.
 */
function literalPattern(pattern: string): string {
  return pattern.split(/\s+/).flatMap((word) => {
    const inflected = word.endsWith('*')
    const parts = tokenize(word).tokens.map((token) => token.word)
    return parts.map((part, index) => (inflected && index === parts.length - 1 ? `${part}*` : part))
  }).join(' ')
}
