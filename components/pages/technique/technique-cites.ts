import type { Claim } from '@/sanity/content/parts/claim'
import type { Technique } from '@/sanity/content/technique'
import { citeIndex, claimPlace, inOrderOfUse, textPlaces, type CiteIndex, type CitePlace } from '../../evidence/cite-index'
import { embeddedIn, without, withoutClaims } from '../shown-claims'

/** What studies say on a technique page, apart from harms: first what its texts name and what is about it alone, then the rest. */
export function statementsOf({ whatHappens, howItFeels, harmClaims, ownClaims, generalClaims }: Technique): { main: Claim[]; general: Claim[] } {
  const named = without(harmClaims, embeddedIn([whatHappens, howItFeels]))
  const main = [...named, ...without([...named, ...harmClaims], ownClaims)]
  return { main, general: without([...main, ...harmClaims], generalClaims) }
}

/** The technique with its sources numbered as its page names them. */
export const inReadingOrder = (technique: Technique): Technique => ({ ...technique, references: inOrderOfUse(technique.references, citePlaces(technique)) })

/** Every source mark of a technique page, in the order of its sections. */
export const techniqueCites = (technique: Technique): CiteIndex => citeIndex(technique.references, citePlaces(technique))

function citePlaces(technique: Technique): CitePlace[] {
  const { whatHappens, howItFeels, harmClaims, faqs } = technique
  const { main, general } = statementsOf(technique)
  return [
    ...[whatHappens, howItFeels].map(withoutClaims).flatMap(textPlaces),
    ...[...harmClaims, ...main, ...general].map(claimPlace),
    ...faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]),
  ]
}
