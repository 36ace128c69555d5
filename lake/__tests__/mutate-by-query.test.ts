import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Access } from '../access/roles.ts'
import { mutate as mutateIn } from '../mutations/mutate.ts'
import type { Asker } from '../query/asker.ts'
import type { Question } from '../query/query-process.ts'
import type { Ask, QueryTurns } from '../query/query-turns.ts'
import type { Dataset } from '../store/dataset.ts'
import { openContentDatabase } from '../store/database.ts'
import { Store } from '../store/store.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/* Mutations that select what they change by a query: https://www.sanity.io/docs/http-reference/mutation */
let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
  await mutate(Array.from({ length: 60 }, (_, n) => ({ create: { _id: `claim-${n}`, _type: 'claim', n } })))
})
afterAll(() => tested.stop())
jest.setTimeout(30_000)

const mutate = (mutations: object[], token = tested.tokens.editor, parameters = '') =>
  tested.call(`/data/mutate/production${parameters}`, { method: 'POST', token, body: { mutations } })
const ask = async (query: string) => (await tested.client('viewer').fetch<unknown>(query)) ?? null
/** True, after a while: 60³ comparisons for each document that it is asked of. */
const slowly = 'count(*[count(*[count(*[n > -1]) > 0]) > 0]) > 0'

describe('what a query selects', () => {
  test('documents, one or many, drafts too, or ids', async () => {
    await mutate(['one', 'two', 'drafts.two', 'three'].map((_id) => ({ create: { _id, _type: 'note' } })))
    expect((await mutate([{ patch: { query: '*[_type == "note"]', set: { seen: 1 } } }])).json.results).toHaveLength(4)
    expect((await mutate([{ delete: { query: '*[_id == $id][0]', params: { id: 'one' } } }])).json.results).toEqual([{ id: 'one', operation: 'delete' }])
    expect((await mutate([{ delete: { query: '*[_type == "note" && seen == 1]._id' } }])).json.results.map(({ id }: { id: string }) => id)).toEqual(['drafts.two', 'three', 'two'])
    expect((await mutate([{ delete: { query: '*[_type == "note"]' } }])).json.results).toEqual([])
  })

  test('an id goes before a query', async () => {
    await mutate([{ create: { _id: 'named', _type: 'note' } }])
    expect((await mutate([{ delete: { id: 'named', query: '*' } }])).json.results).toEqual([{ id: 'named', operation: 'delete' }])
  })

  test('ids may be named in a list, each once', async () => {
    await mutate([{ create: { _id: 'listed', _type: 'note', n: 0 } }, { create: { _id: 'listed-too', _type: 'note', n: 0 } }])
    const id = ['listed', 'listed-too', 'listed', 'listed']
    expect((await mutate([{ patch: { id, inc: { n: 1 } } }])).json.results).toHaveLength(2)
    expect(await ask('*[_id match "listed*"].n')).toEqual([1, 1])
    expect((await mutate([{ delete: { id } }])).json.results).toHaveLength(2)
    expect((await mutate([{ delete: { id: Array.from({ length: 10_001 }, (_, n) => `nobody-${n}`) } }])).json.error.items[0].error.description).toContain('more than 10000')
  })

  test('more than 10,000 are refused', async () => {
    const ids = Array.from({ length: 10_001 }, (_, n) => `nobody-${n}`)
    const { status, json } = await mutate([{ create: { _id: 'beside', _type: 'note' } }, { delete: { query: '$ids', params: { ids } } }])
    expect({ status, item: json.error.items[0] }).toMatchObject({ status: 400, item: { index: 1, error: { type: 'validationError', description: expect.stringContaining('more than 10000') } } })
    expect((await mutate([{ delete: { query: '$ids', params: { ids: ids.slice(1) } } }])).json.results).toHaveLength(10_000)
    expect(await ask('*[_id == "beside"][0]')).toBeNull()
  })

  test('what is longer than ten thousand ids can be is refused', async () => {
    expect(await mutate([{ delete: { query: '$text', params: { text: 'x'.repeat(1_400_000) } } }])).toMatchObject({ status: 400, json: { message: expect.stringContaining('longer than') } })
  })

  test('a query that is none is refused as such', async () => {
    expect(await mutate([{ delete: { query: '*[' } }])).toMatchObject({ status: 400, json: { error: { type: 'queryParseError' } } })
  })
})

test('a query sees what the mutations before it in the request did, and nobody else does', async () => {
  const { json } = await mutate([
    { create: { _id: 'b-made', _type: 'step' } },
    { create: { _id: 'a-made', _type: 'step', n: 1 } },
    { patch: { query: '*[_type == "step"]', setIfMissing: { n: 5 } } },
    { delete: { query: '*[_type == "step" && n == 5]' } },
    { patch: { query: '*[_type == "step"][0]', inc: { n: 2 } } },
  ])
  expect(json.results.map(({ id, operation }: { id: string; operation: string }) => `${operation} ${id}`)).toEqual(['create b-made', 'create a-made', 'update a-made', 'update b-made', 'delete b-made', 'update a-made'])
  expect(await ask('*[_type == "step"]{_id, n}')).toEqual([{ _id: 'a-made', n: 3 }])
  const stepsAfterOneMore = [{ create: { _id: 'c-made', _type: 'step' } }, { delete: { query: '*[_type == "step"]' } }]
  expect((await mutate(stepsAfterOneMore, tested.tokens.editor, '?dryRun=true')).json.results).toHaveLength(3)
  expect((await mutate(stepsAfterOneMore.slice(1), tested.tokens.editor, '?dryRun=true')).json.results).toEqual([{ id: 'a-made', operation: 'delete' }])
  expect(await ask('count(*[_type == "step"])')).toBe(1)
})

