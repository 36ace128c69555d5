/** @jest-environment node */
import { getBenefit } from '@/sanity/content/benefit'
import { getChanges } from '@/sanity/content/changes'
import { getCondition, type Condition } from '@/sanity/content/condition'
import { draftProblems } from '@/sanity/content/draft-problems'
import { reviewSignature } from '@/sanity/content/review-signature'
import { reviewStart } from '@/sanity/content/review-start'
import { getTechnique } from '@/sanity/content/technique'
import { changed, clientOf, serve, starter, stored, type Stored } from '../lake-fixture'

const id = 'condition-scoliosis'
const name = { id, type: 'condition' }
const practitioner = stored({ _id: 'practitioner-b', _type: 'practitioner', name: 'B. Reader', title: 'Registered Massage Therapist' })

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-22T20:00:00Z'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }))
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** A review of the page as these documents have it. */
async function reviewed(dataset: readonly Stored[] = starter, change: Record<string, unknown> = {}): Promise<Stored[]> {
  const { target, ...start } = await reviewStart(clientOf(dataset), name)
  const record = {
    ...start, _id: 'reviewRecord-a', _type: 'reviewRecord', target: { _ref: target }, author: 'A. Writer', reviewer: { _ref: 'practitioner-b' }, reviewerName: 'B. Reader', reviewerTitle: 'Registered Massage Therapist',
    role: 'registered massage therapist', scope: 'whole-page', whatChanged: 'First review.', why: 'The page is new.', ...change,
  }
  return [...dataset, practitioner, stored(record)]
}

async function page(dataset: readonly Stored[]): Promise<Condition> {
  serve(dataset)
  const condition = await getCondition('scoliosis')
  if (!condition) throw new Error('no page')
  return condition
}
const noticesOf = ({ review: { status } }: Condition) => (status.state === 'reviewed' ? status.notices : status.state)

it('starts a review with the page, its revision, its fingerprint and a year', async () => {
  expect(await reviewStart(clientOf(starter), { ...name, id: `drafts.${id}` })).toEqual({
    target: id, targetRevision: 'r1', digest: expect.stringMatching(/^[0-9a-f]{64}$/), date: '2026-11-22', nextDue: '2027-11-22',
  })
})

it('says that a page is not reviewed, then who reviewed it', async () => {
  expect((await page(starter)).review).toEqual({ status: { state: 'not-reviewed' }, log: [] })
  const { status, log } = (await page(await reviewed())).review
  expect(status).toMatchObject({ state: 'reviewed', notices: [], review: { reviewer: { name: 'B. Reader', title: 'Registered Massage Therapist' }, nextDue: '2027-11-22' } })
  expect(log.map(({ whatChanged }) => whatChanged)).toEqual(['First review.'])
})

const claim = starter.find(({ _type, population }) => _type === 'claim' && (population as { _ref: string } | undefined)?._ref === id)
const redFlag = starter.find(({ _type, universal }) => _type === 'redFlag' && universal === true)
const faqOf = (documentId: string) => (starter.find(({ _id }) => _id === documentId)?.['faqs'] as { _ref: string }[])[0]?._ref ?? ''

it.each([
  ['its own words', id, { summary: 'A curve in the spine.' }],
  ['a claim', claim?._id ?? '', { populationNote: 'Other people.' }],
  ['a red flag', redFlag?._id ?? '', { text: 'you have another sign' }],
  ['a care route', 'careRoute-emergency', { hours: 'At night' }],
  ['a question', faqOf(id), { question: 'Is it another question?' }],
])('has changed since its review when %s changes', async (_what, changedId, change) => {
  expect(starter.some(({ _id }) => _id === changedId)).toBe(true)
  expect(noticesOf(await page(changed(changedId, change, await reviewed())))).toEqual(['changed'])
})

it.each([
  ['marketing’s fields', id, { seo: { title: 'Scoliosis in adults', description: 'What it is.' } }],
  ['the revision', id, { _rev: 'r2', _updatedAt: '2026-12-01T00:00:00Z' }],
  ['a question of another page', faqOf('condition-spinal-stenosis'), { question: 'Is it another question?' }],
])('has not changed when %s change', async (_what, changedId, change) => {
  expect(noticesOf(await page(changed(changedId, change, await reviewed())))).toEqual([])
})

it('does not care for the order of the pictures', async () => {
  const picture = (letter: string) => ({ alt: letter, image: { asset: { _ref: `image-${letter.repeat(40)}-10x10-png` } } })
  const asset = (letter: string) => stored({ _id: `image-${letter.repeat(40)}-10x10-png`, _type: 'sanity.imageAsset', metadata: { dimensions: { width: 10, height: 10 } } })
  const dataset = [...changed(id, { media: [picture('a'), picture('b')] }), asset('a'), asset('b')]
  const one = await reviewed(dataset)
  expect((await page(one)).media).toHaveLength(2)
  expect(noticesOf(await page(changed(id, { media: [picture('b'), picture('a')] }, one)))).toEqual([])
  expect(noticesOf(await page(changed(id, { media: [picture('a')] }, one)))).toEqual(['changed'])
})

it('is past due after its day, without a publish', async () => {
  const dataset = await reviewed()
  jest.setSystemTime(new Date('2027-11-23T06:30:00Z'))
  expect(noticesOf(await page(dataset))).toEqual([])
  jest.setSystemTime(new Date('2027-11-23T08:30:00Z'))
  expect(noticesOf(await page(dataset))).toEqual(['past-due'])
})

