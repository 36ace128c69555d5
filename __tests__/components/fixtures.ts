import type { Benefit } from '@/sanity/content/benefit'
import type { BenefitListItem } from '@/sanity/content/benefits'
import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import type { Citation } from '@/sanity/content/parts/citation'
import type { Claim } from '@/sanity/content/parts/claim'
import type { Figure } from '@/sanity/content/parts/figure'
import type { PortableText } from '@/sanity/content/parts/portable-text'
import type { ConditionSummary } from '@/sanity/content/parts/summary'
import { careCards as samples, citation as sampleCitation, claim as sampleClaim, faq as sampleFaq } from '@/components/pages/design/samples'

export const careCards = samples

export const citation = (name: string, extra: Partial<Citation> = {}): Citation => ({ ...sampleCitation, _id: `citation-${name}`, title: `Study ${name}`, ...extra })

export const claim = (name: string, citations: Citation[], extra: Partial<Claim> = {}): Claim => ({
  ...sampleClaim,
  _id: `claim-${name}`,
  statement: `Statement ${name}.`,
  numbers: undefined,
  citations: citations.map((source) => ({ locator: undefined, stance: 'supports', citation: source })),
  ...extra,
})

/** A paragraph; with a source, its last word carries the mark. */
export function text(key: string, words: string, source?: Citation): PortableText {
  const marks = source ? [`${key}-cite`] : []
  return [{
    _type: 'block',
    _key: key,
    style: 'normal',
    listItem: undefined,
    level: undefined,
    children: [{ _type: 'span', _key: `${key}-1`, text: words, marks }],
    markDefs: source ? [{ _type: 'cite', _key: `${key}-cite`, citation: source }] : [],
  }]
}

export const heading = (key: string, words: string): PortableText[number] => ({
  _type: 'block', _key: key, style: 'h3', listItem: undefined, level: undefined, markDefs: [], children: [{ _type: 'span', _key: `${key}-1`, text: words, marks: [] }],
})

export const figure: Figure = {
  alt: 'A spine',
  caption: 'The low back',
  image: { id: `image-${'a'.repeat(40)}-2000x1000-png`, dimensions: { width: 2000, height: 1000 }, lqip: undefined, crop: undefined, hotspot: undefined },
}

export const conditionSummary = (slug: string, extra: Partial<ConditionSummary> = {}): ConditionSummary => ({
  _id: `condition-${slug}`, slug, title: `Condition ${slug}`, clinicalName: undefined, summary: `About ${slug}.`, alsoKnownAs: [], isHub: false, ...extra,
})

export const benefitItem = (slug: string, extra: Partial<BenefitListItem> = {}): BenefitListItem => ({
  _id: `benefit-${slug}`, slug, name: slug, title: `Does massage help ${slug}?`, outcomes: ['anxiety'], shortAnswer: text(slug, `About ${slug}.`), ...extra,
})

export const clinic: Clinic = {
  _id: 'clinic',
  _updatedAt: '2026-01-15T20:00:00Z',
  name: 'Sample clinic',
  isSample: true,
  address: { street: '123 Example Street', locality: 'Burnaby', region: 'BC', postalCode: 'V0V 0V0', country: 'CA' },
  phone: undefined,
  email: undefined,
  geo: undefined,
  hours: [],
  accessibility: [],
  languages: [],
  transit: undefined,
  bookingUrl: 'https://example.com/book',
  priceNote: undefined,
  settings: { conflictOfInterest: 'This clinic sells massage.', reviewIsGate: false, complaintRoute: undefined },
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => citation(name)) as [Citation, Citation, Citation, Citation]
export const sources = [a, b, c, d]

export const notReviewed: Condition['review'] = { status: { state: 'not-reviewed' }, log: [] }

