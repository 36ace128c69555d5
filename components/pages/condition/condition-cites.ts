import { inOutcomeOrder } from '@/lib/evidence/outcome-order'
import type { Condition } from '@/sanity/content/condition'
import { citeIndex, claimPlace, inOrderOfUse, textPlaces, type CiteIndex, type CitePlace } from '../../evidence/cite-index'

/** The condition as its page reads: what is known of pain first among its own claims, and the sources numbered as they are then named. */
export function inReadingOrder(condition: Condition): Condition {
  const ordered = { ...condition, ownClaims: inOutcomeOrder(condition.ownClaims) }
  return { ...ordered, references: inOrderOfUse(condition.references, citePlaces(ordered)) }
}

/** Every source mark of a condition page, in the order of its sections. */
export const conditionCites = (condition: Condition): CiteIndex => citeIndex(condition.references, citePlaces(condition))

function citePlaces({ keyFacts, whatItIs, causes, whoGetsIt, diagnosis, outlook, ownClaims, generalClaims, alternatives, faqs }: Condition): CitePlace[] {
  return [
    ...keyFacts.map((fact) => ({ place: fact, citations: fact.source?.citations ?? [] })),
    ...textPlaces(outlook),
    ...[...ownClaims, ...generalClaims].map(claimPlace),
    ...alternatives.map((option) => ({ place: option, citations: [option.citation] })),
    ...[whatItIs, causes, whoGetsIt, diagnosis].flatMap(textPlaces),
    ...faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]),
  ]
}
