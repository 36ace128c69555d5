import type {
  BreadcrumbList,
  DayOfWeek,
  MedicalClinic,
  MedicalCondition,
  MedicalSymptom,
  MedicalTherapy,
  MedicalWebPage,
  ScholarlyArticle,
  Thing,
  WebSite,
} from 'schema-dts'
import { openingDays } from '../clinic/opening-hours.ts'

/**
 * What pages say, said again for machines. Every text here also stands on the page; nothing is added, least of all about
 * what massage does. Rules: clinical brief, section 10. No ratings, no reviews of ourselves.
 */

/** Where the site stands and what it is called. */
export interface Site {
  url: string
  name: string
}

export interface Crumb {
  href: string
  title: string
}

export interface PageFacts {
  path: string
  title: string
  description: string
  trail: readonly Crumb[]
  /** ISO 8601; only pages that are a document of their own have one. */
  changed?: string
  references?: readonly Source[]
  review?: ReviewFacts | undefined
}

/** A review that holds: of the whole page, and shown on it. */
export interface ReviewFacts {
  date: string
  name: string
  jobTitle?: string | undefined
}

export interface Source {
  title: string
  authors?: string | undefined
  year?: number | undefined
  container?: string | undefined
  doi?: string | undefined
  url?: string | undefined
}

export interface StructuredData {
  '@context': 'https://schema.org'
  '@graph': readonly Thing[]
}

/** One `@graph` a page: the page itself, what it is about, and the way to it. */
export function structuredData(site: Site, page: PageFacts, about?: Thing): StructuredData {
  return graph(...webPage(site, page, about))
}

function graph(...things: Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things }
}

function webPage(site: Site, page: PageFacts, about?: Thing): Thing[] {
  const url = absolute(site, page.path)
  const { review, references = [] } = page
  const subject = about && typeof about === 'object' ? { ...about, '@id': `${url}#about` } : undefined
  const own = {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: 'en-CA',
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@id': `${site.url}/#site` },
    breadcrumb: { '@id': `${url}#breadcrumb` },
    ...(page.changed ? { dateModified: page.changed } : {}),
    ...(review ? { lastReviewed: review.date, reviewedBy: { '@type': 'Person', name: review.name, ...(review.jobTitle ? { jobTitle: review.jobTitle } : {}) } } : {}),
    ...(subject ? { about: { '@id': `${url}#about` } } : {}),
    ...(references.length > 0 ? { citation: references.map(source) } : {}),
  } satisfies MedicalWebPage
  return [own, website(site), breadcrumbs(site, page), ...(subject ? [subject as Thing] : [])]
}

const website = (site: Site) => ({ '@type': 'WebSite', '@id': `${site.url}/#site`, url: `${site.url}/`, name: site.name, inLanguage: 'en-CA' }) satisfies WebSite

function breadcrumbs(site: Site, { path, title, trail }: PageFacts) {
  const steps = [...trail.filter(({ href }) => href !== path), { href: path, title }]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(site, path)}#breadcrumb`,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem' as const, position: index + 1, name: step.title, item: absolute(site, step.href) })),
  } satisfies BreadcrumbList
}

function source({ title, authors, year, container, doi, url }: Source) {
  return {
    '@type': 'ScholarlyArticle',
    name: title,
    ...(authors ? { author: authors } : {}),
    ...(year ? { datePublished: String(year) } : {}),
    ...(container ? { isPartOf: container } : {}),
    ...(doi || url ? { url: doi ? `https://doi.org/${doi}` : url } : {}),
  } as ScholarlyArticle
}

export interface ConditionFacts {
  title: string
  clinicalName: string
  summary: string
  symptoms: readonly { symptom: { name: string } }[]
  /** Plain text. */
  outlook: string
  verdict: 'may-help' | 'not-known' | 'not-suitable-alone'
}

/** `possibleTreatment` only where the verdict is that massage may help: anywhere else it would say too much. */
export function medicalCondition({ title, clinicalName, summary, symptoms, outlook, verdict }: ConditionFacts) {
  return {
    '@type': 'MedicalCondition',
    name: title,
    ...(clinicalName === title ? {} : { alternateName: clinicalName }),
    description: summary,
    ...(symptoms.length > 0 ? { signOrSymptom: symptoms.map(({ symptom: { name } }) => ({ '@type': 'MedicalSignOrSymptom' as const, name })) } : {}),
    ...(outlook ? { expectedPrognosis: outlook } : {}),
    ...(verdict === 'may-help' ? { possibleTreatment: { '@type': 'MedicalTherapy' as const, name: 'Massage' } } : {}),
  } satisfies MedicalCondition
}

export interface TechniqueFacts {
  name: string
  clinicalName?: string | undefined
  summary: string
  commonEffects: readonly string[]
  rareHarms: readonly string[]
  /** Who should wait, in the words of the card. */
  waitIf: readonly string[]
}

export function medicalTherapy({ name, clinicalName, summary, commonEffects, rareHarms, waitIf }: TechniqueFacts) {
  const entities = (names: readonly string[]) => names.map((each) => ({ '@type': 'MedicalEntity' as const, name: each }))
  return {
    '@type': 'MedicalTherapy',
    name,
    ...(clinicalName ? { alternateName: clinicalName } : {}),
    description: summary,
    ...(waitIf.length > 0 ? { contraindication: waitIf.map((each) => ({ '@type': 'MedicalContraindication' as const, name: each })) } : {}),
    ...(commonEffects.length > 0 ? { adverseOutcome: entities(commonEffects) } : {}),
    ...(rareHarms.length > 0 ? { seriousAdverseOutcome: entities(rareHarms) } : {}),
  } satisfies MedicalTherapy
}

export function medicalSymptom({ name, plainDescription }: { name: string; plainDescription?: string | undefined }) {
  return { '@type': 'MedicalSymptom', name, ...(plainDescription ? { description: plainDescription } : {}) } satisfies MedicalSymptom
}

export interface ClinicFacts {
  name: string
  isSample: boolean
  address?: { street?: string | undefined; locality?: string | undefined; region?: string | undefined; postalCode?: string | undefined; country?: string | undefined } | undefined
  phone?: string | undefined
  email?: string | undefined
  geo?: { lat: number; lng: number } | undefined
  hours: readonly { days: string | string[]; opens?: string | undefined; closes?: string | undefined }[]
}

/** The clinic for maps and search; undefined while its details are samples or it has no address. */
export function medicalClinic(site: Site, { name, isSample, address, phone, email, geo, hours }: ClinicFacts): MedicalClinic | undefined {
  if (isSample || !address?.street) return undefined
  const open = hours.flatMap(({ days, opens, closes }) => {
    const named = openingDays(days)
    return named.length > 0 && opens && closes
      ? [{ '@type': 'OpeningHoursSpecification' as const, dayOfWeek: named.map((day): DayOfWeek => `https://schema.org/${day}`), opens, closes }]
      : []
  })
  return {
    '@type': 'MedicalClinic',
    name,
    url: absolute(site, '/clinic'),
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      ...(address.locality ? { addressLocality: address.locality } : {}),
      ...(address.region ? { addressRegion: address.region } : {}),
      ...(address.postalCode ? { postalCode: address.postalCode } : {}),
      ...(address.country ? { addressCountry: address.country } : {}),
    },
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(geo ? { geo: { '@type': 'GeoCoordinates' as const, latitude: geo.lat, longitude: geo.lng } } : {}),
    ...(open.length > 0 ? { openingHoursSpecification: open } : {}),
  }
}

const absolute = (site: Site, path: string): string => `${site.url}${path}`
