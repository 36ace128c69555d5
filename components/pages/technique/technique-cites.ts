import type { Technique } from '@/sanity/content/technique'
import { citeIndex, claimPlace, textPlaces, type CiteIndex } from '../../evidence/cite-index'

/** Every source mark of a technique page, in the order of its sections. */
export function techniqueCites({ whatHappens, howItFeels, harmClaims, ownClaims, generalClaims, faqs, references }: Technique): CiteIndex {
  return citeIndex(references, [
    ...[whatHappens, howItFeels].flatMap(textPlaces),
    ...[...harmClaims, ...ownClaims, ...generalClaims].map(claimPlace),
    ...faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]),
  ])
}
