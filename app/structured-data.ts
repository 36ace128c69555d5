import type { Thing } from 'schema-dts'
import { finderAnswerPath } from '@/lib/addresses/fixed-pages'
import { siteName } from '@/lib/brand'
import { imageSource } from '@/lib/images/image-source'
import { ownName } from '@/lib/clinic/own-name'
import { medicalClinic } from '@/lib/seo/clinic-data'
import type { FixedPath } from '@/lib/seo/fixed-words'
import { massage, medicalCondition, medicalSymptom, medicalTherapy } from '@/lib/seo/medical-data'
import { siteData, structuredData, type Crumb, type PageFacts, type PageKind, type Picture, type ReviewFacts, type StructuredData } from '@/lib/seo/structured-data'
import { trails } from '@/components/navigation/routes'
import type { Benefit } from '@/sanity/content/benefit'
import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import type { Figure } from '@/sanity/content/parts/figure'
import { plainText } from '@/sanity/content/parts/portable-text'
import type { PageReview } from '@/sanity/content/parts/review'
import type { Seo } from '@/sanity/content/parts/seo'
import type { Symptom } from '@/sanity/content/symptom'
import type { Technique } from '@/sanity/content/technique'
import { site } from './env'
import { fixedPage } from './fixed-page'
import { sharedPicture } from './pictures'

export const here = { url: site.url, name: siteName }

const kinds: Partial<Record<FixedPath, PageKind>> = {
  '/search': 'SearchResultsPage',
  '/find/answer': 'WebPage',
  '/conditions': 'CollectionPage',
  '/symptoms': 'CollectionPage',
  '/benefits': 'CollectionPage',
  '/techniques': 'CollectionPage',
  // Not FAQPage, which asks for the answers a second time.
  '/faq': 'CollectionPage',
  '/glossary': 'CollectionPage',
  '/clinic': 'ContactPage',
  '/about': 'AboutPage',
  '/privacy': 'WebPage',
  '/accessibility': 'WebPage',
  '/design': 'WebPage',
}

interface FixedPageContent extends Pick<PageFacts, 'lists' | 'references' | 'statements'> {
  trail?: readonly Crumb[]
  about?: Thing | undefined
}

/** A page that is no document of its own: a list, or words that stand in the code. */
export async function fixedPageData(path: FixedPath, { trail = path === '/' ? [] : trails.home, about, ...content }: FixedPageContent = {}): Promise<StructuredData> {
  const { title, description, seo } = await fixedPage(path)
  // The finder's answers have no picture of their own.
  const picture = sharedPicture(path === finderAnswerPath ? '/find' : path, title, seo)
  return structuredData(here, { path, title, description, trail, kind: kinds[path] ?? 'MedicalWebPage', picture, ...content }, about)
}

/** What every page says of the site. The clinic publishes it as soon as its details are no samples. */
export const wholeSiteData = (clinic: Clinic | null): StructuredData => siteData(here, ownName(clinic))

export function conditionData(condition: Condition): StructuredData {
  const { title, clinicalName, slug, summary, symptoms, outlook, massageSuitability, ownClaims, generalClaims } = condition
  return structuredData(
    here,
    { ...documentFacts(condition, `/conditions/${slug}`), title, description: summary, trail: trails.conditions, statements: [...ownClaims, ...generalClaims] },
    medicalCondition({ title, clinicalName, summary, symptoms, outlook: plainText(outlook), verdict: massageSuitability.verdict }),
  )
}

/** The take-away sheet of a condition. It says nothing of what the condition is, and nothing about massage. */
export function sheetData({ title, slug, _updatedAt, seo }: Condition): StructuredData {
  const path = `/conditions/${slug}`
  const trail = [...trails.conditions, { href: path, title }]
  return structuredData(here, { path: `${path}/sheet`, ...sheetWords(title), trail, picture: sharedPicture(path, title, seo), changed: _updatedAt })
}

export const sheetWords = (title: string) => ({
  title: `${title}: sheet to take along`,
  description: `${title}: a sheet to print and fill in by hand, with your symptoms, questions to ask, and when to get help.`,
})

export function benefitData(benefit: Benefit): StructuredData {
  const { title, slug, shortAnswer, claims } = benefit
  return structuredData(here, { ...documentFacts(benefit, `/benefits/${slug}`), title, description: plainText(shortAnswer), trail: trails.massage, statements: claims }, massage)
}

export function techniqueData(technique: Technique): StructuredData {
  const { name, slug, summary, careCards, ownClaims, harmClaims, generalClaims } = technique
  const wait = careCards.find(({ level }) => level === 'pauseMassage')
  return structuredData(
    here,
    { ...documentFacts(technique, `/techniques/${slug}`), title: name, description: summary, trail: trails.techniques, statements: [...harmClaims, ...ownClaims, ...generalClaims] },
    medicalTherapy({ ...technique, waitIf: wait?.redFlags.map(({ text }) => text) ?? [] }),
  )
}

export function symptomData(symptom: Symptom): StructuredData {
  const { name, slug, plainDescription, _updatedAt, seo } = symptom
  const path = `/symptoms/${slug}`
  return structuredData(
    here,
    { path, title: name, description: plainDescription ?? name, trail: trails.symptoms, changed: _updatedAt, picture: sharedPicture(path, name, seo) },
    medicalSymptom(symptom),
  )
}

export const clinicData = (clinic: Clinic | null): Promise<StructuredData> => fixedPageData('/clinic', { about: clinic ? medicalClinic(here, clinic) : undefined })

interface PageDocument extends Pick<Condition, 'references' | 'review' | 'seo' | '_updatedAt'> {
  media?: readonly Figure[]
}

/** What pages with sources and reviews have in common. */
function documentFacts({ references, review, seo, media = [], _updatedAt }: PageDocument, path: string) {
  return { path, references, review: shownReview(review), changed: _updatedAt, picture: mainPicture(path, seo, media) }
}

function mainPicture(path: string, seo: Seo, [first]: readonly Figure[]): Picture {
  return first ? { url: imageSource(first.image, { width: 960 }), caption: first.caption } : { url: sharedPicture(path, '', seo).url }
}

/** What the page says of its review: nothing until somebody has reviewed the whole of it. */
function shownReview({ status }: PageReview): ReviewFacts | undefined {
  if (status.state !== 'reviewed') return undefined
  const { date, reviewer } = status.review
  return { date, name: reviewer.name, jobTitle: reviewer.title }
}
