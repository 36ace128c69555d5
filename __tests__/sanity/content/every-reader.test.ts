/** @jest-environment node */
import { readdirSync } from 'node:fs'
import { lastGood } from '@/app/last-good'
import { getCareCards } from '@/sanity/content/care-cards'
import { getClinic } from '@/sanity/content/clinic'
import { getEvidence } from '@/sanity/content/evidence'
import { getFinder } from '@/sanity/content/finder'
import { BrokenContentError } from '@/sanity/content/read'
import { changed, serve, starter, stored, type Stored } from '../lake-fixture'

const bad = 'Massage cures back pain for good.'

/** With a slug where a reader asks for one. */
const slugs: Readonly<Record<string, readonly string[]>> = { getCondition: ['scoliosis', 'low-back-pain'], getBenefit: ['circulation'], getTechnique: ['kneading'], getSymptom: ['uneven-shoulders'] }
/** They give addresses and rules, no words. */
const wordless = ['getPaths', 'getPolicy', 'getRedirects', 'getSitemap']

type Reader = (slug?: string) => Promise<unknown>
const readers: [name: string, read: () => Promise<unknown>][] = []

beforeAll(async () => {
  for (const file of readdirSync('sanity/content').filter((name) => name.endsWith('.ts'))) {
    const exported = (await import(`@/sanity/content/${file.replace('.ts', '')}`)) as Record<string, Reader>
    for (const [name, read] of Object.entries(exported)) {
      if (!name.startsWith('get') || wordless.includes(name)) continue
      for (const slug of slugs[name] ?? [undefined]) readers.push([[name, slug].join(' '), () => read(slug)])
    }
  }
})
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => jest.restoreAllMocks())

/** Which of these texts some reader gives to a page. A refusal gives nothing: the last good page stays. */
async function shownOf(texts: readonly string[], dataset: readonly Stored[]): Promise<string[]> {
  serve(dataset)
  const shown: string[] = []
  for (const [name, read] of readers) {
    const content = await read().catch((error: unknown) => {
      if (!(error instanceof BrokenContentError)) throw error
    })
    const told = JSON.stringify(content ?? '')
    shown.push(...texts.filter((text) => told.includes(text)).map((text) => `${name}: ${text}`))
  }
  return shown
}

const paragraph = (text: string) => [{ _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [{ _type: 'span', _key: 'b', text, marks: [] }] }]
const emergencyFlag = idOf(({ _type, level, universal }) => _type === 'redFlag' && level === 'emergency' && universal === true)
const claim = idOf(({ _type, population }) => _type === 'claim' && (population as { _ref: string } | undefined)?._ref === 'condition-scoliosis')
const faq = (starter.find(({ _id }) => _id === 'condition-scoliosis')?.['faqs'] as { _ref: string }[])[0]?._ref ?? ''
const others = [
  stored({ _id: 'practitioner-a', _type: 'practitioner', name: 'A. Person', title: 'Physician' }),
  stored({
    _id: 'reviewRecord-a', _type: 'reviewRecord', target: { _ref: 'condition-scoliosis' }, author: 'B. Writer', reviewer: { _ref: 'practitioner-a' }, reviewerName: 'A. Person', reviewerTitle: 'Physician', role: 'physician',
    date: '2026-11-22', nextDue: '2027-11-22', scope: 'whole-page', whatChanged: 'All of it.', why: 'It is new.', digest: 'd',
  }),
]
const dataset = [...starter, ...others]

function idOf(find: (document: Stored) => boolean): string {
  const found = starter.find(find)
  if (!found) throw new Error('The starter content has no such document.')
  return found._id
}

