import { lakeUnderTest, type LakeUnderTest, queryPath } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
  const client = tested.client('administrator')
  const documents: { _id: string; _type: string; [attribute: string]: unknown }[] = [
    { _id: 'author', _type: 'practitioner', name: 'Rowan' },
    { _id: 'hub', _type: 'condition', title: 'Low back pain', slug: { current: 'hub' }, author: { _type: 'reference', _ref: 'author' } },
    { _id: 'drafts.hub', _type: 'condition', title: 'Low back pain (new)', slug: { current: 'hub' } },
    { _id: 'drafts.sciatica', _type: 'condition', title: 'Herniated disc and sciatica' },
    { _id: 'versions.r1.hub', _type: 'condition', title: 'Low back pain in spring' },
    { _id: 'versions.r1.author', _type: 'practitioner', name: 'Rowan', _system: { delete: true } },
  ]
  await documents.reduce((transaction, document) => transaction.create(document), client.transaction()).commit()
})
afterAll(() => tested.stop())

const query = async (text: string, parameters: Record<string, string> = {}, version = 'v2025-02-19') =>
  (await tested.call(queryPath(text, parameters), { token: tested.tokens.viewer, version })).json

describe('perspectives', () => {
  const titles = '*[_type == "condition"]{_id, _originalId, title}'

  test('published leaves out drafts and versions; it is the default since 2025-02-19', async () => {
    const published = [{ _id: 'hub', _originalId: null, title: 'Low back pain' }]
    expect((await query(titles, { perspective: 'published' })).result).toEqual(published)
    expect((await query(titles)).result).toEqual(published)
  })

  test('raw holds everything; older API versions start from it, without versions', async () => {
    expect((await query('*._id', { perspective: 'raw' })).result).toEqual(['author', 'drafts.hub', 'drafts.sciatica', 'hub', 'versions.r1.author', 'versions.r1.hub'])
    expect((await query('*._id', {}, 'v2021-06-07')).result).toEqual(['author', 'drafts.hub', 'drafts.sciatica', 'hub'])
  })

  test.each(['drafts', 'previewDrafts'])('%s lays drafts over published documents, under published ids', async (perspective) => {
    expect((await query(titles, { perspective })).result).toEqual([
      { _id: 'hub', _originalId: 'drafts.hub', title: 'Low back pain (new)' },
      { _id: 'sciatica', _originalId: 'drafts.sciatica', title: 'Herniated disc and sciatica' },
    ])
  })

  test('a stack takes the first layer that has the document, and hides what a release unpublishes', async () => {
    const { result } = await query('*{_id, _originalId}', { perspective: 'r1,drafts' })
    expect(result).toEqual([
      { _id: 'hub', _originalId: 'versions.r1.hub' },
      { _id: 'sciatica', _originalId: 'drafts.sciatica' },
    ])
  })

  test('references are followed through the overlay', async () => {
    expect((await query('*[_id == "hub"][0].author->name')).result).toBe('Rowan')
    expect((await query('*[_id == "hub"][0].author->name', { perspective: 'r1' })).result).toBeNull()
  })

  test.each(['raw,drafts', 'no such', '../x'])('%s is refused', async (perspective) => {
    expect((await tested.call(queryPath('*', { perspective }))).status).toBe(400)
  })
})

describe('text search, as the Studio sends it', () => {
  const search = async (words: string) =>
    (await query('*[[@, _id] match text::query($q)]._id', { perspective: 'raw', $q: JSON.stringify(words) })).result as string[]

  test('finds all words in any order, and prefixes', async () => {
    expect(await search('sciatica disc')).toEqual(['drafts.sciatica'])
    expect(await search('back pai*')).toEqual(['drafts.hub', 'hub', 'versions.r1.hub'])
    expect(await search('backpack')).toEqual([])
  })

  test('finds phrases, and leaves out what is excluded', async () => {
    expect(await search('"back low"')).toEqual([])
    expect(await search('"low back" -new -spring')).toEqual(['hub'])
  })

  test('* finds everything', async () => {
    expect(await search('*')).toHaveLength(6)
  })

  test('counts in a score', async () => {
    const text = '*[_type == "condition"] | score(boost(title match text::query($q), 5), [@, _id] match text::query($q))[_score > 0]{_id, _score} | order(_score desc)'
    const { result } = await query(text, { perspective: 'raw', $q: '"spring"' })
    expect(result).toEqual([{ _id: 'versions.r1.hub', _score: 7 }])
  })
})

