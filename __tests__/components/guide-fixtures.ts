import type { Citation } from '@/sanity/content/parts/citation'
import type { Changes } from '@/sanity/content/changes'
import type { Practitioner, Service } from '@/sanity/content/clinic-page'
import type { Evidence } from '@/sanity/content/evidence'
import type { GlossaryTerm } from '@/sanity/content/glossary'
import type { Questions } from '@/sanity/content/questions'
import type { Symptom } from '@/sanity/content/symptom'
import type { SymptomSummary } from '@/sanity/content/symptoms'
import type { Technique } from '@/sanity/content/technique'
import type { TechniqueSummary } from '@/sanity/content/techniques'
import { benefitItem, careCards, claim, condition, conditionSummary, notReviewed, sources, text } from './fixtures'

const [a, b, c] = sources as [Citation, Citation, Citation]
const hub = conditionSummary('low-back-pain', { isHub: true })
const stenosis = conditionSummary('spinal-stenosis')
const of = ({ _id, title, slug }: typeof hub) => ({ _id, title, slug })

export const evidence: Evidence = {
  conditions: [hub, stenosis],
  benefits: [benefitItem('Stress', { slug: 'stress', outcomes: ['anxiety', 'cortisol'] })],
  claims: [
    claim('own', [a, b], { outcome: 'pain-short', direction: 'benefit', certainty: 'low', population: of(hub) }),
    claim('walking', [b], { outcome: 'function', direction: 'benefit', certainty: 'moderate', population: of(stenosis), interventionNote: 'With exercise, not massage alone' }),
    claim('calm', [c], { outcome: 'anxiety', direction: 'benefit', certainty: 'low' }),
    claim('sore', [a], { outcome: 'adverse-effects', direction: 'harm', certainty: 'low', numbers: { n: 25, outOf: 100, description: 'Some were sore.' } }),
  ],
  redFlags: careCards.flatMap(({ redFlags }) => redFlags).map((flag) => ({ ...flag, why: `Why ${flag.code}.`, citations: [c] })),
  references: [a, b, c],
}

export const techniques: TechniqueSummary[] = [{ _id: 'technique-kneading', name: 'Kneading', slug: 'kneading', clinicalName: 'Petrissage', summary: 'The therapist lifts and rolls the muscle.' }]

export const technique: Technique = {
  ...techniques[0]!,
  _rev: 'r1',
  _updatedAt: '2026-01-15T20:00:00Z',
  whatHappens: [...text('what', 'You talk first.', b), { _type: 'claimEmbed', _key: 'embed', claim: claim('embedded', [a]) }],
  howItFeels: text('feels', 'Slow and firm.'),
  duration: 'Some minutes.',
  commonEffects: ['soreness for a short time'],
  rareHarms: ['an injured nerve'],
  adaptations: ['lighter pressure'],
  stopRule: 'You can stop at any time.',
  withinRmtScope: true,
  faqs: condition.faqs,
  seo: undefined,
  ownClaims: [],
  harmClaims: [claim('sore', [b], { outcome: 'adverse-effects', direction: 'harm', certainty: 'low' })],
  generalClaims: [claim('general', [c], { certainty: 'low' })],
  careCards,
  references: sources,
  review: notReviewed,
}

const summary = (name: string, kind: SymptomSummary['kind']): SymptomSummary => ({ _id: `symptom-${name}`, name: `Symptom ${name}`, slug: name, plainDescription: `About ${name}.`, kind, bodyRegion: 'leg', alsoKnownAs: [] })

export const symptoms: SymptomSummary[] = [summary('heavy-legs', 'where'), summary('worse-standing', 'worse')]

export const symptom: Symptom = {
  ...summary('heavy-legs', 'feeling'),
  alsoKnownAs: ['tired legs'],
  _updatedAt: '2026-01-15T20:00:00Z',
  escalation: undefined,
  seo: undefined,
  conditions: [{ weight: 'typical', condition: stenosis }, { weight: 'possible', condition: hub }],
  emergencyCard: careCards.find(({ level }) => level === 'emergency'),
  escalationCard: careCards.find(({ level }) => level === 'sameDay'),
}

export const terms: GlossaryTerm[] = [
  { _id: 'glossaryTerm-disc', term: 'Disc', meaning: 'A cushion between two bones.', pronunciation: undefined, alsoKnownAs: [] },
  { _id: 'glossaryTerm-sciatica', term: 'Sciatica', meaning: 'Pain down the leg.', pronunciation: 'sy-AT-ik-uh', alsoKnownAs: ['leg pain'] },
]

const faq = (id: string, citations: Questions['references']) => ({ _id: `faq-${id}`, question: `Question ${id}?`, answer: text(id, 'An answer.', c), citations })

export const questions: Questions = {
  groups: [{ condition: undefined, faqs: [faq('general', [a])] }, { condition: stenosis, faqs: [faq('stenosis', [b, a])] }],
  references: [c, a, b],
}

const service = (licence: Service['licence'], practitionerTitle: string): Service => ({
  _id: `service-${licence}`, name: licence, summary: licence === 'acupuncture' ? 'Thin needles in the skin.' : 'Hands on your muscles.', length: '45 minutes', price: undefined, practitionerTitle, licence, isSample: true,
})

export const services: Service[] = [service('massage-therapy', 'Registered massage therapist'), service('acupuncture', 'Registered acupuncturist')]

export const practitioner: Practitioner = {
  _id: 'practitioner-1', name: 'A. Person', title: 'Registered massage therapist', pronouns: 'they/them', licenceNumber: '12345', college: 'The College', registerUrl: 'https://example.com/register',
  languages: ['English', 'Punjabi'], practiceFocus: ['low back'], bio: text('bio', 'Works in Burnaby.'), photo: undefined,
}

export const changes: Changes = { pages: [{ path: '/conditions/scoliosis', title: 'Scoliosis', changed: '2026-01-15T20:00:00Z' }], reviewedPages: 0 }