it.each([
  ['by the author', { author: 'b. reader' }],
  ['that does not say who signed it', { reviewerName: undefined }],
  ['for longer than 36 months', { nextDue: '2029-11-23' }],
  ['of the safety information alone', { scope: 'safety-only' }],
  ['that is a draft', { _originalId: 'drafts.reviewRecord-a' }],
])('does not count a review %s', async (_what, change) => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  expect(noticesOf(await page(await reviewed(starter, change)))).toBe('not-reviewed')
  expect((await getChanges()).reviewedPages).toBe(0)
})

it('counts the pages that have been reviewed, so that patients are told of reviews once there is one', async () => {
  const pagesReviewed = async (dataset: readonly Stored[]) => {
    serve(dataset)
    return (await getChanges()).reviewedPages
  }
  const one = await reviewed()
  expect(await pagesReviewed(starter)).toBe(0)
  expect(await pagesReviewed(one)).toBe(1)
  expect(await pagesReviewed([...one, ...one.filter(({ _type }) => _type === 'reviewRecord').map((record) => ({ ...record, _id: 'reviewRecord-again' }))])).toBe(1)
  // A page that has changed since was reviewed all the same, and says so itself.
  expect(await pagesReviewed(changed(id, { summary: 'A curve.' }, one))).toBe(1)
  expect(await pagesReviewed(one.filter(({ _id }) => _id !== id))).toBe(0)
  expect(await pagesReviewed(await reviewed(starter, { target: { _ref: 'symptom-neck-pain' } }))).toBe(0)
})

it('does not show a review whose words break a house rule, and lets it say what a claim says now', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  expect((await page(await reviewed(starter, { why: 'Massage cures back pain for good.' }))).review.log).toEqual([])
  expect((await page(await reviewed(starter, { whatChanged: 'The page now says that massage may ease back pain.' }))).review.log).toHaveLength(1)
})

it('starts no review of a page that can’t be read, and sends nobody to publish what needs a review first', async () => {
  const broken = changed(id, { summary: 42 })
  await expect(reviewStart(clientOf(broken), name)).rejects.toThrow(/can't be reviewed yet\. summary: .* Publish it first\.$/)
  const error = reviewStart(clientOf(changed('clinicSettings', { reviewIsGate: true }, broken)), name)
  await expect(error).rejects.toThrow(/summary: .* Mend the draft first\.$/)
})

it('says what it said when it was signed, whatever becomes of the practitioner', async () => {
  const dataset = await reviewed()
  const signed = (await page(dataset)).review
  // The new name is the author's: compared with it, the review would count no more.
  const renamed = changed('practitioner-b', { name: 'A. Writer', title: 'Physician' }, dataset)
  const gone = dataset.filter(({ _id }) => _id !== 'practitioner-b')
  for (const later of [renamed, gone]) expect((await page(later)).review).toEqual(signed)
})

describe('signing', () => {
  const draft = { ...practitioner, _id: 'drafts.reviewRecord-b', _type: 'reviewRecord', name: undefined, title: undefined, author: 'A. Writer', reviewer: { _ref: 'practitioner-b' }, date: '2026-11-22', nextDue: '2027-11-22' }
  const sign = (change: Record<string, unknown> = {}, people: readonly Stored[] = [practitioner]) => reviewSignature(clientOf([{ ...draft, ...change }, ...people]), 'reviewRecord-b')
  const reasons = async (...given: Parameters<typeof sign>) => (await sign(...given)).problems.map(({ message }) => message).join()

  it('takes the reviewer’s published name and title into the record', async () => {
    expect(await sign()).toEqual({ signature: { reviewerName: 'B. Reader', reviewerTitle: 'Registered Massage Therapist' }, problems: [] })
  })

  it('is refused to the author, to nobody, to who is not published, to who has no title, and for a wrong date', async () => {
    expect(await reasons({ author: 'b. reader' })).toMatch(/The reviewer is the author/)
    expect(await reasons({ reviewer: undefined })).toMatch(/Publish the person under Practitioners first/)
    expect(await reasons({}, [{ ...practitioner, _id: 'drafts.practitioner-b' }])).toMatch(/Publish the person/)
    expect(await reasons({}, [{ ...practitioner, title: '' }])).toMatch(/Publish the person/)
    expect(await reasons({ nextDue: '2029-11-23' })).toMatch(/within 36 months/)
  })
})

it('keeps a benefit’s and a technique’s reviews too', async () => {
  serve(starter)
  expect((await getBenefit('circulation'))?.review.status.state).toBe('not-reviewed')
  expect((await getTechnique('kneading'))?.review.status.state).toBe('not-reviewed')
})

it('is a gate when the clinic says so: in the Studio and on the page', async () => {
  const gate = (dataset: readonly Stored[]) => changed('clinicSettings', { reviewIsGate: true }, dataset)
  const codes = async (dataset: readonly Stored[]) => (await draftProblems(clientOf(dataset), name)).map(({ code }) => code)
  expect(await codes(gate(starter))).toEqual(['not-reviewed'])
  await expect(page(gate(starter))).rejects.toThrow(/Record a review/)
  const dataset = gate(await reviewed())
  expect(await codes(dataset)).toEqual([])
  expect(noticesOf(await page(dataset))).toEqual([])
  await expect(page(changed(id, { summary: 'A curve.' }, dataset))).rejects.toThrow(/changed since its review/)
})
