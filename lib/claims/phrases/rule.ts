/** How a phrase is bound to what the text speaks of. */
export type About =
  /** Counts only when massage, the clinic or a practitioner is the subject, or the text is promotional and names no other. */
  | 'care'
  /** Counts only when massage, the clinic or a practitioner stands in the sentence (or the pronoun for it). */
  | 'care-named'
  /** Promises by itself: counts unless another subject is named. */
  | 'inherent'
  /** Counts in text that sells and is long, or loud, enough to be sure: constructions of ordinary words. */
  | 'pitch'
  /** Counts only when the clinic or its people act: “our RMTs diagnose”. */
  | 'clinic'
  /** Counts whatever stands around it, except in a myth or a denial. */
  | 'always'

export interface PhraseRule {
  id: string
  severity: 'fail' | 'warn'
  /** Why it can't stand, for the author. */
  reason: string
  /** The law, standard or house rule that the rule comes from. */
  source: string
  better: string
  about: About
  /**
   * What frees the phrase, besides the subject. 'negated', 'myth' and 'question' name a reading of its sentence;
   * 'hedged' frees it after “may” or “we do not know if”, 'reported' after “is used to” or “aims to”, both in a text that doesn't
   * sell; 'high-certainty' frees it in a claim of
   * high certainty; anything else is a phrase that frees it when it stands in the
   * same sentence.
   */
  allowedContexts: readonly string[]
  /** Its phrases free it from the sentence before or after, too. */
  freedNearby?: boolean
  /** Report the first place only: words that are part of a condition's everyday name. */
  once?: boolean
  patterns: readonly string[]
}

export const excusedByDefault: readonly string[] = ['negated', 'myth', 'question']

/** Patterns of one concept, one a line; blank lines and lines that begin with // are skipped. */
export function lines(source: string): string[] {
  return source.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'))
}

export const sources = {
  advertising: 'CMTBC “Advertising & title use”: marketing must not be false, inaccurate, misleading or unverifiable; BC model clause (b), unjustified expectation',
  comparison: 'BC model marketing clauses (c) and (d): results other registrants cannot achieve, and comparison with them',
  titles: 'CMTBC title use: no specialist titles; a practice focus may be stated',
  scope: 'Massage Therapists Regulation, B.C. Reg. 280/2008, ss. 1, 4 and 6',
  proof: 'Competition Act s. 74.01(1)(b): adequate and proper test before a performance claim',
  testimonials: 'Competition Act s. 74.02; house rule: no outcome testimonials on health pages',
  acupuncture: 'Acupuncture is a separately regulated practice',
  evidence: 'The evidence on massage for low back pain: the claims and their sources',
  vulnerable: 'BC model marketing clause (a): taking advantage of a weakened state',
  plain: 'NHS content standard: how we write',
} as const
