import { z } from 'zod'
import { careLevels } from '../care/care-cards.ts'
import { certainties } from '../claims/certainty.ts'
import { linkBases } from '../evidence/links.ts'
import { citationStatuses, directions, stances, values, verdicts } from '../evidence/vocabulary.ts'

/**
 * What the content API answers, version 1: the shapes that its OpenAPI file documents. Within a version fields are added,
 * never renamed or taken away.
 */
const address = z.url().meta({ description: 'An address on this site.' })
const day = z.iso.date()

const certainty = z.enum(certainties).meta({ description: 'How sure we are, after GRADE. “none”: no study was found.' })

export const reviewAnswer = z
  .object({
    state: z.enum(['not-reviewed', 'reviewed']),
    reviewedBy: z.object({ name: z.string(), title: z.string() }).nullable(),
    lastReviewed: day.nullable(),
    nextReviewDue: day.nullable(),
    notices: z.array(z.enum(['changed', 'past-due'])).meta({ description: 'What readers are told beside the dates. Due dates are judged when the answer is made.' }),
  })
  .meta({ id: 'Review' })

export const sourceAnswer = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    authors: z.string().nullable(),
    year: z.number().int().nullable(),
    container: z.string().nullable(),
    doi: z.string().nullable(),
    url: z.url().nullable(),
    status: z.enum(values(citationStatuses)),
    summary: z.string().nullable(),
  })
  .meta({ id: 'Source' })

export const claimAnswer = z
  .object({
    id: z.string(),
    url: address,
    statement: z.string().meta({ description: 'The public sentence. Quote it whole: its verb is fixed by its certainty.' }),
    outcome: z.string(),
    direction: z.enum(values(directions)),
    size: z.string(),
    certainty,
    certaintyInWords: z.string(),
    timeframe: z.string().nullable(),
    comparator: z.string(),
    intervention: z.string(),
    interventionNote: z.string().nullable(),
    condition: z.object({ slug: z.string(), title: z.string(), url: address }).nullable().meta({ description: 'Whom the claim is about; null: people in general.' }),
    populationNote: z.string().nullable(),
    numbers: z.object({ n: z.number(), outOf: z.number(), description: z.string() }).nullable(),
    sources: z.array(z.object({ stance: z.enum(values(stances)), locator: z.string().nullable(), source: sourceAnswer })),
  })
  .meta({ id: 'Claim' })

export const careCardAnswer = z
  .object({
    level: z.enum(careLevels),
    heading: z.string(),
    phone: z.string().nullable(),
    signs: z.array(z.string()).meta({ description: 'Each completes the heading.' }),
  })
  .meta({ id: 'CareCard' })

const conditionListed = {
  slug: z.string(),
  url: address,
  api: address,
  title: z.string(),
  clinicalName: z.string(),
  alsoKnownAs: z.array(z.string()),
  codes: z.array(z.object({ system: z.string(), code: z.string() })),
  summary: z.string(),
  massage: z.object({ verdict: z.enum(values(verdicts)), inWords: z.string(), note: z.string().nullable() }),
  lastChanged: z.iso.datetime(),
  review: reviewAnswer,
}

export const conditionListAnswer = z.object(conditionListed).meta({ id: 'ConditionSummary' })

export const conditionAnswer = z
  .object({
    ...conditionListed,
    careCards: z.array(careCardAnswer).meta({ description: 'Most urgent first. Show them before anything else.' }),
    keyFacts: z.array(z.string()),
    symptoms: z.array(z.object({ weight: z.enum(['typical', 'possible']), name: z.string(), url: address })),
    sections: z.array(z.object({ id: z.string(), text: z.string() })).meta({ description: 'Plain text, a paragraph a line.' }),
    selfCare: z.object({ do: z.array(z.string()), doNot: z.array(z.string()) }),
    claims: z.array(claimAnswer).meta({ description: 'About people with this condition. Certainty “none”: we found no study that could tell.' }),
    generalClaims: z.array(claimAnswer).meta({ description: 'Studied in other people.' }),
    otherOptions: z.array(z.object({ name: z.string(), note: z.string().nullable(), certainty, source: sourceAnswer })),
    sources: z.array(sourceAnswer),
  })
  .meta({ id: 'Condition' })

export const benefitAnswer = z
  .object({
    slug: z.string(),
    url: address,
    name: z.string(),
    title: z.string(),
    outcomes: z.array(z.string()),
    shortAnswer: z.string(),
    claims: z.array(claimAnswer),
    conditions: z.array(z.object({ slug: z.string(), title: z.string(), url: address, basis: z.enum(linkBases).meta({ description: 'In whom the benefit was studied. “not-studied”: no study was found in people with this condition.' }) })),
    sources: z.array(sourceAnswer),
    lastChanged: z.iso.datetime(),
    review: reviewAnswer,
  })
  .meta({ id: 'Benefit' })

/** Every answer says whose it is and what it is not. */
export const envelope = {
  version: z.literal('1'),
  attribution: z.string(),
  notice: z.string(),
}

export const conditionsAnswer = z.object({ ...envelope, conditions: z.array(conditionListAnswer) }).meta({ id: 'Conditions' })
export const oneConditionAnswer = z.object({ ...envelope, condition: conditionAnswer }).meta({ id: 'OneCondition' })
export const benefitsAnswer = z.object({ ...envelope, benefits: z.array(benefitAnswer) }).meta({ id: 'Benefits' })
export const claimsAnswer = z.object({ ...envelope, claims: z.array(claimAnswer) }).meta({ id: 'Claims' })
export const errorAnswer = z.object({ error: z.string() }).meta({ id: 'Error' })

export type ReviewAnswer = z.infer<typeof reviewAnswer>
export type SourceAnswer = z.infer<typeof sourceAnswer>
export type ClaimAnswer = z.infer<typeof claimAnswer>
export type ConditionListAnswer = z.infer<typeof conditionListAnswer>
export type ConditionAnswer = z.infer<typeof conditionAnswer>
export type BenefitAnswer = z.infer<typeof benefitAnswer>
