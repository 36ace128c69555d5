import { cache } from 'react'
import { z } from 'zod'
import { linkedConditions, type LinkBasis } from '../../lib/evidence/links.ts'
import { clinicDay } from '../../lib/review/index.ts'
import { admit } from './gate.ts'
import { changedFields, changedSchema, lastChange } from './parts/changed.ts'
import type { Citation } from './parts/citation.ts'
import { claimFields, claimSchema, type Claim } from './parts/claim.ts'
import { faqFields, faqSchema } from './parts/faq.ts'
import { list, slug, text } from './parts/field.ts'
import { figureFields, figureSchema } from './parts/figure.ts'
import { portableTextFields, portableTextSchema } from './parts/portable-text.ts'
import { claimSources, faqSources, references, textSources } from './parts/references.ts'
import { pageReview, reviewRecordsFields, reviewRecordsSchema, type PageReview } from './parts/review.ts'
import { careRoutes, careRouteSchema, redFlagSchema, safetyCards, universalRedFlags, type SafetyCard } from './parts/safety.ts'
import { seoFields, seoSchema } from './parts/seo.ts'
import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseOne, query, wholeList } from './read.ts'

export const benefitFields = /* groq */ `
  _id, _rev, _updatedAt, ${changedFields}, name, title, "slug": slug.current, outcomes,
  shortAnswer[]{${portableTextFields}}, whatPeopleFeel[]{${portableTextFields}}, whatStudiesMeasure[]{${portableTextFields}},
  myths[]{myth, fact[]{${portableTextFields}}},
  "faqs": faqs[]->{${faqFields}},
  "media": media[defined(image.asset)]{${figureFields}},
  seo{${seoFields}},
  "claims": *[_type == "claim" && outcome in ^.outcomes] | order(_id) {${claimFields}},
  "conditions": *[_type == "condition"] | order(title) {${conditionSummaryFields}},
  "universalRedFlags": ${universalRedFlags},
  "careRoutes": ${careRoutes},
  ${reviewRecordsFields}`

export const benefitQuery = /* groq */ `*[_type == "benefit" && slug.current == $slug] | order(_id) [0]{${benefitFields}}`

export const benefitSchema = z.object({
  _id: text,
  _rev: text,
  _updatedAt: z.iso.datetime(),
  changed: changedSchema,
  name: text,
  title: text,
  slug,
  outcomes: list(text).refine((outcomes) => outcomes.length > 0, { error: 'names no outcome' }),
  shortAnswer: portableTextSchema.refine((answer) => answer.length > 0, { error: 'has no short answer' }),
  whatPeopleFeel: portableTextSchema,
  whatStudiesMeasure: portableTextSchema,
  myths: list(z.object({ myth: text, fact: portableTextSchema })),
  faqs: wholeList(faqSchema),
  media: lenientList(figureSchema),
  seo: seoSchema,
  claims: wholeList(claimSchema),
  conditions: lenientList(conditionSummarySchema),
  universalRedFlags: wholeList(redFlagSchema),
  careRoutes: wholeList(careRouteSchema),
  reviewRecords: reviewRecordsSchema,
})

type BenefitDocument = z.infer<typeof benefitSchema>

export interface Benefit extends Omit<BenefitDocument, 'changed' | 'conditions' | 'universalRedFlags' | 'careRoutes' | 'reviewRecords'> {
  /** When the page last changed, with what it shows of shared documents. */
  _updatedAt: string
  careCards: SafetyCard[]
  /** Derived from claims, with what each link stands on. */
  conditions: (ConditionSummary & { basis: LinkBasis })[]
  claims: Claim[]
  /** Numbered from 1 in this order. */
  references: Citation[]
  review: PageReview
}

/** Joins what the lake holds apart: shared red flags, derived links, numbered sources, reviews. */
export async function resolveBenefit(document: BenefitDocument, today = clinicDay()): Promise<Benefit> {
  const { conditions, universalRedFlags: forEverybody, careRoutes: routes, reviewRecords, changed, ...own } = document
  const benefit = { ...own, _updatedAt: lastChange(changed), careCards: safetyCards(routes, forEverybody) }
  return {
    ...benefit,
    review: await pageReview(benefit, reviewRecords, today),
    conditions: linkedConditions(own.outcomes, conditions, own.claims),
    references: references([
      ...[own.shortAnswer, own.whatPeopleFeel, own.whatStudiesMeasure].flatMap(textSources),
      ...own.claims.flatMap(claimSources),
      ...own.myths.flatMap((myth) => textSources(myth.fact)),
      ...own.faqs.flatMap(faqSources),
    ]),
  }
}

/**
 * A benefit page's content; null when no such page is published.
 * Throws `BrokenContentError` when the document is broken or fails the publish gate: the last good page stays.
 */
export const getBenefit = cache(async (slug: string): Promise<Benefit | null> => {
  const [row, policy] = await Promise.all([query(benefitQuery, { slug }), getPolicy()])
  const document = parseOne(benefitSchema, row)
  return document && admit(await resolveBenefit(document), policy)
})
