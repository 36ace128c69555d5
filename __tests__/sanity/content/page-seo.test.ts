/** @jest-environment node */
import { seoPaths } from '@/lib/addresses/fixed-pages'
import { checkContent } from '@/sanity/content/check'
import { draftProblems } from '@/sanity/content/draft-problems'
import { getHiddenPages, getPageSeo } from '@/sanity/content/page-seo'
import { pageOfSeo, pageSeoId } from '@/sanity/page-seo-id'
import { clientOf, serve, stored } from '../lake-fixture'

const pageSeo = (change: Record<string, unknown>) => stored({ _id: 'pageSeo-clinic', _type: 'pageSeo', path: '/clinic', seo: { title: 'Where to find us', noIndex: true }, ...change })
let log: jest.SpyInstance

beforeEach(() => {
  log = jest.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => jest.restoreAllMocks())

it('has one document for each page, by its id', () => {
  expect(new Set(seoPaths.map(pageSeoId)).size).toBe(seoPaths.length)
  for (const path of seoPaths) expect(pageOfSeo(pageSeoId(path))).toBe(path)
})

it('gives marketing’s words of that page alone', async () => {
  serve([pageSeo({})])
  expect(await getPageSeo('/clinic')).toMatchObject({ title: 'Where to find us' })
  expect(await getPageSeo('/about')).toBeUndefined()
  expect(await getHiddenPages()).toEqual(['/clinic'])
  expect(log).not.toHaveBeenCalled()
})

it('gives no word of a document that breaks a house rule, but keeps its page hidden, and the log names it', async () => {
  serve([pageSeo({ seo: { title: 'Massage that cures back pain', description: 'The address.', noIndex: true } })])
  expect(await getPageSeo('/clinic')).toMatchObject({ title: undefined, description: undefined, noIndex: true })
  expect(await getHiddenPages()).toEqual(['/clinic'])
  expect(log.mock.calls.flat().join()).toMatch(/pageSeo-clinic.*cures/)
})

const broken = [
  ['a number for its title', { seo: { title: 3 } }],
  ['no page', { path: undefined }],
  ['another page’s address', { path: '/about' }],
  ['an address that is no fixed page', { path: '/conditions/scoliosis' }],
] as const

it.each(broken)('leaves the words of a document with %s out, and the log names it', async (_what, change) => {
  serve([pageSeo({ seo: { title: 'Where to find us' }, ...change })])
  expect([await getPageSeo('/clinic'), await getPageSeo('/about'), await getHiddenPages()]).toEqual([undefined, undefined, []])
  expect(log.mock.calls.flat().join()).toContain('pageSeo-clinic')
})

it.each(broken)('keeps the page of a document with %s hidden', async (_what, change) => {
  serve([pageSeo({ ...change, seo: { title: 'Where to find us', ...('seo' in change ? change.seo : {}), noIndex: true } })])
  expect(await getPageSeo('/clinic')).toEqual({ title: undefined, description: undefined, image: undefined, noIndex: true })
  expect(await getPageSeo('/about')).toBeUndefined()
  expect(await getHiddenPages()).toEqual(['/clinic'])
})

it('is linted as other documents are, by the publish gate and by the check of the dataset, and its address is no words', async () => {
  const good = seoPaths.map((path) => stored({ _id: pageSeoId(path), _type: 'pageSeo', path, seo: { title: 'A page' } }))
  for (const { _id } of good) expect(await draftProblems(clientOf(good), { id: _id, type: 'pageSeo' })).toEqual([])
  const bad = [pageSeo({ seo: { description: 'Our massage guarantees relief.' } })]
  expect((await draftProblems(clientOf(bad), { id: 'drafts.pageSeo-clinic', type: 'pageSeo' })).map(({ code, path }) => [code, path])).toContainEqual(['banned-phrase', 'seo.description'])
  expect((await checkContent(clientOf(bad), { perspective: 'published' })).map(({ id, problems }) => [id, problems.length > 0])).toEqual([['pageSeo-clinic', true]])
})
