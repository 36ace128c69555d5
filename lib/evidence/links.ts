import type { Certainty } from '../claims/certainty.ts'

/**
 * Condition ↔ benefit links, derived from claims and never typed.
 * A condition and a benefit are linked when some claim has one of the benefit's outcomes and that condition
 * as its population, or no population at all (then it was studied in other people). A claim that says of this condition
 * that no study was found links too, and says so: 'not-studied'.
 */
export const linkBases = ['this-condition', 'not-studied', 'other-people'] as const
export type LinkBasis = (typeof linkBases)[number]

interface LinkedClaim {
  outcome: string
  certainty: Certainty
  population?: { _id: string } | undefined
}
interface WithOutcomes {
  outcomes: readonly string[]
}

/** On what a link stands; undefined when there is no link. */
export function linkBasis(conditionId: string, outcomes: readonly string[], claims: readonly LinkedClaim[]): LinkBasis | undefined {
  const about = claims.filter((claim) => outcomes.includes(claim.outcome))
  const own = about.filter((claim) => claim.population?._id === conditionId)
  if (own.length > 0) return own.some((claim) => claim.certainty !== 'none') ? 'this-condition' : 'not-studied'
  return about.some((claim) => claim.population === undefined) ? 'other-people' : undefined
}

/** The benefits that a condition links to, each with its basis. */
export function linkedBenefits<B extends WithOutcomes>(conditionId: string, benefits: readonly B[], claims: readonly LinkedClaim[]): (B & { basis: LinkBasis })[] {
  return benefits.flatMap((benefit) => {
    const basis = linkBasis(conditionId, benefit.outcomes, claims)
    return basis ? [{ ...benefit, basis }] : []
  })
}

/** The conditions that a benefit links to, each with its basis. */
export function linkedConditions<C extends { _id: string }>(outcomes: readonly string[], conditions: readonly C[], claims: readonly LinkedClaim[]): (C & { basis: LinkBasis })[] {
  return conditions.flatMap((condition) => {
    const basis = linkBasis(condition._id, outcomes, claims)
    return basis ? [{ ...condition, basis }] : []
  })
}
