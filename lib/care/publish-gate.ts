import type { CareLevel } from './care-cards.ts'

export interface PublishProblem {
  code: 'no-emergency-card' | 'no-citation' | 'verdict-contradicts-claims' | 'banned-phrase' | 'broken-document'
  message: string
  path?: string
}

interface GatedClaim {
  direction: string
  certainty: string
}

/** What the gate looks at: a page with its shared documents resolved. */
export interface GatedPage {
  careCards: readonly { level: CareLevel }[]
  references: readonly unknown[]
  /** Only a condition has a verdict; its claims are those with this condition as population. */
  verdict?: 'may-help' | 'not-known' | 'not-suitable-alone'
  ownClaims?: readonly GatedClaim[]
}

const certaintiesThatSupportHelp = ['high', 'moderate', 'low']

/**
 * Reasons why a clinical page must not go live; none means that it may.
 * The Studio asks before it publishes, and `sanity/content` asks again when it reads, so an edit made by any
 * other means keeps the last good page.
 */
export function publishProblems(page: GatedPage): PublishProblem[] {
  const problems: PublishProblem[] = []
  if (!page.careCards.some((card) => card.level === 'emergency')) {
    problems.push({
      code: 'no-emergency-card',
      message: 'The emergency card is missing. Publish the emergency care route and at least one universal emergency red flag.',
    })
  }
  if (page.references.length === 0) {
    problems.push({ code: 'no-citation', message: 'No source is cited. Add a citation to a key fact, a claim or the text.' })
  }
  if (page.verdict === 'may-help' && !page.ownClaims?.some(supportsHelp)) {
    problems.push({
      code: 'verdict-contradicts-claims',
      path: 'massageSuitability.verdict',
      message: 'The verdict says that massage may help, but no claim about this condition shows a benefit with at least low certainty. Choose another verdict, or add the claim with its sources.',
    })
  }
  return problems
}

function supportsHelp(claim: GatedClaim): boolean {
  return claim.direction === 'benefit' && certaintiesThatSupportHelp.includes(claim.certainty)
}
