/** @jest-environment node */
import { readdirSync } from 'node:fs'
import { lastGood } from '@/app/last-good'
import { getBenefit } from '@/sanity/content/benefit'
import { getCareCards } from '@/sanity/content/care-cards'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getEvidence } from '@/sanity/content/evidence'
import { getFinder } from '@/sanity/content/finder'
import { BrokenContentError } from '@/sanity/content/read'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { changed, serve, starter, stored, type Stored } from '../lake-fixture'

const bad = 'Massage cures back pain for good.'

/** With a slug where a reader asks for one. */
const slugs: Readonly<Record<string, readonly string[]>> = { getCondition: ['scoliosis', 'low-back-pain'], getBenefit: ['circulation'], getTechnique: ['kneading'], getSymptom: ['uneven-shoulders'], getPageSeo: ['/clinic'] }
/** They give addresses and rules, no words. */
const wordless = ['getPaths', 'getPolicy', 'getRedirects', 'getSitemap', 'getHiddenPages']

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
  stored({ _id: 'pageSeo-clinic', _type: 'pageSeo', path: '/clinic', seo: {} }),
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
  ['marketing’s title of a fixed page', 'pageSeo-clinic', (title) => ({ seo: { title } })],
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
    for (const read of [getCareCards, getFinder]) await expect(read()).rejects.toThrow(/careRoute-emergency must be mended: heading/)
  })

  const pages: [name: string, read: () => Promise<unknown>][] = [
    ['care cards', getCareCards], ['finder', getFinder], ['condition', () => getCondition('scoliosis')], ['benefit', () => getBenefit('circulation')],
    ['technique', () => getTechnique('kneading')], ['symptom', () => getSymptom('uneven-shoulders')],
  ]
  /** Each page is refused, and the reason names the document. */
  async function allRefuse(readers: typeof pages, documents: readonly Stored[], id: string) {
    serve(documents)
    const reasons = await Promise.all(readers.map(([name, read]) => read().then(() => `${name} is shown`, (error: unknown) => (error instanceof BrokenContentError ? error.message : `${name}: ${String(error)}`))))
    expect(reasons.filter((reason) => !reason.includes(id))).toEqual([])
  }

  it.each([
    ['a text for its place', { order: '3' }], ['no words', { text: '' }], ['no code', { code: undefined }], ['an unknown level', { level: 'Emergency' }],
    ['no word on whether it holds for everybody', { universal: undefined }], ['a text for that', { universal: 'yes' }],
  ])('keeps the last good page when a sign for everybody has %s', async (_what, change) => {
    await allRefuse([...pages, ['evidence', getEvidence]], changed(emergencyFlag, change, dataset), emergencyFlag)
  })

  it.each([
    ['no heading', changed('careRoute-sameDay', { heading: '' }, dataset)], ['a number for the phone', changed('careRoute-sameDay', { phone: 811 }, dataset)],
    ['a place without a name', changed('careRoute-sameDay', { places: [{ _key: 'a', address: 'Here' }] }, dataset)], ['another level', changed('careRoute-sameDay', { level: 'today' }, dataset)],
  ])('keeps the last good page when a care route has %s', async (_what, documents) => {
    await allRefuse(pages, documents, 'careRoute-sameDay')
  })

  it('keeps the last good page when nobody says where to turn with a sign', async () => {
    // A symptom's page shows the emergency card, and the card of what it can grow into.
    await allRefuse(pages.filter(([name]) => name !== 'symptom'), dataset.filter(({ _id }) => _id !== 'careRoute-sameDay'), 'careRoute-sameDay')
    await allRefuse(pages, dataset.filter(({ _id }) => _id !== 'careRoute-emergency'), 'careRoute-emergency')
  })

  it('takes an empty text that may be missing for a missing one', async () => {
    serve(changed('careRoute-sameDay', { hours: '', textPhone: ' ', phoneLabel: '', phone: '' }, changed(emergencyFlag, { why: '', screenQuestion: '' }, dataset)))
    const cards = await getCareCards()
    expect(cards.find(({ level }) => level === 'sameDay')?.route).toMatchObject({ hours: undefined, textPhone: undefined, phoneLabel: undefined, phone: undefined })
    expect(cards[0]?.redFlags.map(({ _id }) => _id)).toContain(emergencyFlag)
    for (const [, read] of pages) await read()
  })

  describe('of one page', () => {
    const flag = stored({ _id: 'redFlag-own', _type: 'redFlag', code: 'own', text: 'you have a sign of your own', level: 'sameDay', universal: false })
    const naming = (id: string, change: Record<string, unknown>, documents: readonly Stored[] = [...dataset, flag]) => changed(id, change, documents)
    const ref = { _key: 'a', _ref: flag._id }
    const cases: [where: string, documents: readonly Stored[], read: () => Promise<unknown>, others: typeof pages][] = [
      ['a condition', naming('condition-scoliosis', { redFlags: [ref] }), () => getCondition('scoliosis'), pages.filter(([name]) => name !== 'condition')],
      ['a technique', naming('technique-kneading', { contraindications: [ref] }), () => getTechnique('kneading'), pages.filter(([name]) => name !== 'technique')],
      ['a symptom', naming('symptom-uneven-shoulders', { escalation: ref }), () => getSymptom('uneven-shoulders'), pages.filter(([name]) => name !== 'symptom' && name !== 'finder')],
    ]

    it.each(cases)('a broken sign holds %s, and no page without it', async (_where, documents, read, others) => {
      serve(documents)
      await read()
      serve(changed(flag._id, { order: '3' }, documents))
      await expect(read()).rejects.toThrow(/redFlag-own must be mended: order/)
      for (const [, other] of others) await other()
    })

    it.each(cases)('a sign that is not published holds %s', async (_where, documents, read) => {
      serve(documents.filter(({ _id }) => _id !== flag._id))
      await expect(read()).rejects.toThrow(/is not published: publish it/)
    })

    it('a symptom’s broken sign holds the finder, also when the symptom itself is broken', async () => {
      serve(changed(flag._id, { text: '' }, naming('symptom-uneven-shoulders', { escalation: ref, kind: 'odd' })))
      await expect(getFinder()).rejects.toThrow(/The symptom finder can't be shown: redFlags: redFlag-own must be mended: text/)
    })
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
