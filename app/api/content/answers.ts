import { certaintyWording } from '@/lib/claims/certainty'
import type { BenefitAnswer, ClaimAnswer, ConditionAnswer, ConditionListAnswer, ReviewAnswer, SourceAnswer } from '@/lib/content-api/answers'
import { apiRoot } from '@/lib/content-api/openapi'
import { claimAnchor } from '@/lib/evidence/grid'
import { titleOf, verdicts } from '@/lib/evidence/vocabulary'
import { absolute } from '@/lib/seo/structured-data'
import type { Benefit } from '@/sanity/content/benefit'
import type { Condition } from '@/sanity/content/condition'
import type { Citation } from '@/sanity/content/parts/citation'
import type { Claim } from '@/sanity/content/parts/claim'
import { plainText } from '@/sanity/content/parts/portable-text'
import type { PageReview } from '@/sanity/content/parts/review'
import { site } from '../../env'

const pageOf = ({ slug, title }: { slug: string; title: string }) => ({ slug, title, url: absolute(site, `/conditions/${slug}`) })

export function listedCondition(condition: Condition): ConditionListAnswer {
  const { slug, title, clinicalName, alsoKnownAs, codes, summary, massageSuitability, _updatedAt } = condition
  const { verdict, note } = massageSuitability
  return {
    slug, url: absolute(site, `/conditions/${slug}`), api: absolute(site, `${apiRoot}/conditions/${slug}`), title, clinicalName, alsoKnownAs, codes, summary,
    massage: { verdict, inWords: titleOf(verdicts, verdict), note: note ?? null },
    lastChanged: _updatedAt,
    review: reviewOf(condition.review),
  }
}

/** A condition as its page tells it, the care cards before everything else. */
export function wholeCondition(condition: Condition): ConditionAnswer {
  const { careCards, keyFacts, symptoms, selfCare, ownClaims, generalClaims, alternatives, references } = condition
  const sections = { 'how-long-it-lasts': condition.outlook, 'what-it-is': condition.whatItIs, causes: condition.causes, 'who-gets-it': condition.whoGetsIt, diagnosis: condition.diagnosis }
  return {
    ...listedCondition(condition),
    careCards: careCards.map(({ level, route, redFlags }) => ({ level, heading: route.heading, phone: route.phone ?? null, signs: redFlags.map(({ text }) => text) })),
    keyFacts: keyFacts.map(({ text }) => text),
    symptoms: symptoms.map(({ weight, symptom: { name, slug } }) => ({ weight, name, url: absolute(site, `/symptoms/${slug}`) })),
    sections: Object.entries(sections).flatMap(([id, content]) => (content.length > 0 ? [{ id, text: plainText(content) }] : [])),
    selfCare: { do: selfCare.do, doNot: selfCare.dont },
    claims: ownClaims.map(claimOf),
    generalClaims: generalClaims.map(claimOf),
    otherOptions: alternatives.map(({ name, note, certainty, citation }) => ({ name, note: note ?? null, certainty, source: sourceOf(citation) })),
    sources: references.map(sourceOf),
  }
}

export function benefitOf(benefit: Benefit): BenefitAnswer {
  const { slug, name, title, outcomes, shortAnswer, claims, conditions, references, _updatedAt } = benefit
  return {
    slug, url: absolute(site, `/benefits/${slug}`), name, title, outcomes,
    shortAnswer: plainText(shortAnswer),
    claims: claims.map(claimOf),
    conditions: conditions.map((condition) => ({ ...pageOf(condition), basis: condition.basis })),
    sources: references.map(sourceOf),
    lastChanged: _updatedAt,
    review: reviewOf(benefit.review),
  }
}

export function claimOf(claim: Claim): ClaimAnswer {
  const { _id, statement, outcome, direction, size, certainty, timeframe, comparator, intervention, interventionNote, population, populationNote, numbers, citations } = claim
  return {
    id: _id, url: absolute(site, `/evidence#${claimAnchor(_id)}`), statement, outcome, direction, size, certainty,
    certaintyInWords: certaintyWording[certainty].label,
    timeframe: timeframe ?? null, comparator,
    intervention: intervention.name, interventionNote: interventionNote ?? null,
    condition: population ? pageOf(population) : null, populationNote: populationNote ?? null,
    numbers: numbers ?? null,
    sources: citations.map(({ stance, locator, citation }) => ({ stance, locator: locator ?? null, source: sourceOf(citation) })),
  }
}

function sourceOf({ _id, type, title, authors, year, container, doi, url, status, plainSummary }: Citation): SourceAnswer {
  return {
    id: _id, type, title, authors: authors ?? null, year: year ?? null, container: container ?? null, doi: doi ?? null,
    url: doi ? `https://doi.org/${doi}` : (url ?? null), status, summary: plainSummary ?? null,
  }
}

function reviewOf({ status }: PageReview): ReviewAnswer {
  if (status.state !== 'reviewed') return { state: 'not-reviewed', reviewedBy: null, lastReviewed: null, nextReviewDue: null, notices: [] }
  const { reviewer, date, nextDue } = status.review
  return { state: 'reviewed', reviewedBy: { name: reviewer.name, title: reviewer.title }, lastReviewed: date, nextReviewDue: nextDue, notices: [...status.notices] }
}
