import { medicalClinic, medicalCondition, medicalSymptom, medicalTherapy, structuredData, type Crumb, type ReviewFacts, type StructuredData } from '@/lib/seo/structured-data'
import { trails } from '@/components/navigation/routes'
import type { Benefit } from '@/sanity/content/benefit'
import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import { plainText } from '@/sanity/content/parts/portable-text'
import type { PageReview } from '@/sanity/content/parts/review'
import type { Symptom } from '@/sanity/content/symptom'
import type { Technique } from '@/sanity/content/technique'
import { site } from './env'
import { siteName } from './metadata'

const here = { url: site.url, name: siteName }

/** A page that is no document of its own: a list, or words that stand in the code. */
export function fixedPageData(path: string, words: { title: string; description: string }, trail: readonly Crumb[] = trails.home): StructuredData {
  return structuredData(here, { path, ...words, trail })
}

export function conditionData(condition: Condition): StructuredData {
  const { title, clinicalName, slug, summary, symptoms, outlook, massageSuitability, references, _updatedAt } = condition
  return structuredData(
    here,
    { path: `/conditions/${slug}`, title, description: summary, trail: trails.conditions, changed: _updatedAt, references, review: shownReview(condition) },
    medicalCondition({ title, clinicalName, summary, symptoms, outlook: plainText(outlook), verdict: massageSuitability.verdict }),
  )
}

export function benefitData(benefit: Benefit): StructuredData {
  const { title, slug, shortAnswer, references, _updatedAt } = benefit
  return structuredData(here, {
    path: `/benefits/${slug}`, title, description: plainText(shortAnswer), trail: trails.massage, changed: _updatedAt, references, review: shownReview(benefit),
  })
}

export function techniqueData(technique: Technique): StructuredData {
  const { name, slug, summary, careCards, references, _updatedAt } = technique
  const wait = careCards.find(({ level }) => level === 'pauseMassage')
  return structuredData(
    here,
    { path: `/techniques/${slug}`, title: name, description: summary, trail: trails.techniques, changed: _updatedAt, references, review: shownReview(technique) },
    medicalTherapy({ ...technique, waitIf: wait?.redFlags.map(({ text }) => text) ?? [] }),
  )
}

export function symptomData(symptom: Symptom): StructuredData {
  const { name, slug, plainDescription, _updatedAt } = symptom
  return structuredData(
    here,
    { path: `/symptoms/${slug}`, title: name, description: plainDescription ?? name, trail: trails.symptoms, changed: _updatedAt },
    medicalSymptom(symptom),
  )
}

export function clinicData(clinic: Clinic | null, words: { title: string; description: string }): StructuredData {
  return structuredData(here, { path: '/clinic', ...words, trail: trails.home }, clinic ? medicalClinic(here, clinic) : undefined)
}

/** What the page says of its review: nothing until somebody has reviewed the whole of it. */
function shownReview({ review: { status } }: { review: PageReview }): ReviewFacts | undefined {
  if (status.state !== 'reviewed') return undefined
  const { date, reviewer } = status.review
  return { date, name: reviewer.name, jobTitle: reviewer.title }
}
