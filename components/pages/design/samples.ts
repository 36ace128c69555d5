import type { Citation } from '@/sanity/content/parts/citation'
import type { Claim } from '@/sanity/content/parts/claim'
import type { Faq } from '@/sanity/content/parts/faq'
import type { PortableText } from '@/sanity/content/parts/portable-text'
import type { SafetyCard } from '../../safety/care-card'

/** Plain words as a paragraph. */
export function paragraph(key: string, text: string): PortableText[number] {
  return { _type: 'block', _key: key, style: 'normal', listItem: undefined, level: undefined, markDefs: [], children: [{ _type: 'span', _key: `${key}-1`, text, marks: [] }] }
}

export const citation: Citation = {
  _id: 'citation-sample',
  type: 'systematic-review',
  authors: 'Sample A, Sample B',
  year: 2025,
  title: 'A sample review, for this page alone',
  language: undefined,
  container: 'Sample Journal',
  doi: undefined,
  pmid: undefined,
  url: 'https://example.com/review',
  publisher: undefined,
  status: 'expired',
  statusNote: undefined,
  plainSummary: 'One plain sentence about what it found.',
}

export const claim: Claim = {
  _id: 'claim-sample',
  statement: 'A sample statement shows how a claim looks.',
  outcome: 'pain-short',
  direction: 'unclear',
  size: 'unknown',
  certainty: 'very-low',
  timeframe: 'Short term',
  comparator: 'usual',
  populationNote: 'Nobody: this is a sample.',
  interventionNote: undefined,
  withOtherCare: undefined,
  numbers: { n: 37, outOf: 100, description: 'A sample number, shown as people.' },
  intervention: { _id: 'service-sample', _type: 'service', name: 'Sample', slug: 'sample' },
  population: undefined,
  citations: [{ locator: undefined, stance: 'supports', citation }],
}

export const faq: Faq = { _id: 'faq-sample', question: 'How does a question look?', answer: [paragraph('answer', 'Like this, once it is open.')], citations: [citation] }

const levels = {
  emergency: { heading: 'Call 9-1-1 or go to the nearest emergency department now if:', phone: '9-1-1', hours: '24 hours a day, every day' },
  sameDay: { heading: 'Call 8-1-1 or see a doctor or nurse practitioner today if:', phone: '8-1-1', hours: undefined },
  routine: { heading: 'See a doctor or nurse practitioner if:', phone: undefined, hours: undefined },
  pauseMassage: { heading: 'Talk to your massage therapist before you book if:', phone: undefined, hours: undefined },
} as const

export const careCards: SafetyCard[] = (Object.keys(levels) as (keyof typeof levels)[]).map((level) => ({
  level,
  route: { _id: `careRoute-${level}`, level, phoneLabel: undefined, textPhone: undefined, places: [], ...levels[level] },
  redFlags: ['a first sample sign', 'a second sample sign, which is longer'].map((text, index) => ({
    _id: `redFlag-${level}-${index}`, code: `sample-${index}`, text, why: undefined, level, universal: true, order: index, screenQuestion: undefined,
  })),
}))
