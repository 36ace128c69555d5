import http from 'node:http'
import { Script } from 'node:vm'
import { parse } from 'groq-js'
import { applyPatch } from 'mendoza'
import { type Access, anonymousAccess } from '../access/roles.ts'
import { heardChanges, type HearingOptions, hearingKey, timeLimit } from '../listen/heard-changes.ts'
import { Listener } from '../listen/listener.ts'
import type { CommittedTransaction } from '../store/store.ts'
import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest()
})
afterEach(() => tested.stop())

async function listen(query: string, parameters: Record<string, string> = {}, version?: string) {
  const authorization = `Bearer ${tested.tokens.viewer}`
  const reader = await EventReader.open(tested.lake.port, listenPath(query, parameters, version), { authorization })
  return reader
}

async function listenAfterWelcome(query: string, parameters: Record<string, string> = { includeAllVersions: 'true' }, version?: string) {
  const reader = await listen(query, parameters, version)
  expect((await reader.next()).event).toBe('welcome')
  return reader
}

test('each event takes up where the one before left off: previousRev, resultRev and effects form a chain', async () => {
  const reader = await listenAfterWelcome('*', { includeAllVersions: 'true', effectFormat: 'mendoza', includeResult: 'true' })
  const client = tested.client('administrator')
  await client.create({ _id: 'drafts.hub', _type: 'condition', title: 'Low back pain', list: [{ _key: 'a', n: 1 }] })
  await client.patch('drafts.hub').set({ title: 'Low back pain, explained' }).commit()
  await client.patch('drafts.hub').insert('after', 'list[-1]', [{ _key: 'b', n: 2 }]).unset(['list[_key=="a"].n']).commit()
  await client.delete('drafts.hub')

  let content: unknown = null
  let revision: string | undefined
  for (const transition of ['appear', 'update', 'update', 'disappear']) {
    const { data, id } = await reader.next()
    expect(data).toMatchObject({ documentId: 'drafts.hub', transition, transactionId: data.resultRev, visibility: 'query' })
    expect(data.previousRev).toBe(revision)
    expect(id).toBe(`${data.transactionId}#drafts.hub`)
    const next: unknown = applyPatch(content, data.effects.apply)
    expect(applyPatch(next, data.effects.revert)).toEqual(content)
    if (data.result) expect({ ...(next as object), _rev: data.resultRev }).toEqual(data.result)
    content = next
    revision = data.resultRev
  }
  expect(content).toBeNull()
  reader.close()
})

test('publishing is one transaction of two numbered events', async () => {
  const client = tested.client('administrator')
  await client.create({ _id: 'drafts.hub', _type: 'condition' })
  const reader = await listenAfterWelcome('*[_id in $ids]', { includeAllVersions: 'true', $ids: '["hub","drafts.hub"]' })
  await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.hub', publishedId: 'hub' })
  const first = (await reader.next()).data
  const second = (await reader.next()).data
  expect([first, second].map(({ documentId, transition }) => [documentId, transition])).toEqual([
    ['hub', 'appear'],
    ['drafts.hub', 'disappear'],
  ])
  expect([first, second].map(({ transactionCurrentEvent, transactionTotalEvents }) => [transactionCurrentEvent, transactionTotalEvents])).toEqual([
    [1, 2],
    [2, 2],
  ])
  expect(first.transactionId).toBe(second.transactionId)
  reader.close()
})

test('a listener gets and counts only the events it asked for', async () => {
  const reader = await listenAfterWelcome('*[_type == "claim"] | order(_createdAt desc) {text}')
  await tested.client('administrator').transaction().create({ _id: 'a', _type: 'faq' }).create({ _id: 'b', _type: 'claim' }).commit()
  expect((await reader.next()).data).toMatchObject({ documentId: 'b', transactionTotalEvents: 1, transactionCurrentEvent: 1 })
  reader.close()
})

test('a document that begins or ceases to match appears or disappears', async () => {
  const client = tested.client('administrator')
  await client.create({ _id: 'claim', _type: 'claim', grade: 'low' })
  const reader = await listenAfterWelcome('*[grade == $grade]', { $grade: '"high"' })
  await client.patch('claim').set({ grade: 'high' }).commit()
  await client.patch('claim').set({ note: 1 }).commit()
  await client.patch('claim').set({ grade: 'low' }).commit()
  const transitions = [await reader.next(), await reader.next(), await reader.next()].map(({ data }) => data.transition)
  expect(transitions).toEqual(['appear', 'update', 'disappear'])
  reader.close()
})

test('drafts are heard with includeAllVersions, and by old API versions', async () => {
  const client = tested.client('administrator')
  const modern = await listenAfterWelcome('*', {})
  const old = await listenAfterWelcome('*', {}, 'v2021-06-07')
  await client.create({ _id: 'drafts.a', _type: 'note' })
  await client.create({ _id: 'a', _type: 'note' })
  expect((await modern.next()).data.documentId).toBe('a')
  expect((await old.next()).data.documentId).toBe('drafts.a')
  modern.close()
  old.close()
})