export const condition: Condition = {
  _id: 'condition-herniated-disc',
  _rev: 'r1',
  _updatedAt: '2026-01-15T20:00:00Z',
  title: 'Herniated disc and sciatica',
  slug: 'herniated-disc',
  clinicalName: 'Lumbar disc herniation',
  alsoKnownAs: ['slipped disc'],
  codes: [],
  isHub: undefined,
  summary: 'The soft centre of a disc leaks out.',
  bodyRegion: 'leg',
  keyFacts: [{ text: 'Many people never know.', source: { citations: [a] } }, { text: 'A fact without a source.', source: undefined }],
  symptoms: [
    { weight: 'typical', symptom: { _id: 's1', name: 'Leg pain', slug: 'leg-pain', plainDescription: 'Below the knee.', kind: 'where' } },
    { weight: 'possible', symptom: { _id: 's2', name: 'Weak leg', slug: 'weak-leg', plainDescription: undefined, kind: 'feeling' } },
  ],
  whatItIs: [...text('what', 'Discs do not slip.', b), heading('more', 'More detail'), { _type: 'claimEmbed', _key: 'embed', claim: claim('embedded', [a]) }],
  causes: text('causes', 'Often unknown.', a),
  whoGetsIt: text('who', 'Any adult.'),
  diagnosis: text('diagnosis', 'By talking.'),
  outlook: text('outlook', 'Often weeks.', b),
  notThisIf: ['you only have pain in your back'],
  selfCare: { do: ['keep moving'], dont: ['do not stay in bed', 'Don’t pull on it'] },
  massageSuitability: { verdict: 'not-known', note: 'Guidelines do not agree.', adaptations: ['no strong pressure'] },
  alternatives: [{ name: 'Exercise', note: 'A good first step.', certainty: 'moderate', citation: d }],
  related: [{ relation: 'confused-with', condition: conditionSummary('muscle-strain') }],
  faqs: [{ ...sampleFaq, answer: text('answer', 'No.', c), citations: [a] }],
  media: [figure, { ...figure, image: { ...figure.image, id: `image-${'b'.repeat(40)}-800x600-jpg`, dimensions: { width: 800, height: 600 } } }],
  seo: undefined,
  ownClaims: [claim('own', [c])],
  generalClaims: [claim('general', [c, a], { certainty: 'low' }), claim('sore', [b], { outcome: 'adverse-effects', direction: 'harm', numbers: { n: 25, outOf: 100, description: 'Some were sore.' } })],
  careCards,
  benefits: [{ ...benefitItem('flexibility'), basis: 'other-people' }],
  references: sources,
  review: notReviewed,
}

export const benefit: Benefit = {
  _id: 'benefit-circulation',
  _rev: 'r1',
  _updatedAt: '2026-01-15T20:00:00Z',
  name: 'Circulation',
  title: 'Does massage improve circulation?',
  slug: 'circulation',
  outcomes: ['blood-flow'],
  shortAnswer: [{ _type: 'claimEmbed', _key: 'answer', claim: claim('answer', [a]) }],
  whatPeopleFeel: text('feel', 'Warm skin.'),
  whatStudiesMeasure: text('measure', 'Blood flow.', b),
  myths: [{ myth: 'Massage flushes toxins.', fact: text('fact', 'Your body does that.', c) }],
  faqs: [],
  media: [],
  seo: undefined,
  claims: [claim('listed', [a, d])],
  careCards,
  conditions: [{ ...conditionSummary('disc-wear'), basis: 'other-people' }],
  references: sources,
  review: notReviewed,
}

/** A condition of which nothing but the required fields is filled in. */
export const bareCondition: Condition = {
  ...condition,
  keyFacts: [], symptoms: [], notThisIf: [], whatItIs: [], causes: [], whoGetsIt: [], diagnosis: [], outlook: [],
  selfCare: { do: [], dont: [] },
  massageSuitability: { verdict: 'not-known', note: undefined, adaptations: [] },
  alternatives: [], related: [], faqs: [], media: [], ownClaims: [], generalClaims: [], benefits: [], references: [],
}
