import { applyPatch } from 'mendoza'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest()
})
afterEach(() => tested.stop())

const ask = (path: string) => tested.call(`/data/history/production/${path}`, { token: tested.tokens.viewer })
const act = (name: string, rest: object) => {
  const body = { actions: [{ actionType: `sanity.action.document.${name}`, ...rest }], transactionId: name.replace('.', '-') }
  return tested.call('/data/actions/production', { method: 'POST', token: tested.tokens.editor, body })
}
const pair = { draftId: 'drafts.hub', publishedId: 'hub' }

async function liveALife() {
  await act('create', { publishedId: 'hub', attributes: { _id: 'drafts.hub', _type: 'condition', title: 'One' } })
  await act('edit', { ...pair, patch: { set: { title: 'Two' } } })
  await act('publish', pair)
  await act('unpublish', pair)
}

test('transactions tell who changed what, forth and back', async () => {
  await liveALife()
  const { text, headers } = await ask('transactions/hub,drafts.hub?effectFormat=mendoza&excludeContent=true&includeIdentifiedDocumentsOnly=true')
  expect(headers['content-type']).toContain('ndjson')
  const transactions = text.trim().split('\n').map((line) => JSON.parse(line) as { id: string; author: string; documentIDs: string[]; effects: Record<string, { apply: unknown[]; revert: unknown[] }> })
  expect(transactions.map(({ id }) => id)).toEqual(['create', 'edit', 'publish', 'unpublish'])
  expect(transactions[2]?.documentIDs.sort()).toEqual(['drafts.hub', 'hub'])
  expect(transactions[0]?.author).toMatch(/^t[0-9a-f]+$/)

  let draft: unknown = null
  for (const { effects } of transactions.slice(0, 2)) draft = applyPatch(draft, effects['drafts.hub']?.apply ?? [])
  expect(draft).toMatchObject({ _id: 'drafts.hub', title: 'Two' })
})

test('transactions can be limited, reversed and cut to a range', async () => {
  await liveALife()
  const ids = async (parameters: string) => (await ask(`transactions/hub,drafts.hub?${parameters}`)).text.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)
  expect(await ids('reverse=true&limit=2')).toEqual(['unpublish', 'publish'])
  expect(await ids('fromTransaction=edit&toTransaction=publish')).toEqual(['edit', 'publish'])
})

test('a document can be read as it was', async () => {
  await liveALife()
  const titles = async (parameters: string) => (await ask(`documents/hub,drafts.hub?${parameters}`)).json.documents.map(({ _id, title }: { _id: string; title: string }) => `${_id} ${title}`)
  expect(await titles('revision=create')).toEqual(['drafts.hub One'])
  expect(await titles('revision=publish')).toEqual(['hub Two'])
  expect(await titles('lastRevision=true')).toEqual(['hub Two', 'drafts.hub Two'])
  expect(await titles('time=2001-01-01T00:00:00Z')).toEqual([])
})

test('a document is read once, however often it is asked for', async () => {
  await liveALife()
  expect((await ask(`documents/${Array(1_000).fill('hub').join()}?lastRevision=true`)).json.documents).toHaveLength(1)
})

test('more than an answer holds is refused', async () => {
  const ids = Array.from({ length: 9 }, (_, n) => `long-${n}`)
  for (const _id of ids) await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: { mutations: [{ create: { _id, _type: 'long', text: 'x'.repeat(3_900_000) } }] } })
  const refusal = { status: 400, json: { message: 'The answer would be longer than 32000000 characters; ask for fewer documents at once' } }
  expect(await ask(`documents/${ids.join()}?lastRevision=true`)).toMatchObject(refusal)
  expect((await ask(`documents/${ids.slice(1).join()}?lastRevision=true`)).json.documents).toHaveLength(8)
  expect(await ask(`transactions/${ids.join()}`)).toMatchObject(refusal)
  expect((await ask(`transactions/${ids.join()}?limit=8`)).text.trim().split('\n')).toHaveLength(8)
  expect((await ask(`transactions/${ids.join()}?excludeMutations=true`)).text.trim().split('\n')).toHaveLength(9)
}, 20_000)

test('a transaction tells of all mutations and effects of all its documents', async () => {
  const mutations = [{ create: { _id: 'a', _type: 'note' } }, { create: { _id: 'b', _type: 'note' } }, { patch: { id: 'a', set: { n: 1 } } }]
  await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: { mutations, transactionId: 'both' } })
  expect((await ask('transactions/a?effectFormat=mendoza')).json).toMatchObject({ id: 'both', documentIDs: ['a', 'b'], mutations: [{ create: { _id: 'a' } }, { patch: { id: 'a', set: { n: 1 } } }, { create: { _id: 'b' } }], effects: { a: { apply: [0, { n: 1 }] }, b: { revert: [0, null] } } })
  expect((await ask('transactions/a?includeIdentifiedDocumentsOnly=true&excludeMutations=true')).json).toEqual({ id: 'both', timestamp: expect.any(String), author: expect.any(String), documentIDs: ['a'] })
})

test('events tell the life of the published document and of its draft', async () => {
  await liveALife()
  await act('delete', { publishedId: 'hub', includeDrafts: ['drafts.hub'] })
  const types = async (id: string) => (await ask(`events/documents/${id}`)).json.events[id].map(({ type }: { type: string }) => type)
  expect(await types('hub')).toEqual(['unpublishDocument', 'publishDocumentVersion'])
  expect(await types('drafts.hub')).toEqual(['deleteDocumentVersion', 'createDocumentVersion', 'publishDocumentVersion', 'createDocumentVersion'])
})

test('events name the revisions that the Studio compares', async () => {
  await liveALife()
  const { json } = await ask('events/documents/hub')
  expect(json.events.hub.at(-1)).toMatchObject({
    type: 'publishDocumentVersion',
    documentId: 'hub',
    versionId: 'drafts.hub',
    revisionId: 'publish',
    versionRevisionId: 'edit',
  })
})