test('mutations, result and previous content come as asked for', async () => {
  const client = tested.client('administrator')
  await client.create({ _id: 'a', _type: 'note', n: 1 })
  const full = await listenAfterWelcome('*', { includeResult: 'true', includePreviousRevision: 'true' })
  const bare = await listenAfterWelcome('*', { includeMutations: 'false' })
  await client.patch('a').inc({ n: 1 }).commit()
  expect((await full.next()).data).toMatchObject({ mutations: [{ patch: { id: 'a', inc: { n: 1 } } }], result: { n: 2 }, previous: { n: 1 } })
  const { data } = await bare.next()
  for (const name of ['mutations', 'result', 'previous', 'effects']) expect(data).not.toHaveProperty(name)
  full.close()
  bare.close()
})

test('whoever’s token is revoked hears of nothing that happens afterwards', async () => {
  const token = tested.lake.tokens.create('viewer', 'Leaving')
  const open = (path: string) => EventReader.open(tested.lake.port, path, { authorization: `Bearer ${token}` })
  const readers = [await open(listenPath('*', { includeAllVersions: 'true' })), await open('/v2025-02-19/data/live/events/production?includeDrafts=true')]
  for (const reader of readers) expect((await reader.next()).event).toBe('welcome')
  const other = await listenAfterWelcome('*')
  tested.lake.tokens.revoke(token)
  await tested.client('administrator').create({ _id: 'drafts.secret', _type: 'note' })
  await Promise.all(readers.map(({ ended }) => ended))
  for (const { pending } of readers) expect(pending).toEqual([])
  expect((await other.next()).data.documentId).toBe('drafts.secret')
  other.close()
})

test('a change is worked out once for all who ask for the same, and they get the same bytes', async () => {
  const open = async (query: string, parameters = {}) => {
    const reader = await EventReader.open(tested.lake.port, listenPath(query, parameters))
    expect((await reader.next()).event).toBe('welcome')
    return reader
  }
  const effects = { effectFormat: 'mendoza' }
  const readers = [await open('*'), await open('*'), await open('*[_type == "note"]'), await open('*', effects), await open('*[_type == "note"]', effects)]
  const [watched, written] = [jest.spyOn(Script.prototype, 'runInContext'), jest.spyOn(http.ServerResponse.prototype, 'write')]
  try {
    await tested.client('administrator').create({ _id: 'a', _type: 'note', text: 'x'.repeat(1_000) })
    for (const reader of readers) expect((await reader.next()).data).toMatchObject({ documentId: 'a', mutations: [{ create: { _id: 'a' } }] })
    // Two queries.
    expect(watched.mock.calls.filter(([, options]) => (options as { timeout?: number } | undefined)?.timeout === timeLimit)).toHaveLength(2)
    const contents = written.mock.calls.map(([bytes]) => bytes as unknown).filter((bytes) => Buffer.isBuffer(bytes) && bytes.includes('xxxx'))
    expect(contents).toHaveLength(5)
    // With effects and without.
    expect(new Set(contents).size).toBe(2)
  } finally {
    watched.mockRestore()
    written.mockRestore()
  }
  for (const reader of readers) reader.close()
})

test('strangers’ queries hold up a commit for so long together; those that were not come to hear of nothing', () => {
  const after = { _id: 'a', _type: 'note', _rev: 'r', _createdAt: '', _updatedAt: '' }
  const transaction = { changes: [{ id: 'a', before: null, after, mutations: [] }] } as unknown as CommittedTransaction
  const hear = (query: string, access: Access) => {
    const options: HearingOptions = { access, query, tree: parse(query), isPlain: true, params: {}, drafts: false, versions: false }
    return heardChanges(transaction, hearingKey(options), options)?.map(({ transition }) => transition)
  }
  let now = 0
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 200))
  try {
    const queries = ['*', '*[_type == "note"]', '*[_id == "a"]', '*[_id == "b"]', '*[defined(_id)]']
    expect(queries.map((query) => hear(query, anonymousAccess))).toEqual([['appear'], ['appear'], ['appear'], undefined, undefined])
    expect(hear('*', anonymousAccess)).toEqual(['appear'])
    expect(hear('*[_id == "b"]', { role: 'viewer', userId: 'v', userName: 'Vera', tokenId: 't' })).toEqual([])
  } finally {
    clock.mockRestore()
  }
})

test('a broken query is reported on the stream, which then ends', async () => {
  const reader = await listen('*[_type == ')
  const { event, data } = await reader.next()
  expect(event).toBe('channelError')
  expect(data.error).toMatchObject({ type: 'queryParseError', description: expect.stringContaining('unexpected end-of-file') as string })
  await reader.ended
})

test('closing the lake ends the streams', async () => {
  const reader = await listenAfterWelcome('*')
  await tested.restart()
  await reader.ended
})

test('a listener that fails is ended and logged; the commit stands and all others hear of it', async () => {
  const [failing, other] = [await listenAfterWelcome('*'), await listenAfterWelcome('*')]
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  const failed = jest.spyOn(Listener.prototype, 'receive').mockImplementationOnce(() => {
    throw new Error('a mistake of ours')
  })
  try {
    const { transactionId } = await tested.client('administrator').mutate([{ create: { _id: 'a', _type: 'note' } }])
    expect((await other.next()).data).toMatchObject({ documentId: 'a', transactionId })
    await failing.ended
    expect(failing.pending).toEqual([])
    expect(logged.mock.calls).toEqual([[expect.stringContaining(`${transactionId} is committed, but a listener failed`), expect.objectContaining({ message: 'a mistake of ours' })]])
  } finally {
    failed.mockRestore()
    logged.mockRestore()
  }
  other.close()
})
