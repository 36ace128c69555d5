import { z } from 'zod'
import { claimFields, claimSchema, type Claim } from './parts/claim.ts'
import type { Citation } from './parts/citation.ts'
import { claimSources, references } from './parts/references.ts'
import { sourcedFlagFields, sourcedFlagSchema, type SourcedFlag } from './parts/safety.ts'
import { benefitSummaryFields, benefitSummarySchema, conditionSummaryFields, conditionSummarySchema, type BenefitSummary, type ConditionSummary } from './parts/summary.ts'
import { admitted, refuse, sharedProblems } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseWhole, query, wholeList } from './read.ts'
import { claimsByOutcome } from '../../lib/evidence/grid.ts'

export const evidenceQuery = /* groq */ `{
  "conditions": *[_type == "condition"] | order(select(isHub == true => 0, 1), title asc) {${conditionSummaryFields}},
  "benefits": *[_type == "benefit"] | order(name asc) {${benefitSummaryFields}},
  "claims": *[_type == "claim"] | order(_id) {${claimFields}},
  "redFlags": *[_type == "redFlag"] | order(order asc, _id asc) {${sourcedFlagFields}}
}`

export const evidenceSchema = z.object({
  conditions: lenientList(conditionSummarySchema),
  benefits: lenientList(benefitSummarySchema),
  claims: wholeList(claimSchema),
  redFlags: wholeList(sourcedFlagSchema),
})

export interface Evidence {
  conditions: ConditionSummary[]
  benefits: BenefitSummary[]
  /** In the order in which the page lists them: by outcome. */
  claims: Claim[]
  /** Every warning sign, with what it rests on. */
  redFlags: SourcedFlag[]
  /** Numbered from 1 in this order. */
  references: Citation[]
}

/**
 * Every claim and every warning sign with its sources, and what the grid puts the claims against.
 * Throws `BrokenContentError` when a claim or a warning sign is broken or may not go live: the last good page stays. None is ever
 * left out, for a cell without its claim would read “Not known”, and a warning of harm would be gone.
 */
export async function getEvidence(): Promise<Evidence> {
  const [answer, policy] = await Promise.all([query(evidenceQuery), getPolicy()])
  const { claims, conditions, benefits, redFlags } = parseWhole(evidenceSchema, answer, 'The evidence page')
  for (const shown of [...redFlags, ...claims]) refuse(shown._id, sharedProblems(shown, policy))
  const rest = { conditions: admitted(conditions, policy), benefits: admitted(benefits, policy) }
  const listed = claimsByOutcome(claims).flatMap((group) => group.claims)
  return { ...rest, claims: listed, redFlags, references: references([...listed.flatMap(claimSources), ...redFlags.flatMap(({ citations }) => citations)]) }
}
