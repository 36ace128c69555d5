/** @jest-environment node */
import { getClinic } from '@/sanity/content/clinic'
import { draftProblems } from '@/sanity/content/draft-problems'
import { getRedirects } from '@/sanity/content/redirects'
import { changed, clientOf, serve, starter, stored, type Stored } from './lake-fixture'
import { errorsOf } from './schema-fixture'

afterEach(() => jest.restoreAllMocks())

const clinic = starter.find(({ _type }) => _type === 'clinic') as Stored
const citation = starter.find(({ _type }) => _type === 'citation') as Stored
const condition = starter.find(({ _type }) => _type === 'condition') as Stored

const addresses = ['https://book.example/here', 'http://book.example', 'https://', 'https:book.example', 'https:///x', 'https://a b', 'https://.', 'https://bücher.example', 'ftp://book.example', 'javascript:alert(1)', 'book.example']
const emails = ['hello@clinic.ca', 'hello@clinic', 'héllo@clinic.ca', '"a b"@clinic.ca', 'a@[1.1.1.1]', 'hello']
const dois = ['10.1136/bmj.l6273', 'https://doi.org/10.1136/bmj.l6273', '10.1/x', '10.1136/b c']
const slugs = ['scoliosis', 'Scoliosis', 'a--b', '-a', 'a_b'].map((current) => ({ _type: 'slug', current }))
const links = ['https://a.example', '/faq', '//elsewhere.example', 'javascript:alert(1)', '#a', 'mailto:a@b.ca'].map((href) => [{ _type: 'block', _key: 'a', style: 'normal', markDefs: [{ _type: 'link', _key: 'l', href }], children: [{ _type: 'span', _key: 'b', text: 'A link', marks: ['l'] }] }])

const cases = [
  ...addresses.map((value) => [clinic, 'bookingUrl', value] as const),
  ...emails.map((value) => [clinic, 'email', value] as const),
  ...addresses.map((value) => [citation, 'url', value] as const),
  ...dois.map((value) => [citation, 'doi', value] as const),
  ...['nl', 'Dutch'].map((value) => [citation, 'language', value] as const),
  ...slugs.map((value) => [condition, 'slug', value] as const),
  ...links.map((value) => [condition, 'causes', value] as const),
]

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}))

it.each(cases.map(([document, field, value]) => [document._type, field, JSON.stringify(value), document, value] as const))('what the form of a %s takes as %s, the reader takes: %s', async (type, field, _name, document, value) => {
  const errors = (await errorsOf({ ...document, [field]: value } as Stored, starter)).filter(({ at }) => at.startsWith(field))
  const problems = (await draftProblems(clientOf(changed(document._id, { [field]: value })), { id: document._id, type })).filter(({ code }) => code === 'broken-document')
  if (problems.length > 0) expect(errors).not.toEqual([])
})

it('refuses a booking page that is not secure where it is typed, and says why', async () => {
  const errors = await errorsOf({ ...clinic, bookingUrl: 'http://book.example' } as Stored, starter)
  expect(errors.map(({ at, message }) => `${at}: ${message}`)).toEqual([expect.stringMatching(/^bookingUrl: .*https:\/\//)])
})

it('takes the clinic’s empty texts for missing ones', async () => {
  serve(changed('clinic', { bookingUrl: '', email: '', phone: '', transit: '' }))
  expect(await getClinic()).toMatchObject({ bookingUrl: undefined, email: undefined, phone: undefined, transit: undefined })
})

describe('a redirect', () => {
  const redirect = { _id: 'redirect-x', _type: 'redirect', from: '/old', to: '/faq', permanent: true, isEnabled: true }
  const errorAt = async (change: Partial<typeof redirect>) => (await errorsOf({ ...redirect, ...change }, starter)).map(({ at, message }) => `${at}: ${message}`)

  it('is refused where it would never be used', async () => {
    expect(await errorAt({})).toEqual([])
    expect(await errorAt({ from: '/old.pdf' })).toEqual([expect.stringMatching(/^from: An address with a dot/)])
    expect(await errorAt({ from: '/faq', to: '/find' })).toEqual([expect.stringMatching(/^from: There is a page/)])
    for (const from of ['/conditions/scoliosis', '/conditions/scoliosis/sheet']) expect(await errorAt({ from })).toEqual([expect.stringMatching(/^from: “Scoliosis.*” stands at this address.*unpublish it first/)])
    expect(await errorAt({ from: '/conditions/gone' })).toEqual([])
  })

  it('that would never be used is left out by the reader, too', async () => {
    const log = jest.spyOn(console, 'warn').mockImplementation(() => {})
    serve([stored(redirect), stored({ ...redirect, _id: 'redirect-y', from: '/old.pdf' }), stored({ ...redirect, _id: 'redirect-z', to: '//elsewhere.example' })])
    expect((await getRedirects()).map(({ _id }) => _id)).toEqual(['redirect-x'])
    expect(log.mock.calls.join()).toMatch(/redirect-y is left out: from: An address with a dot/)
  })
})
