import type { Condition } from '@/sanity/content/condition'
import { citeIndex, claimPlace, textPlaces, type CiteIndex } from '../../evidence/cite-index'

/** Every source mark of a condition page, in the order of its sections. */
export function conditionCites(condition: Condition): CiteIndex {
  const { keyFacts, whatItIs, causes, whoGetsIt, diagnosis, outlook, ownClaims, generalClaims, alternatives, faqs, references } = condition
  return citeIndex(references, [
    ...keyFacts.map((fact) => ({ place: fact, citations: fact.source?.citations ?? [] })),
    ...textPlaces(outlook),
    ...[...ownClaims, ...generalClaims].map(claimPlace),
    ...alternatives.map((option) => ({ place: option, citations: [option.citation] })),
    ...[whatItIs, causes, whoGetsIt, diagnosis].flatMap(textPlaces),
    ...faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]),
  ])
}
