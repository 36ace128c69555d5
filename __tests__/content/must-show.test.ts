/** @jest-environment node */
/** What must hold of every page, and how much of it there is: the starter content as the real readers resolve it. */
import { checkStatement } from '@/lib/claims/statement'
import { lintPublicTexts } from '@/lib/care/lint-public-texts'
import { publicTexts } from '@/lib/care/public-texts'
import { readabilityOf, checkContent } from '@/sanity/content/check'
import { getBenefit, type Benefit } from '@/sanity/content/benefit'
import { getCondition, type Condition } from '@/sanity/content/condition'
import { getEvidence } from '@/sanity/content/evidence'
import { claimsIn } from '@/sanity/content/gate'
import { getPolicy } from '@/sanity/content/policy'
import { getSearch } from '@/sanity/content/search'
import { getTechnique, type Technique } from '@/sanity/content/technique'
import { clientOf, serve, starter } from '../sanity/lake-fixture'

const all = <Page>(type: string, read: (slug: string) => Promise<Page | null>): Promise<Page[]> =>
  Promise.all(starter.filter(({ _type }) => _type === type).map(async ({ slug }) => (await read((slug as { current: string }).current)) ?? Promise.reject(new Error(`no ${type} page`))))

let conditions: Condition[]
let benefits: Benefit[]
let techniques: Technique[]
let pages: (Condition | Benefit | Technique)[]

beforeAll(async () => {
  serve(starter)
  conditions = await all('condition', getCondition)
  benefits = await all('benefit', getBenefit)
  techniques = await all('technique', getTechnique)
  pages = [...conditions, ...benefits, ...techniques]
})

it('has every page of the starter content', () => {
  expect([conditions.length, benefits.length, techniques.length]).toEqual([8, 5, 3])
})

it('has no effect statement outside a claim, and no hard fail', async () => {
  const { phrases = [] } = await getPolicy()
  expect(phrases.length).toBeGreaterThan(0)
  const found = pages.flatMap((page) => lintPublicTexts(publicTexts(page), phrases).filter(({ severity }) => severity === 'fail').map(({ path, text, rule }) => `${page._id} ${path}: “${text}” (${rule})`))
  expect(found).toEqual([])
})

it('has no claim whose verb disagrees with its certainty', async () => {
  const claims = new Map([...pages.flatMap(claimsIn), ...(await getEvidence()).claims].map((claim) => [claim._id, claim]))
  expect(claims.size).toBe(starter.filter(({ _type }) => _type === 'claim').length)
  expect([...claims.values()].flatMap(({ _id, statement, certainty, direction }) => checkStatement(statement, certainty, direction).map(({ message }) => `${_id}: ${message}`))).toEqual([])
})

it('has no claim without a current source, unless it is expired and says so', async () => {
  const { claims } = await getEvidence()
  const unsupported = claims.filter(({ citations }) => !citations.some(({ citation: { status, statusNote } }) => status === 'current' || (status === 'expired' && Boolean(statusNote))))
  expect(unsupported.map(({ _id }) => _id)).toEqual([])
  expect(claims.flatMap(({ citations }) => citations).filter(({ citation }) => citation.status === 'retracted')).toEqual([])
})

it('has no source without a DOI or an address, and no DOI twice', () => {
  const citations = starter.filter(({ _type }) => _type === 'citation')
  expect(citations.filter(({ doi, url }) => !doi && !url)).toEqual([])
  const dois = citations.flatMap(({ doi }) => (typeof doi === 'string' ? [doi.toLowerCase()] : []))
  expect(dois.length - new Set(dois).size).toBe(0)
  for (const { _id, references } of pages) expect({ _id, sources: references.length > 0, once: new Set(references.map((source) => source._id)).size === references.length }).toEqual({ _id, sources: true, once: true })
})

it('has every universal red flag on every condition, benefit and technique page, the emergency card first', () => {
  const universal = starter.filter(({ _type, universal: isUniversal }) => _type === 'redFlag' && isUniversal === true).map(({ _id }) => _id)
  expect(universal.length).toBeGreaterThan(0)
  for (const { _id, careCards } of pages) {
    const shown = careCards.flatMap(({ redFlags }) => redFlags.map((flag) => flag._id))
    expect({ _id, missing: universal.filter((flag) => !shown.includes(flag)), first: careCards[0]?.level }).toEqual({ _id, missing: [], first: 'emergency' })
  }
})

it('reads at grade 6 or below a page, 8 or below a section, with 95 of 100 sentences short', () => {
  for (const page of pages) {
    const { medianGrade, whole, sections } = readabilityOf(publicTexts(page))
    const hard = sections.filter(({ measured }) => measured.words >= 30 && measured.grade > 8).map(({ name }) => name)
    expect({ _id: page._id, grade: medianGrade <= 6, short: whole.shortSentences >= 0.95, hard }).toEqual({ _id: page._id, grade: true, short: true, hard: [] })
  }
})

it('links conditions and benefits the same from both sides', () => {
  const forth = conditions.flatMap((condition) => condition.benefits.map((benefit) => `${condition._id} ${benefit._id} ${benefit.basis}`))
  const back = benefits.flatMap((benefit) => benefit.conditions.map((condition) => `${condition._id} ${benefit._id} ${condition.basis}`))
  expect(forth.length).toBeGreaterThan(0)
  expect(back.sort()).toEqual(forth.sort())
  expect(forth).toContain('condition-herniated-disc benefit-flexibility not-studied')
  expect(forth.filter((link) => link.endsWith('not-studied'))).toHaveLength(2)
})

it('leaves nothing of the starter content out of search', async () => {
  const findable = ['condition', 'symptom', 'benefit', 'technique', 'faq', 'glossaryTerm', 'redFlag']
  expect((await getSearch()).entries.length).toBe(starter.filter(({ _type }) => findable.includes(_type)).length)
})

it('says that nobody has reviewed a page yet', () => {
  expect(new Set(pages.map(({ review }) => review.status.state))).toEqual(new Set(['not-reviewed']))
})

it('passes the check of the whole dataset', async () => {
  const reports = await checkContent(clientOf(starter), { perspective: 'published' })
  expect(reports.length).toBeGreaterThan(200)
  expect(reports.flatMap(({ id, problems }) => problems.map(({ message }) => `${id}: ${message}`))).toEqual([])
})

it('finds what the check must find', async () => {
  const bad = [
    ...starter.map((document) => (document._id === 'careRoute-emergency' ? { ...document, heading: 'Massage cures it if:' } : document)),
    { _id: 'glossaryTerm-bad', _type: 'glossaryTerm', term: 'Miracle', meaning: 'Our massage guarantees relief.' },
  ]
  const refused = (await checkContent(clientOf(bad), { perspective: 'published' })).filter(({ problems }) => problems.length > 0).map(({ id }) => id)
  expect(refused).toEqual(expect.arrayContaining(['careRoute-emergency', 'glossaryTerm-bad', 'condition-scoliosis', 'benefit-circulation', 'technique-kneading']))
})
