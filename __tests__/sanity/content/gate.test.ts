/** @jest-environment node */
import { getBenefit } from '@/sanity/content/benefit'
import { checkContent } from '@/sanity/content/check'
import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { getEvidence } from '@/sanity/content/evidence'
import { draftProblems } from '@/sanity/content/draft-problems'
import { BrokenContentError } from '@/sanity/content/read'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { changed, clientOf, serve, starter, stored, type Stored } from '../lake-fixture'

const id = 'condition-scoliosis'
const paragraph = (text: string) => [{ _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [{ _type: 'span', _key: 'b', text, marks: [] }] }]
const own = starter.find(({ _type, population }) => _type === 'claim' && (population as { _ref: string } | undefined)?._ref === id) as Stored
const faq = (starter.find(({ _id }) => _id === id)?.['faqs'] as { _ref: string }[])[0]?._ref ?? ''
const without = (test: (document: Stored) => boolean) => starter.filter((document) => !test(document))

afterEach(() => jest.restoreAllMocks())

const cases: [string, string, readonly Stored[]][] = [
  ['a hard fail in its text', 'banned-phrase', changed(id, { causes: paragraph('Massage cures scoliosis.') })],
  ['an effect outside a claim', 'effect-outside-claim', changed(id, { outlook: paragraph('Massage may ease back pain.') })],
  ['marketing’s description', 'banned-phrase', changed(id, { seo: { description: 'Our massage guarantees relief.' } })],
  ['its address', 'banned-phrase', changed(id, { slug: { current: 'scoliosis' }, clinicalName: 'The best massage clinic' })],
  ['a shared answer', 'banned-phrase', changed(faq, { answer: paragraph('Massage straightens your spine for good.') })],
  ['a claim that says too much', 'statement-disagrees', changed(own._id, { statement: 'Massage eases pain in people with scoliosis.' })],
  ['a claim whose sources are all retracted', 'no-current-citation', starter.map((document) => (document._type === 'citation' ? { ...document, status: 'retracted' } : document))],
  ['a verdict without a claim', 'verdict-contradicts-claims', changed(id, { massageSuitability: { verdict: 'may-help' } })],
  ['a section that few can read', 'hard-to-read', changed(id, { outlook: paragraph(`Adolescent idiopathic scoliosis progression demonstrates considerable interindividual variability, ${'notwithstanding contemporaneous multidisciplinary radiological surveillance, '.repeat(5)}nevertheless.`) })],
  ['no emergency for everybody', 'no-emergency-card', starter.map((document) => (document._type === 'redFlag' && document['level'] === 'emergency' ? { ...document, universal: false } : document))],
  ['no emergency card', 'no-emergency-card', without(({ _type, level }) => _type === 'redFlag' && level === 'emergency')],
  ['warning signs without a care route', 'broken-document', without(({ _id }) => _id === 'careRoute-routine')],
  ['a phrase that the clinic banned', 'banned-phrase', [...changed(id, { summary: 'A wonky wobble of the spine.' }), stored({ _id: 'bannedPhrase-x', _type: 'bannedPhrase', pattern: 'wonky', severity: 'fail', reason: 'Unkind.' })]],
]

it.each(cases)('refuses %s, in the Studio and on the page alike', async (_what, code, dataset) => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  expect((await draftProblems(clientOf(dataset), { id: `drafts.${id}`, type: 'condition' })).map((problem) => problem.code)).toContain(code)
  serve(dataset)
  await expect(getCondition('scoliosis')).rejects.toThrow(BrokenContentError)
})

it.each([
  ['that massage may help where it was tested only together with exercise', 'spinal-stenosis', 'may-help', /no claim about this condition shows a benefit of massage alone/],
  ['that nobody knows where a claim shows a benefit', 'rheumatoid-arthritis', 'not-known', /a claim about this condition shows a benefit of massage alone/],
] as const)('refuses the verdict %s', async (_what, slug, verdict, reason) => {
  serve(changed(`condition-${slug}`, { massageSuitability: { verdict } }))
  await expect(getCondition(slug)).rejects.toThrow(reason)
})

