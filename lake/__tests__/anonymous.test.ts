import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath, queryPath } from './lake-under-test.ts'

/*
 * Two lakes with the same published documents; one also has drafts, a version and a system document, which say CANARY
 * and refer to published ones. Whatever a stranger asks, both must answer the same.
 */
let withDrafts: LakeUnderTest
let without: LakeUnderTest

const published = [
  { _id: 'citation', _type: 'citation', title: 'Trial' },
  { _id: 'hub', _type: 'condition', title: 'Back pain', weight: 2, claim: { _type: 'reference', _ref: 'drafts.secret', _weak: true } },
  { _id: 'sprain', _type: 'condition', title: 'Sprain', weight: 1 },
]
const hidden = [
  { _id: 'drafts.secret', _type: 'condition', title: 'CANARY', weight: 0, source: { _type: 'reference', _ref: 'citation' } },
  { _id: 'drafts.hub', _type: 'condition', title: 'CANARY', weight: 9 },
  { _id: 'versions.r1.hub', _type: 'condition', title: 'CANARY' },
  { _id: '_.releases.r1', _type: 'system.release', title: 'CANARY' },
]

beforeAll(async () => {
  withDrafts = await lakeUnderTest()
  without = await lakeUnderTest()
  for (const tested of [withDrafts, without]) {
    const documents = tested === withDrafts ? [...published, ...hidden] : published
    // Same dates and revision on both sides, so that answers can be compared byte by byte.
    const mutations = documents.map((document) => ({ create: { ...document, _createdAt: '2026-01-01T00:00:00Z' } }))
    const body = { mutations, transactionId: 'seed' }
    expect((await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body })).status).toBe(200)
  }
})
afterAll(async () => {
  await withDrafts.stop()
  await without.stop()
})

function comparable(text: string) {
  return text.replace(/"ms":\d+/, '"ms":0').replace(/"_updatedAt":"[^"]*"/g, '"_updatedAt":""')
}

async function expectSameAnswer(path: string, version = 'v2025-02-19') {
  const seen = await withDrafts.call(path, { version })
  const expected = await without.call(path, { version })
  expect(comparable(seen.text)).toBe(comparable(expected.text))
  expect(seen.status).toBe(expected.status)
  expect(seen.text).not.toContain('CANARY')
}

const queries = [
  '*',
  '*{..., "all": *}',
  'count(*)',
  'count(*[_id in path("drafts.**")])',
  '*[_id in path("drafts.**") || _id in path("versions.**") || _id in path("_.**")]',
  '*[_id == "drafts.secret"][0]',
  '*[_id in ["drafts.secret", "drafts.hub", "hub"]]._id',
  '*[references("citation")]',
  'count(*[references("citation")])',
  '*[_type == "citation"]{"usedBy": *[references(^._id)]}',
  '*[_id == "hub"][0].claim->title',
  '*[_id == "hub"][0]{"claim": claim->}',
  '*[_type == "condition"] | order(weight asc){_id, weight}',
  '*[_type == "condition"] | order(*[_id == "drafts.secret"][0].weight)._id',
  '*[title match "canary"]',
  '*[[@, _id] match text::query("canary")]',
  '*[sanity::versionOf("hub")]',
  '*[sanity::partOfRelease("r1")]',
  'releases::all()',
  'defined(*[_id == "drafts.secret"][0])',
  'array::unique(*[]._type)',
]
const perspectives = ['raw', 'published', 'drafts', 'previewDrafts', 'r1', 'r1,drafts']

describe('no query tells if there are drafts', () => {
  test.each(perspectives)('in perspective %s', async (perspective) => {
    for (const query of queries) await expectSameAnswer(queryPath(query, { perspective }))
  })

  test.each(['v1', 'v2021-06-07', 'vX'])('in the default perspective of %s', async (version) => {
    for (const query of queries) await expectSameAnswer(queryPath(query), version)
  })

  test('by POST', async () => {
    const { json } = await withDrafts.call('/data/query/production?perspective=raw', { method: 'POST', body: { query: 'count(*)' } })
    expect(json.result).toBe(published.length)
  })
})

test('a draft id is answered as an id that does not exist', async () => {
  for (const path of ['drafts.secret', 'drafts.nothing', 'drafts.hub,hub', '_.releases.r1', 'hub?includeAllVersions=true', 'drafts.secret?excludeContent=true']) {
    await expectSameAnswer(`/data/doc/production/${path}`)
  }
  const { json } = await withDrafts.call('/data/doc/production/drafts.secret')
  expect(json).toEqual({ documents: [], omitted: [{ id: 'drafts.secret', reason: 'existence' }] })
})

