/** What every page tells machines, against what the same page shows people: the routes themselves over the starter content. */
import { readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { fixedWords, isFixedPath } from '@/lib/seo/fixed-words'
import { sheetWords, wholeSiteData } from '@/app/structured-data'
import type { StructuredData } from '@/lib/seo/structured-data'
import { getClinic } from '@/sanity/content/clinic'
import { changed, serve, starter, stored, type Stored } from '../sanity/lake-fixture'
import { everyPage, pageAt } from './every-page'
import { vocabularyProblems } from './vocabulary'

jest.mock('next/headers', () => ({ headers: async () => new Headers() }))

type Node = Record<string, unknown>

const clinic: Partial<Stored> = {
  isSample: false, name: 'Back Care Clinic', phone: '604-555-0100', email: 'hello@example.com', geo: { lat: 49.2, lng: -123 },
  address: { street: '1 Sample Street', locality: 'Burnaby', region: 'BC', postalCode: 'V5A 1A1', country: 'Canada' },
  hours: [{ days: 'Monday to Friday', opens: '09:00', closes: '17:00' }],
}
const figure = { caption: 'A spine from the side', alt: 'A spine', image: { asset: { _ref: `image-${'a'.repeat(40)}-2000x1000-png` } } }
const asset = stored({ _id: `image-${'a'.repeat(40)}-2000x1000-png`, _type: 'sanity.imageAsset', metadata: { dimensions: { width: 2000, height: 1000 } } })

/** The starter content as it will be once a clinic has filled it in: its own details, a reviewer, a picture. */
const lived: Stored[] = [
  ...changed('clinic', clinic, changed('condition-muscle-strain', { media: [figure] })),
  asset,
  stored({ _id: 'practitioner-a', _type: 'practitioner', name: 'A. Person', title: 'Physician' }),
  stored({
    _id: 'review-a', _type: 'reviewRecord', target: { _ref: 'condition-muscle-strain' }, author: 'B. Writer', reviewer: { _ref: 'practitioner-a' }, reviewerName: 'A. Person', reviewerTitle: 'Physician', role: 'physician',
    date: '2026-11-22', nextDue: '2027-11-22', scope: 'whole-page', whatChanged: 'All of it.', why: 'It is new.', digest: 'none',
  }),
]

const dataIn = /<script type="application\/ld\+json">(.*?)<\/script>/g

async function shown(path: string) {
  const html = renderToStaticMarkup(await pageAt(path).element())
  const data = [...html.matchAll(dataIn)].map(([, json]) => JSON.parse(json ?? '') as StructuredData)
  const head = isFixedPath(path) ? Object.values(fixedWords[path]) : path.endsWith('/sheet') ? [sheetHead(html)] : []
  return {
    graph: data.flatMap((each) => each['@graph'] as readonly Node[]),
    count: data.length,
    times: [...html.matchAll(/dateTime="([^"]*)"/g)].map(([, time]) => time),
    words: plain([wordsOf(html), ...head].join(' ')),
  }
}

const sheetHead = (html: string): string => Object.values(sheetWords(wordsOf(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? ''))).join(' ')

/** A page's words as a reader gets them: a block of text stands apart, a mark inside a sentence does not. */
function wordsOf(html: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': '’' }
  return html.replace(/<(script|style|sup)\b.*?<\/\1>/gs, '').replace(/<\/?(?:span|strong|em|a|time)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
}

const plain = (text: string): string => text.replace(/['’]/g, '’').replace(/\s+/g, ' ')

const dates = ['dateModified', 'lastReviewed']
/** What has no words of its own: ids, addresses, types, languages, the dates, which are compared apart, hours, which pages write otherwise, and the clinic's country, which goes without saying. */
const silent = [...dates, '@id', '@type', '@context', 'url', 'item', 'inLanguage', 'audience', 'dayOfWeek', 'opens', 'closes', 'geo', 'addressCountry']

function told(value: unknown, keys: (key: string) => boolean, key = ''): string[] {
  if (typeof value === 'string') return keys(key) ? value.split('\n') : []
  if (Array.isArray(value)) return value.flatMap((each) => told(each, keys, key))
  if (typeof value !== 'object' || value === null || key === 'audience' || key === 'geo') return []
  return Object.entries(value).flatMap(([name, each]) => told(each, keys, name))
}

const untrue = ({ graph, words }: { graph: readonly Node[]; words: string }) => told(graph, (key) => !silent.includes(key)).map(plain).filter((text) => !words.includes(text))

describe.each([['the starter content', starter], ['a site in use', lived]] as const)('structured data over %s', (_name, dataset) => {
  beforeEach(() => serve(dataset))

  it.each(everyPage.map(({ path }) => path))('says what %s shows, and nothing else', async (path) => {
    const page = await shown(path)
    expect(page.count).toBe(1)
    expect(untrue(page)).toEqual([])
    expect(told(page.graph, (key) => dates.includes(key)).filter((date) => !page.times.includes(date))).toEqual([])
    const [own] = page.graph
    // The finder's answers are no address of their own for anybody else.
    expect(own).toMatchObject({ url: `http://localhost:3000${path}`, isPartOf: { '@id': 'http://localhost:3000/#site' } })
    expect(JSON.stringify(page.graph)).not.toMatch(/aggregateRating|"review"|ratingValue/)
  })

  it('is schema.org’s, every type, property and value', async () => {
    const graphs: Record<string, readonly object[]> = { site: wholeSiteData(await getClinic())['@graph'] as readonly Node[] }
    for (const { path } of everyPage) graphs[path] = (await shown(path)).graph
    expect(vocabularyProblems(graphs)).toEqual([])
  }, 120_000)
})

it('covers every route that there is', () => {
  const routes = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)page\.tsx$/.test(file)).map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)
  // /unavailable stands in for pages that failed: it is about nothing.
  const missing = routes.filter((route) => route !== '/unavailable' && !everyPage.some(({ path }) => new RegExp(`^${route.replace('[slug]', '[a-z0-9-]+')}$`).test(path)))
  expect(missing).toEqual([])
})

describe('structured data', () => {
  const node = async (path: string, type: string) => (await shown(path)).graph.find((each) => each['@type'] === type)

  it('names massage as a treatment only where the verdict is that it may help', async () => {
    serve(lived)
    expect(await node('/conditions/muscle-strain', 'MedicalCondition')).toHaveProperty('possibleTreatment')
    expect(await node('/conditions/herniated-disc', 'MedicalCondition')).not.toHaveProperty('possibleTreatment')
  })

  it('shows the page’s own picture with its caption, else the one that is drawn for it', async () => {
    serve(lived)
    expect(await node('/conditions/muscle-strain', 'MedicalWebPage')).toMatchObject({ primaryImageOfPage: { '@type': 'ImageObject', url: expect.stringMatching(/\/images\/a{40}-2000x1000\.png\?w=960$/) as string, caption: figure.caption } })
    expect(await node('/conditions/disc-wear', 'MedicalWebPage')).toMatchObject({ primaryImageOfPage: { url: 'http://localhost:3000/og/conditions/disc-wear.png' } })
  })

  it('names a reviewer only where somebody has reviewed the page', async () => {
    serve(lived)
    expect(await node('/conditions/muscle-strain', 'MedicalWebPage')).toMatchObject({ lastReviewed: '2026-11-22', reviewedBy: { name: 'A. Person', jobTitle: 'Physician' } })
    expect(await node('/conditions/disc-wear', 'MedicalWebPage')).not.toHaveProperty('reviewedBy')
  })

  it('tells of the clinic once its details are its own, and of nobody before', async () => {
    serve(starter)
    expect(await node('/clinic', 'MedicalClinic')).toBeUndefined()
    expect(wholeSiteData(await getClinic())['@graph'][0]).not.toHaveProperty('publisher')
    serve(lived)
    expect(await node('/clinic', 'MedicalClinic')).toMatchObject({ '@id': 'http://localhost:3000/clinic#about', name: 'Back Care Clinic' })
    expect(wholeSiteData(await getClinic())['@graph'][0]).toMatchObject({ publisher: { '@id': 'http://localhost:3000/clinic#about', name: 'Back Care Clinic' } })
  })

  it('tells each statement about massage as one claim, the same on every page, with its sources', async () => {
    serve(starter)
    const claimsOf = (own: Node | undefined) => new Map(((own?.hasPart ?? []) as Node[]).map((claim) => [claim['@id'], claim]))
    const all = claimsOf(await node('/evidence', 'MedicalWebPage'))
    expect(all.size).toBeGreaterThan(20)
    for (const path of ['/conditions/herniated-disc', '/benefits/stress', '/techniques/kneading']) {
      const own = await node(path, 'MedicalWebPage')
      const sources = ((own?.citation ?? []) as Node[]).map((source) => source['@id'])
      for (const [id, claim] of claimsOf(own)) {
        expect(claim).toEqual(all.get(id))
        expect((claim.citation as Node[]).map((source) => source['@id']).filter((source) => !sources.includes(source))).toEqual([])
      }
    }
  })
})
