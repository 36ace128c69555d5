/** @jest-environment node */
import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { getEvidence } from '@/sanity/content/evidence'
import { draftProblems } from '@/sanity/content/draft-problems'
import { BrokenContentError } from '@/sanity/content/read'
import { getSymptom } from '@/sanity/content/symptom'
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
  ['no emergency card', 'no-emergency-card', without(({ _id }) => _id === 'careRoute-emergency')],
  ['a phrase that the clinic banned', 'banned-phrase', [...changed(id, { summary: 'A wonky wobble of the spine.' }), stored({ _id: 'bannedPhrase-x', _type: 'bannedPhrase', pattern: 'wonky', severity: 'fail', reason: 'Unkind.' })]],
]

it.each(cases)('refuses %s, in the Studio and on the page alike', async (_what, code, dataset) => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  expect((await draftProblems(clientOf(dataset), { id: `drafts.${id}`, type: 'condition' })).map((problem) => problem.code)).toContain(code)
  serve(dataset)
  await expect(getCondition('scoliosis')).rejects.toThrow(BrokenContentError)
})

it('refuses a claim by itself in the Studio', async () => {
  const problems = await draftProblems(clientOf(changed(own._id, { statement: 'Massage cures scoliosis.' })), { id: own._id, type: 'claim' })
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['statement-disagrees', 'banned-phrase']))
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
  expect((await getEvidence()).claims.map(({ _id }) => _id)).not.toContain(own._id)
  expect(JSON.stringify(await getCondition('low-back-pain'))).not.toContain('cures')
})

it('leaves a condition out of a symptom’s page when its summary is refused', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  serve(changed(id, { summary: 'Our massage cures every curve.' }))
  const symptom = await getSymptom('uneven-shoulders')
  expect(symptom?.conditions.map(({ condition }) => condition._id) ?? [id]).not.toContain(id)
})
