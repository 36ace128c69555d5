import { cache } from 'react'
import { z } from 'zod'
import { linkedBenefits, type LinkBasis } from '../../lib/evidence/links.ts'
import { values, verdicts } from '../../lib/evidence/vocabulary.ts'
import { clinicDay } from '../../lib/review/index.ts'
import { admit } from './gate.ts'
import { changedFields, changedSchema, lastChange } from './parts/changed.ts'
import { citationFields, citationSchema, type Citation } from './parts/citation.ts'
import { claimFields, claimSchema, type Claim } from './parts/claim.ts'
import { faqFields, faqSchema } from './parts/faq.ts'
import { figureFields, figureSchema } from './parts/figure.ts'
import { list, optional, optionalText, slug, text } from './parts/field.ts'
import { portableTextFields, portableTextSchema } from './parts/portable-text.ts'
import { claimSources, faqSources, references, textSources } from './parts/references.ts'
import { pageReview, reviewRecordsFields, reviewRecordsSchema, type PageReview } from './parts/review.ts'
import { careRoutes, careRouteSchema, redFlagFields, redFlagSchema, safetyCards, universalRedFlags, type SafetyCard } from './parts/safety.ts'
import { seoFields, seoSchema } from './parts/seo.ts'
import { benefitSummaryFields, benefitSummarySchema, conditionSummaryFields, conditionSummarySchema, type BenefitSummary } from './parts/summary.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseOne, query, wholeList } from './read.ts'

export const conditionFields = /* groq */ `
  _id, _rev, _updatedAt, ${changedFields}, title, "slug": slug.current, clinicalName, alsoKnownAs, codes[]{system, code}, isHub, summary, bodyRegion,
  keyFacts[]{text, "source": source->{"citations": select(
    _type == "claim" => citations[].citation->{${citationFields}},
    _type == "citation" => [@{${citationFields}}]
  )}},
  "symptoms": symptoms[defined(symptom->_id)]{weight, "symptom": symptom->{_id, name, "slug": slug.current, plainDescription, kind}},
  whatItIs[]{${portableTextFields}}, causes[]{${portableTextFields}}, whoGetsIt[]{${portableTextFields}},
  diagnosis[]{${portableTextFields}}, outlook[]{${portableTextFields}},
  notThisIf, selfCare{do, dont},
  massageSuitability{verdict, note, adaptations},
  alternatives[]{name, note, certainty, "citation": citation->{${citationFields}}},
  "related": related[defined(condition->_id)]{relation, "condition": condition->{${conditionSummaryFields}}},
  "relatedFrom": *[_type == "condition" && ^._id in related[].condition._ref]{
    "relation": related[condition._ref == ^.^._id][0].relation, "condition": {${conditionSummaryFields}}
  },
  "faqs": faqs[]->{${faqFields}},
  "media": media[defined(image.asset)]{${figureFields}},
  seo{${seoFields}},
  "ownRedFlags": redFlags[]->{${redFlagFields}},
  "universalRedFlags": ${universalRedFlags},
  "careRoutes": ${careRoutes},
  "ownClaims": *[_type == "claim" && population._ref == ^._id] | order(_id) {${claimFields}},
  "generalClaims": *[_type == "claim" && !defined(population)] | order(_id) {${claimFields}},
  "benefits": *[_type == "benefit"] | order(name) {${benefitSummaryFields}},
  ${reviewRecordsFields}`

export const conditionQuery = /* groq */ `*[_type == "condition" && slug.current == $slug] | order(_id) [0]{${conditionFields}}`

const relatedSchema = z.object({ relation: z.enum(['cause-of', 'confused-with', 'often-with']), condition: conditionSummarySchema })

