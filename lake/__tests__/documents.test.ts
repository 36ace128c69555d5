import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
  await tested.client('administrator').transaction().create({ _id: 'hub', _type: 'condition', title: 'Hub' }).create({ _id: 'drafts.hub', _type: 'condition' }).commit()
})
afterAll(() => tested.stop())

const read = async (path: string) => (await tested.call(`/data/doc/production/${path}`, { token: tested.tokens.viewer })).json

test('documents come in the order asked for, missing ones are named', async () => {
  const { documents, omitted } = await read('drafts.hub,none,hub')
  expect(documents.map(({ _id }: { _id: string }) => _id)).toEqual(['drafts.hub', 'hub'])
  expect(omitted).toEqual([{ id: 'none', reason: 'existence' }])
})

test('existence can be asked for without content', async () => {
  const { documents } = await read('hub?excludeContent=true')
  expect(documents[0]).toMatchObject({ _id: 'hub', _type: 'condition' })
  expect(documents[0]).not.toHaveProperty('title')
})

test('all versions of a document can be asked for by its id', async () => {
  const { documents } = await read('hub?includeAllVersions=true')
  expect(documents.map(({ _id }: { _id: string }) => _id).sort()).toEqual(['drafts.hub', 'hub'])
})

test('more than an answer holds is refused', async () => {
  const ids = Array.from({ length: 9 }, (_, n) => `long-${n}`)
  for (const _id of ids) await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: { mutations: [{ create: { _id, _type: 'long', text: 'x'.repeat(3_900_000) } }] } })
  expect(await tested.call(`/data/doc/production/${ids.join()}`)).toMatchObject({ status: 400, json: { message: 'The answer would be longer than 32000000 characters; ask for fewer documents at once' } })
  expect((await tested.call(`/data/doc/production/${ids.join()}?excludeContent=true`)).json.documents).toHaveLength(9)
  expect((await tested.call(`/data/doc/production/${ids.slice(1).join()}`)).json.documents).toHaveLength(8)
}, 20_000)

test('a dataset that does not exist is a 404', async () => {
  expect((await tested.call('/data/doc/nowhere/hub')).status).toBe(404)
  expect((await tested.call('/data/query/nowhere?query=*')).status).toBe(404)
})