test('an export holds public documents only', () => expectSameAnswer('/data/export/production'))

test.each([
  '/data/history/production/transactions/drafts.secret',
  '/data/history/production/transactions/hub',
  '/data/history/production/documents/drafts.secret?revision=seed',
  '/data/history/production/documents/hub?lastRevision=true',
  '/data/history/production/events/documents/hub',
  '/data/references/production/documents/citation/to',
  '/users/local-administrator',
  '/users/me/keyvalue/a',
  '/datasets',
])('%s needs a token', async (path) => {
  expect((await withDrafts.call(path)).status).toBe(401)
})

test('a listener hears of published changes only, whatever it asks for', async () => {
  for (const version of ['v1', 'v2025-02-19']) {
    const reader = await EventReader.open(withDrafts.lake.port, listenPath('*', { includeAllVersions: 'true', includeResult: 'true', effectFormat: 'mendoza' }, version))
    expect((await reader.next()).event).toBe('welcome')
    const client = withDrafts.client('administrator')
    await client.patch('drafts.secret').set({ title: 'CANARY again' }).commit()
    await client.patch('sprain').set({ seen: version }).commit()
    const { data } = await reader.next()
    expect(data).toMatchObject({ documentId: 'sprain', transactionTotalEvents: 1 })
    expect(reader.pending).toHaveLength(0)
    reader.close()
  }
})

test('publishing tells a stranger of the published document alone', async () => {
  const client = withDrafts.client('administrator')
  const reader = await EventReader.open(withDrafts.lake.port, listenPath('*', { includeAllVersions: 'true' }))
  expect((await reader.next()).event).toBe('welcome')
  await client.createOrReplace({ _id: 'drafts.faq', _type: 'faq' })
  await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.faq', publishedId: 'faq' })
  expect((await reader.next()).data).toMatchObject({ documentId: 'faq', transactionTotalEvents: 1, transition: 'appear' })
  expect(reader.pending).toHaveLength(0)
  reader.close()
})

test('live events tell of published changes only, and drafts need a token', async () => {
  const { port } = withDrafts.lake
  const client = withDrafts.client('administrator')
  await expect(EventReader.open(port, '/v2025-02-19/data/live/events/production?includeDrafts=true')).rejects.toThrow('401')
  const stranger = await EventReader.open(port, '/v2025-02-19/data/live/events/production')
  const authorization = `Bearer ${withDrafts.tokens.viewer}`
  const member = await EventReader.open(port, '/v2025-02-19/data/live/events/production?includeDrafts=true', { authorization })
  await stranger.next()
  await member.next()
  await client.patch('drafts.secret').set({ n: 1 }).commit()
  const { _rev } = await client.patch('sprain').set({ n: 1 }).commit()
  expect(await stranger.next()).toMatchObject({ event: 'message', id: _rev })
  expect((await member.next()).id).not.toBe(_rev)
  expect((await member.next()).id).toBe(_rev)
  stranger.close()
  member.close()
})

test.each([
  ['/data/mutate/production', { mutations: [{ create: { _id: 'mine', _type: 'note' } }] }],
  ['/data/mutate/production?dryRun=true', { mutations: [{ patch: { id: 'drafts.secret', set: { a: 1 } } }] }],
  ['/data/actions/production', { actions: [{ actionType: 'sanity.action.document.discard', draftId: 'drafts.secret' }] }],
  ['/assets/images/production', {}],
  ['/assets/files/production', {}],
])('%s refuses a stranger before it reads anything', async (path, body) => {
  const refused = await withDrafts.call(path, { method: 'POST', body })
  expect(refused.status).toBe(401)
  expect(await withDrafts.client('administrator').getDocument('mine')).toBeUndefined()
  expect(await withDrafts.client('administrator').getDocument('drafts.secret')).toBeDefined()
})

test('ids of drafts lead to no image', async () => {
  const names = ['drafts.secret', 'drafts.secret.png', `drafts.image-${'a'.repeat(40)}-1x1-png`, `${'a'.repeat(40)}-1x1.png`]
  for (const name of names) expect((await withDrafts.call(`/images/lumbar/production/${name}`, { version: '' })).status).toBe(404)
})
