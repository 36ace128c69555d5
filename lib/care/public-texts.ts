import type { Certainty } from '../claims/certainty.ts'
import type { LintableBlock } from '../claims/lint-portable-text.ts'
import type { LintOptions } from '../claims/lint.ts'

/** One text that reaches readers, search engines or screen readers. */
export interface PublicText {
  /** Where it stands, such as `selfCare.do[0]` or `faqs[faq-scan].answer`. */
  path: string
  /** Plain words, or portable text. */
  text: string | readonly LintableBlock[]
  field: NonNullable<LintOptions['field']>
  /** May it say what massage does? 'refuse' everywhere but in a claim and in what a source found. */
  effects: 'refuse' | 'off'
  certainty?: Certainty | undefined
  /** What it says without naming anybody it says of the clinic, its people or its care. */
  ofCare?: true | undefined
  /** What it answers or explains: “Yes” promises what its question asks. */
  over?: string | undefined
}

/**
 * Fields that carry no words of ours: codes, addresses, a source's own title and authors. Everything else is public, so a
 * new field is checked without anybody having to think of it. The last line is other pages' words, checked there.
 */
const notOurWords = new Set([
  '_id', '_rev', '_type', '_key', '_ref', '_createdAt', '_updatedAt', '_originalId',
  'id', 'href', 'url', 'doi', 'pmid', 'email', 'phone', 'bookingUrl', 'registerUrl', 'licenceNumber', 'geo', 'system', 'digest', 'from', 'to',
  'authors', 'container', 'publisher', 'jurisdiction', 'retrieved', 'expiresOn',
  'crop', 'hotspot', 'lqip', 'dimensions', 'asset', 'codes', 'outcomes', 'certaintySource', 'evidenceSearched', 'targetRevision',
  'related', 'relatedFrom', 'benefits', 'conditions', 'references', 'review', 'reviewRecords',
])

type Place = Omit<PublicText, 'path' | 'text'>
type Fields = Readonly<Record<string, unknown>>

const onPage: Place = { field: 'body', effects: 'refuse' }
/** A claim names what was done and in whom: names of other pages, and no prose. */
const fieldOf: Readonly<Record<string, PublicText['field']>> = { alt: 'alt', myth: 'myth', intervention: 'title', population: 'title' }
/** Documents that speak of care throughout; pages read them without their type, so each by a field of its own. */
const typesOfCare = new Set(['clinic', 'clinicSettings', 'practitioner', 'service', 'technique'])
const fieldsOfCare = ['priceNote', 'complaintRoute', 'practiceFocus', 'practitionerTitle', 'withinRmtScope']
/** What answers or explains, by what it stands under. */
const standsUnder: Readonly<Record<string, string>> = { answer: 'question', meaning: 'term', shortAnswer: 'title' }
/** A source's own words, and a note that no page shows. */
const ofSourceAlone = new Set(['title', 'populationNote'])

/** A page's own name and address are short and sell; those of a symptom are the patient's words. */
const pageFieldOf: Readonly<Record<string, PublicText['field']>> = { title: 'title', name: 'title', slug: 'slug' }

/**
 * Every public text of a document, as it lies in the lake or resolved with the documents that it shows. A shared document
 * that shows twice is given once.
 */
export function publicTexts(document: object): PublicText[] {
  const seen = new Set<string>()
  const fields = document as Fields
  const isSymptom = fields['_type'] === 'symptom'
  return Object.entries(fields).flatMap(([key, member]) => {
    if (isSource(fields) && ofSourceAlone.has(key)) return []
    const place: Place = isSymptom ? onPage : { ...onPage, field: pageFieldOf[key] ?? 'body' }
    const value = key === 'slug' ? addressOf(member, isSymptom) : member
    return textsIn(value, key, key, placeIn(fields, key, place), seen)
  })
}

function textsIn(value: unknown, key: string, path: string, place: Place, seen: Set<string>): PublicText[] {
  if (notOurWords.has(key)) return []
  const here: Place = fieldOf[key] ? { ...place, field: fieldOf[key] } : place
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value, ...here }]
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) return textsOf(value as Fields, path, key === 'seo' ? { ...here, field: 'seo' } : here, seen)

  const isPortableText = value.some((member) => typeof member === 'object' && member !== null && ['block', 'claimEmbed'].includes(String(member['_type'])))
  if (!isPortableText) return value.flatMap((member: unknown, index) => textsIn(member, '', `${path}[${nameOf(member) ?? index}]`, here, seen))
  const embedded = value.filter((member: Fields) => member['_type'] === 'claimEmbed')
  return [{ path, text: value as LintableBlock[], ...here }, ...embedded.flatMap((member: Fields) => textsIn(member['claim'], '', `${path}[${nameOf(member['claim']) ?? 'claim'}]`, here, seen))]
}

function textsOf(object: Fields, path: string, place: Place, seen: Set<string>): PublicText[] {
  const id = nameOf(object)
  if (id !== undefined) {
    if (seen.has(id)) return []
    seen.add(id)
  }
  // What holds of the words around a shared document doesn't hold of its own.
  const around: Place = id === undefined ? place : { field: place.field, effects: place.effects, certainty: place.certainty }
  return Object.entries(object).flatMap(([key, member]) => {
    // A shared document's address is its own page's.
    if (key === 'slug' || (isSource(object) && ofSourceAlone.has(key))) return []
    return textsIn(member, key, `${path}.${key}`, placeIn(object, key, around), seen)
  })
}

function placeIn(object: Fields, key: string, place: Place): Place {
  // A question is asked of care too: “Why is it the best?”
  const isOfCare = key === 'question' || typesOfCare.has(String(object['_type'])) || fieldsOfCare.some((field) => field in object)
  const own = claimPlace(object, key) ?? (isOfCare ? { ...place, ofCare: true as const } : place)
  const over = object[standsUnder[key] ?? '']
  return typeof over === 'string' ? { ...own, over } : own
}

/** An address as it lies in the lake or as pages read it. That of a symptom is read as a sentence of the patient's. */
function addressOf(slug: unknown, isSymptom: boolean): unknown {
  const address = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : slug
  return isSymptom && typeof address === 'string' ? address.replaceAll('-', ' ') : address
}

/** What a claim states, by which numbers and sources; its other fields tell how that was studied. */
const statesEffects = new Set(['statement', 'numbers', 'citations'])

/** In a claim's statement, where a source's finding is told, and where a review says what it changed, a text may say what massage does. */
function claimPlace(object: Fields, key: string): Place | undefined {
  if (key === 'plainSummary' || object['_type'] === 'reviewRecord') return { field: 'body', effects: 'off' }
  if (object['_type'] !== 'claim' && !('statement' in object && 'certainty' in object)) return undefined
  return { field: 'body', effects: statesEffects.has(key) ? 'off' : 'refuse', certainty: object['certainty'] as Certainty }
}

const isSource = (object: Fields): boolean => object['_type'] === 'citation' || ('status' in object && 'type' in object && ('doi' in object || 'url' in object))

function nameOf(member: unknown): string | undefined {
  const id = typeof member === 'object' && member !== null && '_id' in member ? member._id : undefined
  return typeof id === 'string' ? id : undefined
}
