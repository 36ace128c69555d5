/** What machines are told, against what the same pages show: the starter content through the real readers. */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { benefitOf, claimOf, listedCondition, wholeCondition } from '@/app/api/content/answers'
import { benefitData, clinicData, conditionData, symptomData, techniqueData } from '@/app/structured-data'
import { BenefitPage } from '@/components/pages/benefit-page'
import { ConditionPage } from '@/components/pages/condition-page'
import { SymptomPage } from '@/components/pages/symptom-page'
import { TechniquePage } from '@/components/pages/technique-page'
import { benefitAnswer, claimAnswer, conditionAnswer, conditionListAnswer } from '@/lib/content-api/answers'
import type { StructuredData } from '@/lib/seo/structured-data'
import { getBenefit } from '@/sanity/content/benefit'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getEvidence } from '@/sanity/content/evidence'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { serve, starter } from '../sanity/lake-fixture'

// The real client needs more of Node than jsdom has; `serve` answers in its place.
jest.mock('@/sanity/client', () => ({ client: { fetch: () => Promise.reject(new Error('not served')) } }))

beforeAll(() => serve(starter))

const slugs = (type: string) => starter.filter(({ _type }) => _type === type).map(({ slug }) => (slug as { current: string }).current)

/** A page's words as a reader gets them. */
function wordsOf(page: ReactElement): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': '’' }
  return plain(render(page).container.innerHTML.replace(/<sup[\s>].*?<\/sup>/g, '').replace(/<\/?(?:span|strong|em|a)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity))
}

const plain = (text: string): string => text.replace(/['’]/g, '’').replace(/\s+/g, ' ')

/** Every sentence or name that the data tells, without what has no words: ids, addresses, dates, types, languages. */
function told(data: StructuredData): string[] {
  const silent = ['@id', '@type', '@context', 'url', 'item', 'inLanguage', 'dateModified', 'datePublished', 'audience']
  const texts = (value: unknown, key = ''): string[] => {
    if (silent.includes(key)) return []
    if (typeof value === 'string') return value.split('\n')
    if (Array.isArray(value)) return value.flatMap((each) => texts(each, key))
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => texts(each, name)) : []
  }
  return texts(data['@graph']).filter((text) => text !== 'Lumbar')
}

const missing = (data: StructuredData, page: ReactElement): string[] => {
  const words = wordsOf(page)
  return told(data).filter((text) => !words.includes(plain(text)))
}

const graph = (data: StructuredData) => data['@graph'] as readonly Record<string, unknown>[]

describe('structured data tells nothing that its page does not show', () => {
  it.each(slugs('condition'))('condition: %s', async (slug) => {
    const condition = (await getCondition(slug))!
    const data = conditionData(condition)
    expect(missing(data, <ConditionPage condition={condition} clinic={null} />)).toEqual([])
    const about = graph(data).find((node) => node['@type'] === 'MedicalCondition')
    expect('possibleTreatment' in about!).toBe(condition.massageSuitability.verdict === 'may-help')
  })

  it.each(slugs('benefit'))('benefit: %s', async (slug) => {
    const benefit = (await getBenefit(slug))!
    expect(missing(benefitData(benefit), <BenefitPage benefit={benefit} clinic={null} />)).toEqual([])
  })

  it.each(slugs('technique'))('technique: %s', async (slug) => {
    const technique = (await getTechnique(slug))!
    expect(missing(techniqueData(technique), <TechniquePage technique={technique} clinic={null} />)).toEqual([])
  })

  it.each(slugs('symptom'))('symptom: %s', async (slug) => {
    const symptom = (await getSymptom(slug))!
    expect(missing(symptomData(symptom), <SymptomPage symptom={symptom} />)).toEqual([])
  })
})

it('tells of no clinic while its details are samples, and of no rating ever', async () => {
  const data = clinicData(await getClinic(), { title: 'The clinic', description: 'Where to find us.' })
  expect(graph(data).map((node) => node['@type'])).toEqual(['MedicalWebPage', 'WebSite', 'BreadcrumbList'])
})

describe('the content API', () => {
  it('answers in the shapes that its OpenAPI file documents', async () => {
    for (const slug of slugs('condition')) {
      const condition = (await getCondition(slug))!
      conditionListAnswer.strict().parse(listedCondition(condition))
      conditionAnswer.strict().parse(wholeCondition(condition))
    }
    for (const slug of slugs('benefit')) benefitAnswer.strict().parse(benefitOf((await getBenefit(slug))!))
    for (const claim of (await getEvidence()).claims) claimAnswer.strict().parse(claimOf(claim))
  })

  it('shows the emergency card first, and that nobody has reviewed the page', async () => {
    const { careCards, review } = wholeCondition((await getCondition('herniated-disc'))!)
    expect(careCards[0]).toMatchObject({ level: 'emergency', phone: '9-1-1' })
    expect(review).toMatchObject({ state: 'not-reviewed', lastReviewed: null, nextReviewDue: null })
  })
})
