import type { BannedPhrase } from '../claims/banned-phrases.ts'
import type { Certainty, Direction } from '../claims/certainty.ts'
import { checkStatement } from '../claims/statement.ts'
import type { Verdict } from '../evidence/vocabulary.ts'
import { measurePortableText, readabilityProblems } from '../readability/index.ts'
import type { ReviewStatus } from '../review/status.ts'
import type { CareLevel } from './care-cards.ts'
import { findingMessage, lintPublicTexts, quoteOf } from './lint-public-texts.ts'
import type { PublicText } from './public-texts.ts'
import { isOwnSection, readableSections } from './readable-sections.ts'

export interface PublishProblem {
  code:
    | 'no-emergency-card'
    | 'no-citation'
    | 'verdict-contradicts-claims'
    | 'banned-phrase'
    /** Refused beside other promises, and read by itself once those are mended. */
    | 'sounds-like-a-promise'
    | 'effect-outside-claim'
    | 'statement-disagrees'
    | 'no-current-citation'
    | 'hard-to-read'
    | 'not-reviewed'
    | 'not-signed'
    | 'broken-document'
    /** The form's own rules, which only the Studio has. */
    | 'refused-by-form'
  message: string
  /** Where, as `publicTexts` names it. */
  path?: string
  /** The words that are refused; long ones by their ends. */
  quote?: string
}

/** A claim as far as the gate reads it. */
export interface GatedClaim {
  _id: string
  statement: string
  direction: Direction
  certainty: Certainty
  /** Massage was tested only together with something else, so the claim says nothing of massage alone. */
  withOtherCare?: boolean | undefined
  citations: readonly { citation: { status: 'current' | 'superseded' | 'retracted' | 'expired' } }[]
}

/** What the gate looks at: a page with its shared documents resolved. */
export interface GatedPage {
  careCards: readonly { level: CareLevel; redFlags: readonly { universal: boolean }[] }[]
  references: readonly unknown[]
  /** Only a condition has a verdict; its claims are those with this condition as population. */
  verdict?: Verdict
  ownClaims?: readonly Pick<GatedClaim, 'direction' | 'certainty' | 'withOtherCare'>[]
  /** Every claim that the page shows. */
  claims?: readonly GatedClaim[]
  /** Every public text of the page and of what it shows: see `publicTexts`. */
  texts?: readonly PublicText[]
  review?: ReviewStatus
}

/** What the clinic decides in the Studio. It adds to the rules; it can't switch one off. */
export interface PublishPolicy {
  phrases?: readonly BannedPhrase[]
  /** A page needs a review by a second person before it goes live. */
  reviewIsGate?: boolean
  /** Why the policy can't be read. Nobody knows then whether a page needs a review, so none goes live. */
  unreadable?: string
}

const certaintiesThatSupportHelp: readonly Certainty[] = ['high', 'moderate', 'low']

/**
 * Reasons why a clinical page must not go live; none means that it may.
 * The Studio asks before it publishes, and `sanity/content` asks again when it reads, so an edit made by any
 * other means keeps the last good page.
 */
export function publishProblems(page: GatedPage, policy: PublishPolicy = {}): PublishProblem[] {
  const problems = emergencyCardProblems(page.careCards)
  if (page.references.length === 0) {
    problems.push({ code: 'no-citation', message: 'No source is cited. Add a citation to a key fact, a claim or the text.' })
  }
  problems.push(...verdictProblems(page), ...claimProblems(page.claims ?? []), ...textProblems(page.texts ?? [], policy), ...hardSections(page.texts ?? []))
  if (policy.unreadable) problems.push({ code: 'broken-document', message: policy.unreadable })
  if (policy.reviewIsGate) problems.push(...reviewGate(page.review))
  return problems
}