export const conditionSchema = z.object({
  _id: text,
  _rev: text,
  _updatedAt: z.iso.datetime(),
  changed: changedSchema,
  title: text,
  slug,
  clinicalName: text,
  alsoKnownAs: list(text),
  codes: list(z.object({ system: z.enum(['ICD-10', 'SNOMED']), code: text })),
  isHub: optional(z.boolean()),
  summary: text,
  bodyRegion: optionalText(),
  keyFacts: list(z.object({ text, source: optional(z.object({ citations: lenientList(citationSchema) })) })),
  symptoms: lenientList(
    z.object({
      weight: z.enum(['typical', 'possible']),
      symptom: z.object({ _id: text, name: text, slug, plainDescription: optionalText(), kind: optionalText() }),
    }),
  ),
  whatItIs: portableTextSchema,
  causes: portableTextSchema,
  whoGetsIt: portableTextSchema,
  diagnosis: portableTextSchema,
  outlook: portableTextSchema,
  notThisIf: list(text),
  selfCare: z.object({ do: list(text), dont: list(text) }),
  massageSuitability: z.object({
    verdict: z.enum(values(verdicts)),
    note: optionalText(),
    adaptations: list(text),
  }),
  alternatives: list(
    z.object({
      name: text,
      note: optionalText(),
      certainty: claimSchema.shape.certainty,
      citation: citationSchema,
    }),
  ),
  related: lenientList(relatedSchema),
  relatedFrom: lenientList(relatedSchema),
  faqs: wholeList(faqSchema),
  media: lenientList(figureSchema),
  seo: seoSchema,
  ownRedFlags: wholeList(redFlagSchema),
  universalRedFlags: wholeList(redFlagSchema),
  careRoutes: wholeList(careRouteSchema),
  ownClaims: wholeList(claimSchema),
  generalClaims: wholeList(claimSchema),
  benefits: lenientList(benefitSummarySchema),
  reviewRecords: reviewRecordsSchema,
})

type ConditionDocument = z.infer<typeof conditionSchema>
type Related = z.infer<typeof relatedSchema>

export interface Condition extends Omit<ConditionDocument, 'changed' | 'benefits' | 'universalRedFlags' | 'ownRedFlags' | 'careRoutes' | 'relatedFrom' | 'reviewRecords'> {
  /** When the page last changed, with what it shows of shared documents. */
  _updatedAt: string
  /** Most urgent first; the emergency card is always there. */
  careCards: SafetyCard[]
  /** Derived from claims, with what each link stands on. */
  benefits: (BenefitSummary & { basis: LinkBasis })[]
  /** Studied in other people: harms first, which hold for everybody, then what backs a linked benefit. */
  generalClaims: Claim[]
  /** Numbered from 1 in this order. */
  references: Citation[]
  review: PageReview
}

/** Joins what the lake holds apart: shared red flags, derived links, both directions of “related”, numbered sources, reviews. */
export async function resolveCondition(document: ConditionDocument, today = clinicDay()): Promise<Condition> {
  const { benefits, universalRedFlags: forEverybody, ownRedFlags, careRoutes: routes, relatedFrom, reviewRecords, changed, ...own } = document
  const claims = [...own.ownClaims, ...own.generalClaims]
  const linked = linkedBenefits(own._id, benefits, claims)
  const condition = {
    ...own,
    _updatedAt: lastChange(changed),
    careCards: safetyCards(routes, forEverybody, ownRedFlags),
    benefits: linked,
    generalClaims: [
      ...own.generalClaims.filter(({ outcome }) => outcome === 'adverse-effects'),
      ...own.generalClaims.filter(({ outcome }) => linked.some((benefit) => benefit.outcomes.includes(outcome))),
    ],
    related: bothWays(own.related, relatedFrom),
  }
  return { ...condition, references: references(sources(condition)), review: await pageReview(condition, reviewRecords, today) }
}

function bothWays(typed: readonly Related[], reverse: readonly Related[]): Related[] {
  return [...new Map([...reverse, ...typed].map((related) => [related.condition._id, related])).values()]
}

/** Every source that the page names, in the order of its sections. */
function sources(condition: Omit<Condition, 'references' | 'review'>): Citation[] {
  return [
    ...condition.keyFacts.flatMap((fact) => fact.source?.citations ?? []),
    ...textSources(condition.outlook),
    ...[...condition.ownClaims, ...condition.generalClaims].flatMap(claimSources),
    ...condition.alternatives.map((alternative) => alternative.citation),
    ...[condition.whatItIs, condition.causes, condition.whoGetsIt, condition.diagnosis].flatMap(textSources),
    ...condition.faqs.flatMap(faqSources),
  ]
}

/**
 * A condition page's content; null when no such page is published.
 * Throws `BrokenContentError` when the document is broken or fails the publish gate: the last good page stays.
 */
export const getCondition = cache(async (slug: string): Promise<Condition | null> => {
  const [row, policy] = await Promise.all([query(conditionQuery, { slug }), getPolicy()])
  const document = parseOne(conditionSchema, row)
  return document && admit(await resolveCondition(document), policy)
})
