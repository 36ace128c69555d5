/** The shapes of docs/content-model.md that the starter dataset uses. */
import type { CareLevel } from '../lib/care/care-cards.ts'
import type { Certainty } from '../lib/claims/certainty.ts'
import type { CitationType, Direction, Outcome, Size, TitleLanguage, Verdict } from '../lib/evidence/vocabulary.ts'
import type { Keyed, PortableText, Reference, Slug } from './build.ts'

export interface StarterDocument {
  _id: string
  _type: string
}

export type { Certainty }

export interface Seo {
  _type: 'seo'
  title?: string
  description?: string
  noIndex?: boolean
}

export interface Condition extends StarterDocument {
  _type: 'condition'
  title: string
  slug: Slug
  clinicalName: string
  alsoKnownAs: string[]
  codes: Keyed<{ _type: 'code'; system: 'ICD-10' | 'SNOMED'; code: string }>[]
  isHub?: boolean
  summary: string
  keyFacts: Keyed<{ _type: 'keyFact'; text: string; source: Reference }>[]
  bodyRegion?: 'low-back' | 'leg' | 'spine' | 'neck' | 'joints'
  symptoms: Keyed<{ _type: 'conditionSymptom'; symptom: Reference; weight: 'typical' | 'possible' }>[]
  whatItIs: PortableText
  notThisIf?: string[]
  causes: PortableText
  whoGetsIt: PortableText
  diagnosis: PortableText
  outlook: PortableText
  selfCare: { do: string[]; dont: string[] }
  redFlags: Keyed<Reference>[]
  massageSuitability: {
    verdict: Verdict
    note: string
    adaptations: string[]
  }
  alternatives: Keyed<{ _type: 'alternative'; name: string; note?: string; certainty: Certainty; citation: Reference }>[]
  related: Keyed<{
    _type: 'relatedCondition'
    condition: Reference
    relation: 'cause-of' | 'confused-with' | 'often-with'
  }>[]
  faqs: Keyed<Reference>[]
  seo?: Seo
}

export interface Benefit extends StarterDocument {
  _type: 'benefit'
  name: string
  title: string
  slug: Slug
  shortAnswer: PortableText
  outcomes: Outcome[]
  whatPeopleFeel: PortableText
  whatStudiesMeasure: PortableText
  myths: Keyed<{ _type: 'myth'; myth: string; fact: PortableText }>[]
  faqs?: Keyed<Reference>[]
  seo?: Seo
}

export interface Technique extends StarterDocument {
  _type: 'technique'
  name: string
  slug: Slug
  clinicalName?: string
  summary: string
  whatHappens: PortableText
  howItFeels: PortableText
  duration: string
  commonEffects: string[]
  rareHarms: string[]
  contraindications: Keyed<Reference>[]
  adaptations: string[]
  stopRule: string
  withinRmtScope: true
  faqs?: Keyed<Reference>[]
  seo?: Seo
}

export interface Symptom extends StarterDocument {
  _type: 'symptom'
  name: string
  slug: Slug
  plainDescription: string
  kind: 'where' | 'feeling' | 'better' | 'worse' | 'other'
  bodyRegion?: Condition['bodyRegion']
  escalation?: Reference
  alsoKnownAs?: string[]
  seo?: Seo
}

export interface Claim extends StarterDocument {
  _type: 'claim'
  intervention: Reference
  interventionNote?: string
  withOtherCare?: boolean
  outcome: Outcome
  population?: Reference
  populationNote?: string
  comparator: 'none' | 'sham' | 'usual' | 'active'
  timeframe: string
  direction: Direction
  size: Size
  certainty: Certainty
  certaintySource: { kind: 'citation' | 'ours'; note?: string }
  statement: string
  numbers?: { n: number; outOf: number; description: string }
  citations: Keyed<{
    _type: 'claimCitation'
    citation: Reference
    locator?: string
    stance: 'supports' | 'contradicts' | 'context'
  }>[]
}

export interface Citation extends StarterDocument {
  _type: 'citation'
  type: CitationType
  authors?: string
  year?: number
  title: string
  language?: TitleLanguage
  container?: string
  doi?: string
  pmid?: string
  url?: string
  publisher?: string
  jurisdiction?: string
  populationNote?: string
  retrieved?: string
  status: 'current' | 'superseded' | 'retracted' | 'expired'
  statusNote?: string
  supersededBy?: Reference
  expiresOn?: string
  plainSummary: string
}

export interface RedFlag extends StarterDocument {
  _type: 'redFlag'
  code: string
  text: string
  why: string
  level: CareLevel
  universal: boolean
  /** Place within its level, from 1. */
  order: number
  screenQuestion: string
  /** What patients search for when they have it. */
  alsoKnownAs?: string[]
  citations: Keyed<Reference>[]
}

export interface CareRoute extends StarterDocument {
  _type: 'careRoute'
  level: CareLevel
  heading: string
  phone?: string
  phoneLabel?: string
  hours?: string
  textPhone?: string
  places?: Keyed<{ _type: 'careRoutePlace'; name: string; address?: string; hours?: string }>[]
}

export interface Faq extends StarterDocument {
  _type: 'faq'
  question: string
  answer: PortableText
  citations?: Keyed<Reference>[]
}

export interface GlossaryTerm extends StarterDocument {
  _type: 'glossaryTerm'
  term: string
  meaning: string
  pronunciation?: string
  alsoKnownAs?: string[]
}

export interface Service extends StarterDocument {
  _type: 'service'
  name: string
  slug: Slug
  summary: string
  length?: string
  price?: string
  practitionerTitle: string
  licence: 'massage-therapy' | 'acupuncture'
  isSample: boolean
}

export interface Clinic extends StarterDocument {
  _type: 'clinic'
  name: string
  isSample: boolean
  address: { street: string; locality: string; region: string; postalCode: string; country: string }
  phone?: string
  email?: string
  geo?: { lat: number; lng: number }
  hours: Keyed<{ _type: 'openingHours'; days: string; opens: string; closes: string }>[]
  accessibility: string[]
  languages: string[]
  transit?: string
  bookingUrl?: string
  priceNote?: string
}

export interface ClinicSettings extends StarterDocument {
  _type: 'clinicSettings'
  conflictOfInterest: string
  reviewIsGate: boolean
  complaintRoute?: string
}

export interface BannedPhrase extends StarterDocument {
  _type: 'bannedPhrase'
  pattern: string
  severity: 'fail' | 'warn'
  reason: string
  better?: string
  source: string
  allowedContexts?: string[]
}

export interface Redirect extends StarterDocument {
  _type: 'redirect'
  from: string
  to: string
  permanent: boolean
  isEnabled: boolean
}
