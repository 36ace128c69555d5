import type { Benefit } from '@/sanity/content/benefit'
import { citeIndex, claimPlace, textPlaces, type CiteIndex } from '../../evidence/cite-index'

/** Every source mark of a benefit page, in the order of its sections. */
export function benefitCites({ shortAnswer, whatPeopleFeel, whatStudiesMeasure, claims, myths, faqs, references }: Benefit): CiteIndex {
  return citeIndex(references, [
    ...[shortAnswer, whatPeopleFeel, whatStudiesMeasure].flatMap(textPlaces),
    ...claims.map(claimPlace),
    ...myths.flatMap((myth) => textPlaces(myth.fact)),
    ...faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]),
  ])
}