it.each([
  ['service-massage-therapy', 'service', { summary: 'Cures back pain.' }, 'summary'],
  ['technique-kneading', 'technique', { summary: 'Eases back pain.' }, 'summary'],
  ['clinic', 'clinic', { priceNote: 'Eases back pain.' }, 'priceNote'],
  ['clinicSettings', 'clinicSettings', { complaintRoute: 'Eases back pain.' }, 'complaintRoute'],
  ['practitioner-x', 'practitioner', { name: 'Ann Lee', title: 'RMT', practiceFocus: ['Sciatica specialist'] }, 'practiceFocus[0]'],
  ['practitioner-x', 'practitioner', { name: 'Ann Lee', title: 'RMT', bio: paragraph('Ann specialises in sciatica.') }, 'bio'],
])('reads what %s says of itself as said of care', async (_id, type, change, path) => {
  const dataset = [...starter.filter((document) => document._id !== _id), stored({ ...starter.find((document) => document._id === _id), _id, _type: type, ...change })]
  expect(await draftProblems(clientOf(dataset), { id: _id, type })).toEqual([expect.objectContaining({ path })])
})

it('reads an answer on a page with its question', async () => {
  const problems = await draftProblems(clientOf(changed(faq, { question: 'Does massage cure scoliosis?', answer: paragraph('Yes, in most people.') })), { id, type: 'condition' })
  expect(problems).toContainEqual(expect.objectContaining({ code: 'banned-phrase', path: `faqs[${faq}].answer` }))
})

describe('settings that can’t be read', () => {
  const unreadable = changed('clinicSettings', { reviewIsGate: 'yes' })

  it('hold each reviewed page, and the reason names them', async () => {
    serve(unreadable)
    for (const read of [() => getCondition('scoliosis'), () => getBenefit('circulation'), () => getTechnique('kneading')]) {
      await expect(read()).rejects.toThrow(BrokenContentError)
      await expect(read()).rejects.toThrow(/clinicSettings must be mended: reviewIsGate: .*expected boolean, received string/)
    }
  })

  it('are named in the Studio and by the check', async () => {
    expect(await draftProblems(clientOf(unreadable), { id, type: 'condition' })).toEqual([{ code: 'broken-document', message: expect.stringContaining('clinicSettings must be mended') }])
    const reports = await checkContent(clientOf(unreadable), { perspective: 'published' })
    expect(reports.find((report) => report.id === 'clinicSettings')?.problems).toEqual([expect.objectContaining({ path: 'reviewIsGate' })])
  })
})

it('refuses a claim by itself in the Studio', async () => {
  const problems = await draftProblems(clientOf(changed(own._id, { statement: 'Massage cures scoliosis.' })), { id: own._id, type: 'claim' })
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['statement-disagrees', 'banned-phrase']))
})

describe('a claim whose condition is not there', () => {
  const dangling = changed(own._id, { population: { _ref: 'condition-withdrawn' } })

  it('is refused in the Studio, which says why', async () => {
    const problems = await draftProblems(clientOf(dangling), { id: own._id, type: 'claim' })
    expect(problems).toEqual([expect.objectContaining({ path: 'population', message: expect.stringMatching(/^Leads to condition-withdrawn, which is not published: publish it/) })])
    expect(await draftProblems(clientOf(starter), { id: own._id, type: 'claim' })).toEqual([])
  })

  it('is never shown as a claim about everybody: the pages that show it are held, and say why', async () => {
    serve(dangling)
    const benefits = starter.filter(({ _type, outcomes }) => _type === 'benefit' && (outcomes as string[]).includes(own['outcome'] as string))
    for (const { slug } of benefits) await expect(getBenefit((slug as { current: string }).current)).rejects.toThrow(`${own._id} must be mended: population: leads to condition-withdrawn`)
    await expect(getEvidence()).rejects.toThrow(`${own._id} must be mended: population: leads to condition-withdrawn`)
    expect((await getCondition('low-back-pain'))?.generalClaims.map(({ _id }) => _id)).not.toContain(own._id)
  })
})