test('what became of a document is sent with one query, not with all after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarn-'))
  const database = openContentDatabase(folder)
  const store = new Store(database, [])
  store.createDataset('production')
  const asked: unknown[] = []
  const ask = (question: Question) => {
    asked.push(question.kind === 'select' && question.staged.map(([id, after]) => `${id} ${after?.n as number}`))
    return Promise.resolve('["a"]')
  }
  const members = { take: (_asker: Asker, work: (ask: Ask) => unknown) => work(ask) } as unknown as QueryTurns
  const increase = { patch: { query: '*', inc: { n: 1 } } }
  const mutations = [{ create: { _id: 'a', _type: 'note', n: 0 } }, { create: { _id: 'b', _type: 'note', n: 5 } }, increase, { delete: { id: 'b' } }, increase, increase]
  const access: Access = { role: 'editor', userId: 'e', userName: 'Edith', tokenId: 't' }
  const dataset = store.dataset('production') as Dataset
  await mutateIn(store, members, { dataset, project: 'lumbar', access, asker: { name: 't', length: 0, isWaiting: () => true, checkAccess: () => {} }, mutations, transactionId: 'one', addKeys: false, returnDocuments: false, dryRun: false })
  expect(asked).toEqual([['a 0', 'b 5'], ['a 1', 'b undefined'], ['a 2']])
  expect(dataset.everything()).toMatchObject([{ _id: 'a', n: 3 }])
  database.close()
  rmSync(folder, { recursive: true })
})

test('what has changed since the query was answered is not taken for what it was', async () => {
  await mutate(['1', '2', '3', '4'].map((n) => ({ create: { _id: `old-${n}`, _type: 'old' } })))
  let isDone = false
  const cleared = mutate([{ create: { _id: 'cleared', _type: 'note' } }, { delete: { query: `*[_type == "old" && kept != true && ${slowly}]` } }]).finally(() => (isDone = true))
  // The lake goes on meanwhile: what is saved now is saved before the deletion.
  expect((await mutate([{ patch: { id: 'old-2', set: { kept: true } } }, { create: { _id: 'old-5', _type: 'old' } }], tested.tokens.administrator)).status).toBe(200)
  expect(isDone).toBe(false)
  expect((await cleared).status).toBe(200)
  expect(await ask('*[_type == "old"]{_id, kept}')).toEqual([{ _id: 'old-2', kept: true }])
})

test('whoever’s token is revoked while the query is answered changes nothing', async () => {
  const token = tested.lake.tokens.create('editor', 'Leaving')
  // A process is ready then, and the next query begins at once.
  await mutate([{ delete: { query: '*[_type == "nothing"]' } }], token)
  let isDone = false
  const refused = mutate([{ create: { _id: 'parting', _type: 'note' } }, { delete: { query: `*[_id == "claim-1" && ${slowly}]` } }], token).finally(() => (isDone = true))
  await tested.call('/data/doc/production/claim-1')
  expect(isDone).toBe(false)
  tested.lake.tokens.revoke(token)
  expect(await refused).toMatchObject({ status: 401, json: { errorCode: 'SIO-401-ANF' } })
  expect(await ask('{"claims": count(*[_type == "claim"]), "parting": count(*[_id == "parting"])}')).toEqual({ claims: 60, parting: 0 })
})

test('who asks for more documents back than an answer holds is refused, and nothing is changed', async () => {
  await mutate([{ create: { _id: 'long', _type: 'long', n: 0, text: 'x'.repeat(1_000_000) } }])
  const increases = Array.from({ length: 33 }, () => ({ patch: { query: '*[_type == "long"]', inc: { n: 1 } } }))
  expect(await mutate(increases, tested.tokens.editor, '?returnDocuments=true')).toMatchObject({ status: 400, json: { message: 'The answer would be longer than 32000000 characters; ask for fewer documents at once' } })
  expect(await ask('*[_id == "long"][0].n')).toBe(0)
  expect((await mutate(increases)).json.results).toHaveLength(33)
  expect((await mutate(increases.slice(2), tested.tokens.editor, '?returnDocuments=true')).json.results[0].document.n).toBe(64)
  await mutate([{ delete: { id: 'long' } }])
})

test('many at once are all done, each on what the others left', async () => {
  await mutate([{ create: { _id: 'tally', _type: 'tally', n: 0 } }])
  const tokens = [tested.tokens.editor, tested.tokens.administrator]
  const done = await Promise.all(Array.from({ length: 40 }, (_, n) => mutate([{ patch: { query: `*[_type == "tally" && n >= 0]`, inc: { n: 1 } } }], tokens[n % 2])))
  expect(done.map(({ status }) => status)).toEqual(Array(40).fill(200))
  expect(await ask('*[_id == "tally"][0].n')).toBe(40)
})

test('an editor’s query selects no more than an editor may change', async () => {
  await mutate([{ create: { _id: '_.group', _type: 'system.group' } }], tested.tokens.administrator)
  expect((await mutate([{ delete: { query: '*[_type == "system.group"]' } }])).status).toBe(403)
  expect((await mutate([{ delete: { query: '*' } }], tested.tokens.viewer)).status).toBe(403)
})
