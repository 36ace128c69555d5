import type { AboutPage, BreadcrumbList, CollectionPage, ContactPage, ImageObject, MedicalWebPage, SearchResultsPage, Thing, WebPage, WebSite } from 'schema-dts'
import { citation, claims, type Source, type Statement } from './evidence-data.ts'

/**
 * What pages say, said again for machines. Every text here also stands on the page or in its head; nothing is added, least of
 * all about what massage does. No ratings, no reviews of ourselves.
 * Rules: Google Search Central, General structured data guidelines (nothing that readers can't see) and Review snippet
 * (no reviews of one's own business): https://developers.google.com/search/docs/appearance/structured-data/sd-policies
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

/** Schema.org's name for what a page is; a page about health that is nothing more special is a MedicalWebPage. */
export type PageKind = (MedicalWebPage | CollectionPage | SearchResultsPage | AboutPage | ContactPage | Exclude<WebPage, string>)['@type']

export interface PageFacts {
  path: string
  title: string
  description: string
  /** The way down to the page. Empty for the home page, which has no way to it. */
  trail: readonly Crumb[]
  kind?: PageKind
  picture: Picture
  /** ISO 8601; only pages that are a document of their own have one. */
  changed?: string
  references?: readonly Source[]
  /** What the page says about massage, each with its sources. */
  statements?: readonly Statement[]
  review?: ReviewFacts | undefined
  /** What the page lists: links, terms or questions. */
  lists?: Thing | readonly Thing[]
}

/** The page's main picture: one that it shows, else the one that stands for it where it is shared. */
export interface Picture {
  url: string
  /** Only what the page shows under it. */
  caption?: string | undefined
}

/** A review that holds: of the whole page, and shown on it. */
export interface ReviewFacts {
  date: string
  name: string
  jobTitle?: string | undefined
}

export interface StructuredData {
  '@context': 'https://schema.org'
  '@graph': readonly Thing[]
}

/** A page for machines: itself, the way to it and what it is about. The site that it belongs to is told once, by `siteData`. */
export function structuredData(site: Site, page: PageFacts, about?: Thing): StructuredData {
  const url = absolute(site, page.path)
  const subject = about && typeof about === 'object' ? ({ ...about, '@id': `${url}#about` } as Thing) : undefined
  return graph(webPage(site, page, subject !== undefined), ...(page.trail.length > 0 ? [breadcrumbs(site, page)] : []), ...(subject ? [subject] : []))
}

/** The site as a whole, and who publishes it: nobody while the clinic's details are samples. */
export function siteData(site: Site, publisher: string | undefined): StructuredData {
  const own = {
    '@type': 'WebSite',
    '@id': siteId(site),
    url: absolute(site, '/'),
    name: site.name,
    inLanguage: 'en-CA',
    // The clinic of its own page, by the same id. Every page says this, and a MedicalClinic would have to say its address each time.
    ...(publisher ? { publisher: { '@type': 'Organization' as const, '@id': `${absolute(site, '/clinic')}#about`, name: publisher, url: absolute(site, '/clinic') } } : {}),
  } satisfies WebSite
  return graph(own)
}

function graph(...things: Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things }
}

function webPage(site: Site, page: PageFacts, hasSubject: boolean): Thing {
  const url = absolute(site, page.path)
  const { kind = 'MedicalWebPage', picture, trail, changed, review, references = [], statements = [], lists } = page
  const own = {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: 'en-CA',
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@id': siteId(site) },
    primaryImageOfPage: image(site, picture),
    ...(trail.length > 0 ? { breadcrumb: { '@id': `${url}#breadcrumb` } } : {}),
    ...(changed ? { dateModified: changed } : {}),
    ...(review ? { lastReviewed: review.date, reviewedBy: { '@type': 'Person' as const, name: review.name, ...(review.jobTitle ? { jobTitle: review.jobTitle } : {}) } } : {}),
    ...(hasSubject ? { about: { '@id': `${url}#about` } } : {}),
    ...(lists ? { mainEntity: lists } : {}),
    ...(references.length > 0 ? { citation: references.map(citation) } : {}),
    ...(statements.length > 0 ? { hasPart: claims(site.url, statements) } : {}),
  } satisfies Omit<Exclude<WebPage, string>, '@type'>
  return { '@type': kind, ...own } as Thing
}

function breadcrumbs(site: Site, { path, title, trail }: PageFacts) {
  const steps = [...trail, { href: path, title }]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(site, path)}#breadcrumb`,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem' as const, position: index + 1, name: step.title, item: absolute(site, step.href) })),
  } satisfies BreadcrumbList
}

function image(site: Site, { url, caption }: Picture) {
  return { '@type': 'ImageObject', url: absolute(site, url), ...(caption ? { caption } : {}) } satisfies ImageObject
}

const siteId = (site: Site): string => `${site.url}/#site`

/** A full address on the site. */
export const absolute = ({ url }: Pick<Site, 'url'>, path: string): string => `${url}${path}`
