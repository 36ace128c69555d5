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

describe('numbers that no JSON can hold', () => {
  const mutate = (mutations: string) => tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: `{"mutations":[${mutations}]}` })

  test.each(['{"create":{"_type":"note","n":1e999}}', '{"create":{"_type":"note","list":[[-1e999]]}}'])('are refused in a body: %s', async (mutation) => {
    expect(await mutate(mutation)).toMatchObject({ status: 400, json: { message: 'The JSON has a number that is larger than numbers can be, such as 1e999' } })
  })

  test('are refused in an address', async () => {
    expect((await tested.call('/data/query/production?query=$n&$n=1e999')).status).toBe(400)
  })

  test('are refused as what a patch makes of a document', async () => {
    await mutate('{"create":{"_id":"huge","_type":"note","n":1.7e308,"list":[1.7e308]}}')
    for (const [path, problem] of [['n', 'The attribute "n" of the document "huge" is Infinity'], ['list[0]', 'The document "huge" has Infinity in a list']]) {
      const { status, json } = await mutate(`{"patch":{"id":"huge","inc":{"${path}":1.7e308}}}`)
      expect([status, json.error.items[0].error.description]).toEqual([400, expect.stringContaining(problem ?? '')])
    }
    expect((await read('huge')).documents[0]).toMatchObject({ n: 1.7e308, list: [1.7e308] })
  })
})

test('the id of a version names its release and its document', async () => {
  const create = (_id: string) => tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: { mutations: [{ create: { _id, _type: 'note' } }] } })
  for (const id of ['versions.foo', 'versions.']) {
    const { status, json } = await create(id)
    expect([status, json.error.items[0].error.description]).toEqual([400, expect.stringContaining('must be versions.<release>.<id>')])
  }
  for (const id of ['versions.autumn.hub', 'versions.autumn.', 'versions']) expect((await create(id)).status).toBe(200)
})

test('a dataset that does not exist is a 404', async () => {
  expect((await tested.call('/data/doc/nowhere/hub')).status).toBe(404)
  expect((await tested.call('/data/query/nowhere?query=*')).status).toBe(404)
})