/** A verdict that the claims about the condition don't bear out. Those about people in general prove nothing about it. */
function verdictProblems({ verdict, ownClaims = [] }: GatedPage): PublishProblem[] {
  const helps = ownClaims.some(supportsHelp)
  const refused = (message: string): PublishProblem[] => [{ code: 'verdict-contradicts-claims', path: 'massageSuitability.verdict', message }]
  if (verdict === 'may-help' && !helps) {
    return refused('The verdict says that massage may help, but no claim about this condition shows a benefit of massage alone with at least low certainty. Choose another verdict, or add the claim with its sources.')
  }
  if (verdict === 'not-known' && helps) {
    return refused('The verdict says that we do not know if massage helps, but a claim about this condition shows a benefit of massage alone with at least low certainty. Choose another verdict, or correct the claim.')
  }
  return []
}

/** Wherever something could be booked or looked up, the emergency card stands first, with what is an emergency for everybody. */
export function emergencyCardProblems(careCards: GatedPage['careCards']): PublishProblem[] {
  if (careCards.some(({ level, redFlags }) => level === 'emergency' && redFlags.some(({ universal }) => universal))) return []
  return [{
    code: 'no-emergency-card',
    message: 'The emergency card is missing, or none of its red flags is for everyone. Publish the emergency care route and at least one universal emergency red flag.',
  }]
}

/**
 * What is wrong with claims: a statement that its certainty or direction does not bear, or no source to rest on. A source
 * past its own expiry date will do while nothing newer replaces it: the page says so beside it.
 */
export function claimProblems(claims: readonly GatedClaim[]): PublishProblem[] {
  const once = [...new Map(claims.map((claim) => [claim._id, claim])).values()]
  return once.flatMap((claim): PublishProblem[] => [
    ...checkStatement(claim.statement, claim.certainty, claim.direction).map(({ message, use }) => ({
      code: 'statement-disagrees' as const,
      path: `claims[${claim._id}].statement`,
      message: `The claim “${claim.statement}” does not agree with its evidence. ${message} Use: ${use}.`,
    })),
    ...(claim.citations.some(({ citation: { status } }) => status === 'current' || status === 'expired')
      ? []
      : [{
          code: 'no-current-citation' as const,
          path: `claims[${claim._id}].citations`,
          message: `The claim “${claim.statement}” has no source that still holds: each is replaced or retracted. Add the newer source, or take the claim back.`,
        }]),
  ])
}

/** The hard fails in public texts. */
export function textProblems(texts: readonly PublicText[], { phrases = [] }: PublishPolicy): PublishProblem[] {
  return lintPublicTexts(texts, phrases)
    .filter(({ severity }) => severity === 'fail')
    .map((finding) => ({
      code: finding.rule === 'effect-outside-claim' || finding.rule === 'sounds-like-a-promise' ? finding.rule : 'banned-phrase',
      path: finding.path,
      message: findingMessage(finding),
      quote: quoteOf(finding.text),
    }))
}

/**
 * The page's own sections that few patients could read. What is a little hard, and what stands in shared documents, is only warned of
 * (`npm run content:check`). A section of a few words has no grade to go by and is never refused (`thresholds.gradeWords`).
 */
function hardSections(texts: readonly PublicText[]): PublishProblem[] {
  return readableSections(texts)
    .filter(({ name }) => isOwnSection(name))
    .flatMap(({ name, body }) => readabilityProblems(measurePortableText(body)).map((problem) => ({ name, ...problem })))
    .filter(({ severity }) => severity === 'block')
    .map(({ name, message }) => ({ code: 'hard-to-read', path: name, message }))
}

/** A page past due is not refused: it has to go on saying that it is. */
function reviewGate(review: ReviewStatus | undefined): PublishProblem[] {
  if (review?.state === 'reviewed' && !review.notices.includes('changed')) return []
  const message =
    review?.state === 'reviewed'
      ? 'The content changed since its review, and this clinic publishes reviewed pages only. Have it reviewed again: choose “Record a review” in the menu beside Publish.'
      : 'Nobody has reviewed this page, and this clinic publishes reviewed pages only. Choose “Record a review” in the menu beside Publish.'
  return [{ code: 'not-reviewed', message }]
}

function supportsHelp({ direction, certainty, withOtherCare }: Pick<GatedClaim, 'direction' | 'certainty' | 'withOtherCare'>): boolean {
  return direction === 'benefit' && certaintiesThatSupportHelp.includes(certainty) && !withOtherCare
}