describe('answers', () => {
  test('carry the query unless it is not wanted, the time and sync tags', async () => {
    expect(await query('count(*)')).toEqual({ query: 'count(*)', result: 2, ms: expect.any(Number) as number, syncTags: [expect.stringMatching(/^s1:/) as string] })
    expect(await query('count(*)', { returnQuery: 'false' })).not.toHaveProperty('query')
  })

  test('narrowing by type and id changes no result', async () => {
    const pairs: [string, string][] = [
      ['*[_type == "condition" && title match "new"]._id', '*[(_type) == "condition" && title match "new"]._id'],
      ['*[_id in ["hub", "drafts.hub", "hub", "none"]]._id', '*[_id in path("hub") || _id in path("drafts.hub")]._id'],
      ['*["condition" == _type || _type == "practitioner"]._id', '*[string::startsWith(_type, "condition") || _type in ["practitioner"]]._id'],
      ['*[_id == "hub" && _type == "practitioner"]', '*[false]'],
    ]
    for (const [narrowed, plain] of pairs) {
      expect((await query(narrowed, { perspective: 'raw' })).result).toEqual((await query(plain, { perspective: 'raw' })).result)
    }
  })

  test('delta functions work though they cannot run synchronously', async () => {
    expect((await query('diff::changedAny({"a": 1}, {"a": 2}, a)')).result).toBe(true)
  })
})

describe('queries that cannot be answered', () => {
  test('name the place of the mistake', async () => {
    const { status, json } = await tested.call(queryPath('*[_type == '))
    expect(status).toBe(400)
    expect(json.error).toEqual({
      type: 'queryParseError',
      description: 'unexpected end-of-file, expected expression',
      query: '*[_type == ',
      start: 11,
      end: 11,
    })
  })

  test.each(['*[nosuch::function()]', '*[_id == $missing]', 'geo::distance(1, 2)'])('%s', async (text) => {
    expect((await tested.call(queryPath(text))).json.error.type).toBe('queryParseError')
  })
})

describe('queries made to hurt are refused at once', () => {
  const hurtful: [string, string][] = [
    ['60 kB of conditions', `*[${Array(10_000).fill('a==1').join('||')}]`],
    ['3,000 brackets', `${'('.repeat(3_000)}1${')'.repeat(3_000)}`],
    ['3,000 negations', `${'!'.repeat(3_000)}a`],
    ['3,000 powers', Array(3_000).fill('2').join('**')],
    ['5,000 attributes', `*{${Array(5_000).fill('"a":b').join(',')}}`],
    ['many stars', `"${'a'.repeat(60)}" match "${'*a'.repeat(20)}*b"`],
    ['stars put together', `"${'a'.repeat(60)}" match ("*a*a" + "*a*a" + "*b")`],
    ['stars on a long word', `"${'a'.repeat(5_000)}" match "*a*a*b"`],
    ['stars by parameter', '"aaaa" match $stars'],
    ['a parameter on the prototype', '$__proto__'],
  ]
  test.each(hurtful)('%s', async (_name, text) => {
    const body = { query: text, params: { stars: ['fine*', '*a*a*a*a*b'] } }
    const raw = text === '$__proto__' ? '{"query":"1","params":{"__proto__":1}}' : JSON.stringify(body)
    const started = performance.now()
    const { status } = await tested.call('/data/query/production', { method: 'POST', body: raw })
    expect(status).toBe(400)
    expect(performance.now() - started).toBeLessThan(500)
  })

  test('what people write is not', async () => {
    const ids = JSON.stringify(Array.from({ length: 2_000 }, (_, index) => `id-${index}`))
    const fine = [`*[_id in ${ids}]`, '*[title match "low*" && title match ["*ack*", "p*n"]]', `*[${Array(200).fill('_type == "x"').join(' || ')}]`]
    for (const text of fine) {
      expect((await tested.call('/data/query/production', { method: 'POST', body: { query: text } })).status).toBe(200)
    }
  })
})