const places: [where: string, id: string, change: (text: string) => Record<string, unknown>][] = [
  ['a condition’s summary', 'condition-scoliosis', (summary) => ({ summary })],
  ['a condition’s title', 'condition-scoliosis', (title) => ({ title })],
  ['a condition’s clinical name', 'condition-scoliosis', (clinicalName) => ({ clinicalName })],
  ['what a condition is', 'condition-scoliosis', (text) => ({ whatItIs: paragraph(text) })],
  ['a benefit’s question', 'benefit-circulation', (title) => ({ title })],
  ['what people feel', 'benefit-circulation', (text) => ({ whatPeopleFeel: paragraph(text) })],
  ['a technique’s name', 'technique-kneading', (name) => ({ name })],
  ['when to stop', 'technique-kneading', (stopRule) => ({ stopRule })],
  ['a symptom’s description', 'symptom-uneven-shoulders', (plainDescription) => ({ plainDescription })],
  ['a symptom’s name', 'symptom-uneven-shoulders', (name) => ({ name })],
  ['an emergency sign', emergencyFlag, (text) => ({ text })],
  ['why a sign matters', emergencyFlag, (why) => ({ why })],
  ['the heading of the emergency card', 'careRoute-emergency', (heading) => ({ heading })],
  ['when somebody answers', 'careRoute-emergency', (hours) => ({ hours })],
  ['a place to go', 'careRoute-emergency', (name) => ({ places: [{ _key: 'a', name }] })],
  ['the clinic’s name', 'clinic', (name) => ({ name })],
  ['the clinic’s hours', 'clinic', (days) => ({ hours: [{ _key: 'a', days, opens: '09:00', closes: '17:00' }] })],
  ['the conflict of interest', 'clinicSettings', (conflictOfInterest) => ({ conflictOfInterest })],
  ['a service', idOf(({ _type }) => _type === 'service'), (summary) => ({ summary })],
  ['a service’s name', idOf(({ _type, licence }) => _type === 'service' && licence === 'massage-therapy'), (name) => ({ name })],
  ['a practitioner', 'practitioner-a', (text) => ({ bio: paragraph(text) })],
  ['an answer', faq, (text) => ({ answer: paragraph(text) })],
  ['a question', faq, (question) => ({ question })],
  ['a word’s meaning', idOf(({ _type }) => _type === 'glossaryTerm'), (meaning) => ({ meaning })],
  ['who was studied', claim, (populationNote) => ({ populationNote })],
  ['what a source found', idOf(({ _type, plainSummary }) => _type === 'citation' && Boolean(plainSummary)), (plainSummary) => ({ plainSummary })],
  ['what a review changed', 'reviewRecord-a', (whatChanged) => ({ whatChanged })],
]

it.each(places)('no reader shows a bad text in %s', async (_where, id, change) => {
  expect(await shownOf([bad], changed(id, change(bad), dataset))).toEqual([])
})

it('shows a good text in each of these places', async () => {
  const words = places.map((_place, index) => `These are words ${index} for a test.`)
  const all = places.reduce((before, [, id, change], index) => changed(id, change(words[index] ?? ''), before), dataset)
  const shown = (await shownOf(words, all)).join()
  expect(places.flatMap(([where], index) => (shown.includes(words[index] ?? '') ? [] : [where]))).toEqual([])
})

describe('emergency information', () => {
  const badFlag = changed(emergencyFlag, { text: bad }, dataset)

  it('is never shown without one of its signs: the last good page stays, and the log says why', async () => {
    serve(badFlag)
    for (const read of [getCareCards, getFinder]) {
      await expect(read()).rejects.toThrow(BrokenContentError)
      await expect(read()).rejects.toThrow(new RegExp(`${emergencyFlag}.*“cures back pain`))
    }
    await expect(getEvidence()).rejects.toThrow(BrokenContentError)
  })

  it('is never left out because its card is broken', async () => {
    serve(changed('careRoute-emergency', { heading: '' }, dataset))
    for (const read of [getCareCards, getFinder]) await expect(read()).rejects.toThrow(/The emergency card is missing/)
  })

  it('stays what it was on a page that is made for each visit', async () => {
    const read = lastGood(getFinder)
    serve(badFlag)
    await expect(read()).rejects.toThrow(BrokenContentError)
    serve(dataset)
    const before = await read()
    serve(badFlag)
    expect(await read()).toEqual(before)
    expect(jest.mocked(console.warn).mock.calls.flat().join()).toMatch(/shown as it was before: .*“cures back pain/)
    serve([...dataset, stored({ _id: 'symptom-x', _type: 'symptom', name: 'stiff knees', slug: { current: 'stiff-knees' }, kind: 'other', plainDescription: 'Your knees are stiff.', escalation: { _ref: emergencyFlag } })])
    expect((await read()).symptoms.map(({ slug }) => slug)).toContain('stiff-knees')
  })

  it('is asked about although the symptom that points to it is left out', async () => {
    const pointing = starter.find(({ _type, escalation }) => _type === 'symptom' && escalation) as Stored
    serve(dataset)
    const before = await getFinder()
    serve(changed(pointing._id, { plainDescription: bad }, dataset))
    const after = await getFinder()
    expect(after.symptoms).toHaveLength(before.symptoms.length - 1)
    expect(after.careCards).toEqual(before.careCards)
    expect(after.rules).toEqual(before.rules)
  })
})

it('keeps the clinic’s last good words when the clinic bans one of them', async () => {
  serve([...changed('clinic', { transit: 'A wonky lane leads here.' }, dataset), stored({ _id: 'bannedPhrase-x', _type: 'bannedPhrase', pattern: 'wonky', severity: 'fail', reason: 'Unkind.' })])
  await expect(getClinic()).rejects.toThrow(/clinic can't be shown: transit: “wonky”/)
})
