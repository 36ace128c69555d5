import { cache } from 'react'
import { z } from 'zod'
import { clinicDay } from '../../lib/review/index.ts'
import { admit } from './gate.ts'
import { changedFields, changedSchema, lastChange } from './parts/changed.ts'
import type { Citation } from './parts/citation.ts'
import { claimFields, claimSchema, type Claim } from './parts/claim.ts'
import { faqFields, faqSchema } from './parts/faq.ts'
import { list, optionalText, slug, text } from './parts/field.ts'
import { portableTextFields, portableTextSchema } from './parts/portable-text.ts'
import { claimSources, faqSources, references, textSources } from './parts/references.ts'
import { pageReview, reviewRecordsFields, reviewRecordsSchema, type PageReview } from './parts/review.ts'
import { careRoutes, careRouteSchema, redFlagFields, redFlagSchema, safetyCards, universalRedFlags, type SafetyCard } from './parts/safety.ts'
import { seoFields, seoSchema } from './parts/seo.ts'
import { getPolicy } from './policy.ts'
import { parseOne, query, wholeList } from './read.ts'

export const techniqueFields = /* groq */ `
  _id, _rev, _updatedAt, ${changedFields}, name, "slug": slug.current, clinicalName, summary, duration, commonEffects, rareHarms, adaptations, stopRule, withinRmtScope,
  whatHappens[]{${portableTextFields}}, howItFeels[]{${portableTextFields}},
  "contraindications": contraindications[]->{${redFlagFields}},
  "faqs": faqs[]->{${faqFields}},
  seo{${seoFields}},
  "ownClaims": *[_type == "claim" && intervention._ref == ^._id] | order(_id) {${claimFields}},
  "harmClaims": *[_type == "claim" && outcome == "adverse-effects" && intervention._ref != ^._id && !defined(population)] | order(_id) {${claimFields}},
  "generalClaims": *[_type == "claim" && outcome != "adverse-effects" && intervention._ref != ^._id && !defined(population)] | order(_id) {${claimFields}},
  "universalRedFlags": ${universalRedFlags},
  "careRoutes": ${careRoutes},
  ${reviewRecordsFields}`

export const techniqueQuery = /* groq */ `*[_type == "technique" && slug.current == $slug] | order(_id) [0]{${techniqueFields}}`

export const techniqueSchema = z.object({
  _id: text,
  _rev: text,
  _updatedAt: z.iso.datetime(),
  changed: changedSchema,
  name: text,
  slug,
  clinicalName: optionalText(),
  summary: text,
  whatHappens: portableTextSchema.refine((steps) => steps.length > 0, { error: 'does not say what happens' }),
  howItFeels: portableTextSchema,
  duration: optionalText(),
  commonEffects: list(text),
  rareHarms: list(text).refine((harms) => harms.length > 0, { error: 'names no harm' }),
  contraindications: wholeList(redFlagSchema),
  adaptations: list(text),
  stopRule: text,
  withinRmtScope: z.literal(true, { error: 'is not confirmed to be within an RMT’s scope in BC' }),
  faqs: wholeList(faqSchema),
  seo: seoSchema,
  ownClaims: wholeList(claimSchema),
  harmClaims: wholeList(claimSchema),
  generalClaims: wholeList(claimSchema),
  universalRedFlags: wholeList(redFlagSchema),
  careRoutes: wholeList(careRouteSchema),
  reviewRecords: reviewRecordsSchema,
})

type TechniqueDocument = z.infer<typeof techniqueSchema>

export interface Technique extends Omit<TechniqueDocument, 'changed' | 'universalRedFlags' | 'careRoutes' | 'contraindications' | 'reviewRecords'> {
  /** When the page last changed, with what it shows of shared documents. */
  _updatedAt: string
  /** Most urgent first; who should wait is the card of the level `pauseMassage`. */
  careCards: SafetyCard[]
  /** About this technique alone. */
  ownClaims: Claim[]
  /** Of massage in general: they hold for every technique. */
  harmClaims: Claim[]
  /** What massage in general does, studied in other people. */
  generalClaims: Claim[]
  /** Numbered from 1 in this order. */
  references: Citation[]
  review: PageReview
}

/** Joins what the lake holds apart: shared red flags, numbered sources, reviews. */
export async function resolveTechnique(document: TechniqueDocument, today = clinicDay()): Promise<Technique> {
  const { universalRedFlags: forEverybody, contraindications, careRoutes: routes, reviewRecords, changed, ...own } = document
  const technique = { ...own, _updatedAt: lastChange(changed), careCards: safetyCards(routes, forEverybody, contraindications) }
  return {
    ...technique,
    review: await pageReview(technique, reviewRecords, today),
    references: references([
      ...[own.whatHappens, own.howItFeels].flatMap(textSources),
      ...[...own.harmClaims, ...own.ownClaims, ...own.generalClaims].flatMap(claimSources),
      ...own.faqs.flatMap(faqSources),
    ]),
  }
}

/**
 * A technique page's content; null when no such page is published.
 * Throws `BrokenContentError` when the document is broken, outside an RMT's scope or fails the publish gate.
 */
export const getTechnique = cache(async (slug: string): Promise<Technique | null> => {
  const [row, policy] = await Promise.all([query(techniqueQuery, { slug }), getPolicy()])
  const document = parseOne(techniqueSchema, row)
  return document && admit(await resolveTechnique(document), policy)
})