describe('a broken claim', () => {
  const harm = 'claim-massage-serious-harm'
  const citedBy = (claimId: string) => (starter.find(({ _id }) => _id === claimId)?.['citations'] as { citation: { _ref: string } }[]).map(({ citation }) => citation._ref)
  const broken: [what: string, documents: readonly Stored[]][] = [
    ['no source', changed(harm, { citations: [] })],
    ['no source that is published', starter.filter(({ _id }) => !citedBy(harm).includes(_id))],
    ['nothing that it is compared with', changed(harm, { comparator: undefined })],
    ['an unknown certainty', changed(harm, { certainty: 'sure' })],
    ['an unknown outcome', changed(harm, { outcome: 'harm' })],
    ['no outcome', changed(harm, { outcome: undefined })],
  ]

  it.each(broken)('with %s is never left out: each page that warns of the harm is held, and names it', async (_what, documents) => {
    serve(documents)
    for (const read of [() => getCondition('low-back-pain'), () => getTechnique('kneading'), getEvidence]) {
      await expect(read()).rejects.toThrow(BrokenContentError)
      await expect(read()).rejects.toThrow(`${harm} must be mended`)
    }
  })

  it('holds the benefit that it is about', async () => {
    serve(changed('claim-massage-skin-blood-flow', { timeframe: 10 }))
    await expect(getBenefit('circulation')).rejects.toThrow('claim-massage-skin-blood-flow must be mended: timeframe')
  })

  it('about one condition, which no page names, holds the page of that condition and of no other', async () => {
    serve(changed(own._id, { comparator: undefined }))
    await expect(getCondition('scoliosis')).rejects.toThrow(`ownClaims: ${own._id} must be mended: comparator`)
    expect(await getCondition('low-back-pain')).not.toBeNull()
  })

  it('holds a page whose question shows it', async () => {
    serve(changed(faq, { answer: [{ _type: 'claimEmbed', _key: 'a', claim: { _ref: harm } }] }, changed(harm, { citations: [], population: { _ref: 'condition-low-back-pain' } })))
    await expect(getCondition('scoliosis')).rejects.toThrow(`${faq} must be mended`)
  })

  it('is named in the Studio, which leads to it', async () => {
    const problems = await draftProblems(clientOf(changed(harm, { citations: [] })), { id: 'condition-low-back-pain', type: 'condition' })
    expect(problems).toContainEqual({ code: 'broken-document', path: `generalClaims[${harm}]`, message: 'Claim-massage-serious-harm must be mended: citations: needs at least one citation.' })
  })

  it('is named by the check of the dataset, with each page that it holds', async () => {
    const reports = await checkContent(clientOf(changed(harm, { citations: [] })), { perspective: 'published' })
    const refused = reports.filter(({ problems }) => problems.length > 0)
    expect(refused.map(({ id: refusedId }) => refusedId)).toEqual(expect.arrayContaining([harm, ...starter.filter(({ _type }) => _type === 'condition' || _type === 'technique').map(({ _id }) => _id)]))
    for (const { problems } of refused.filter(({ type }) => type === 'condition')) expect(JSON.stringify(problems)).toContain(harm)
  })
})

it('lets a source hold to the end of its last day at the clinic', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-23T06:30:00Z'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  try {
    serve(starter.map((document) => (document._type === 'citation' ? { ...document, status: 'current', expiresOn: '2026-11-22' } : document)))
    const statuses = async () => new Set((await getCondition('scoliosis'))?.references.map(({ status }) => status))
    expect(await statuses()).toEqual(new Set(['current']))
    jest.setSystemTime(new Date('2026-11-23T08:30:00Z'))
    expect(await statuses()).toEqual(new Set(['expired']))
  } finally {
    jest.useRealTimers()
  }
})

it('says on what day a source expired, by itself', async () => {
  serve(starter.map((document) => (document._type === 'citation' ? { ...document, expiresOn: '2020-01-01' } : document)))
  const condition = await getCondition('scoliosis')
  expect(new Set(condition?.references.map(({ status }) => status))).toEqual(new Set(['expired']))
})

it('leaves what it refuses out of lists and out of other pages', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  serve(changed(own._id, { statement: 'Massage cures scoliosis.' }, changed(id, { title: 'Massage cures scoliosis' })))
  expect((await getConditions()).map(({ _id }) => _id)).not.toContain(id)
  expect(JSON.stringify(await getCondition('low-back-pain'))).not.toContain('cures')
})

it('holds the evidence page for a claim that it refuses: without it a cell would read “Not known”', async () => {
  serve(changed(own._id, { statement: 'Massage cures scoliosis.' }))
  await expect(getEvidence()).rejects.toThrow(`${own._id} can't be shown: claims[${own._id}].statement`)
})

it('leaves a condition out of a symptom’s page when its summary is refused', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  serve(changed(id, { summary: 'Our massage cures every curve.' }))
  const symptom = await getSymptom('uneven-shoulders')
  expect(symptom?.conditions.map(({ condition }) => condition._id) ?? [id]).not.toContain(id)
})
