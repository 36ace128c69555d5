import { lakeUnderTest, type LakeUnderTest, queryPath } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
})
afterAll(() => tested.stop())

function mutate(mutations: unknown[], options: { parameters?: string; transactionId?: string } = {}) {
  const { parameters = '', transactionId } = options
  const body = { mutations, ...(transactionId ? { transactionId } : {}) }
  return tested.call(`/data/mutate/production?${parameters}`, { method: 'POST', token: tested.tokens.administrator, body })
}

async function read(id: string) {
  const { json } = await tested.call(`/data/doc/production/${id}`, { token: tested.tokens.administrator })
  return json.documents[0]
}

describe('conflicts answer 409 with what the client needs', () => {
  test('creating a document that exists', async () => {
    await mutate([{ createOrReplace: { _id: 'taken', _type: 'claim' } }])
    const { status, json } = await mutate([{ createIfNotExists: { _id: 'other', _type: 'claim' } }, { create: { _id: 'taken', _type: 'claim' } }])
    expect(status).toBe(409)
    expect(json.error).toMatchObject({ type: 'mutationError', items: [{ index: 1, error: { type: 'documentAlreadyExistsError', id: 'taken' } }] })
    expect(json.error.description).toContain('taken')
  })

  test('patching a revision that is no longer the current one', async () => {
    await mutate([{ createOrReplace: { _id: 'moving', _type: 'claim' } }], { transactionId: 'rev-1' })
    const { status, json } = await mutate([{ patch: { id: 'moving', ifRevisionID: 'rev-0', set: { a: 1 } } }])
    expect(status).toBe(409)
    expect(json.error.items[0].error).toMatchObject({
      type: 'documentRevisionIDDoesNotMatchError',
      id: 'moving',
      currentRevisionID: 'rev-1',
      expectedRevisionID: 'rev-0',
    })
  })

  test('patching a document that is not there', async () => {
    const { status, json } = await mutate([{ patch: { id: 'nowhere', set: { a: 1 } } }])
    expect(status).toBe(409)
    expect(json.error.items[0].error).toMatchObject({ type: 'documentNotFoundError', id: 'nowhere' })
  })

  test('a transaction id that was used before, so that a retry is never applied twice', async () => {
    const add = [{ createIfNotExists: { _id: 'counter', _type: 'note', n: 0 } }, { patch: { id: 'counter', inc: { n: 1 } } }]
    expect((await mutate(add, { transactionId: 'once' })).status).toBe(200)
    const { status, json } = await mutate(add, { transactionId: 'once' })
    expect(status).toBe(409)
    expect(json.error.items[0].error.type).toBe('transactionAlreadyExistsError')
    expect((await read('counter')).n).toBe(1)
  })
})

test('a transaction that fails leaves nothing behind', async () => {
  const { status } = await mutate([
    { create: { _id: 'half', _type: 'claim' } },
    { patch: { id: 'half', set: { text: 'written' } } },
    { patch: { id: 'missing', set: { text: 'never' } } },
  ])
  expect(status).toBe(409)
  expect(await read('half')).toBeUndefined()
})

test('a dry run tells the result and changes nothing', async () => {
  const { json } = await mutate([{ create: { _id: 'dry', _type: 'claim' } }], { parameters: 'dryRun=true&returnDocuments=true' })
  expect(json.results).toMatchObject([{ id: 'dry', operation: 'create', document: { _id: 'dry' } }])
  expect(await read('dry')).toBeUndefined()
})

test('the operations of one patch apply in a fixed order, and later mutations see earlier ones', async () => {
  await mutate([
    { create: { _id: 'ordered', _type: 'note', list: ['a'] } },
    { patch: { id: 'ordered', insert: { after: 'list[-1]', items: ['c'] }, set: { 'list[0]': 'b' }, setIfMissing: { n: 1 } } },
    { patch: { id: 'ordered', inc: { n: 4 }, unset: ['list[0]'] } },
  ])
  expect(await read('ordered')).toMatchObject({ list: ['c'], n: 5 })
})

test('_id, _type and _createdAt outlive any patch', async () => {
  await mutate([{ create: { _id: 'fixed', _type: 'note' } }])
  const before = await read('fixed')
  expect((await mutate([{ patch: { id: 'fixed', set: { _id: 'moved' } } }])).status).toBe(400)
  expect((await mutate([{ patch: { id: 'fixed', set: { _type: 'other' } } }])).status).toBe(400)
  await mutate([{ patch: { id: 'fixed', set: { _createdAt: '2001-01-01T00:00:00Z' } } }])
  expect(await read('fixed')).toMatchObject({ _id: 'fixed', _type: 'note', _createdAt: before._createdAt })
})

test('an id that ends in a dot is a prefix', async () => {
  const { json } = await mutate([{ create: { _id: 'drafts.', _type: 'note' } }])
  expect(json.results[0].id).toMatch(/^drafts\.[\w-]{20,}$/)
})

test('objects in arrays get keys when asked for', async () => {
  await mutate([{ create: { _id: 'keyed', _type: 'note', list: [{ a: 1 }, { _key: 'mine' }] } }], { parameters: 'autoGenerateArrayKeys=true' })
  const { list } = await read('keyed')
  expect(list[0]._key).toMatch(/^[0-9a-f]{12}$/)
  expect(list[1]._key).toBe('mine')
})

describe('references', () => {
  const reference = (_ref: string, more: object = {}) => ({ _type: 'reference', _ref, ...more })

  test('a strong reference needs its target, which the same transaction may create', async () => {
    const claim = { create: { _id: 'claim-1', _type: 'claim', source: reference('citation-1') } }
    const { status, json } = await mutate([claim])
    expect(status).toBe(409)
    expect(json.error.items[0].error).toMatchObject({ type: 'documentReferenceDoesNotExistError', id: 'claim-1', referenceID: 'citation-1' })
    expect((await mutate([claim, { create: { _id: 'citation-1', _type: 'citation' } }])).status).toBe(200)
  })

  test('a document that others refer to cannot be deleted; with its last referrer it can', async () => {
    const { status, json } = await mutate([{ delete: { id: 'citation-1' } }])
    expect(status).toBe(409)
    expect(json.error.items[0].error).toMatchObject({ type: 'documentHasExistingReferencesError', id: 'citation-1', referencingIDs: ['claim-1'] })
    expect((await mutate([{ delete: { id: 'citation-1' } }, { delete: { id: 'claim-1' } }])).status).toBe(200)
  })

  test('weak, cross-dataset and global references are not checked', async () => {
    const { status } = await mutate([
      {
        create: {
          _id: 'loose',
          _type: 'claim',
          weak: reference('nobody', { _weak: true }),
          elsewhere: reference('nobody', { _dataset: 'other' }),
          global: reference('media-library:ml:nobody'),
        },
      },
    ])
    expect(status).toBe(200)
  })
})

describe('what is refused', () => {
  test.each(['-dash', 'a..b', 'a.-b', '.a', 'sp ace', 'ä', `${'x'.repeat(129)}`])('the id %s', async (_id) => {
    expect((await mutate([{ create: { _id, _type: 'note' } }])).status).toBe(400)
  })

  test('an id of 128 characters is fine', async () => {
    expect((await mutate([{ create: { _id: 'x'.repeat(128), _type: 'note' } }])).status).toBe(200)
  })

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('the attribute name %s, in documents and in paths', async (name) => {
    const document = JSON.parse(`{"_id":"poison","_type":"note","nested":{"${name}":{"x":1}}}`) as object
    expect((await mutate([{ create: document }])).status).toBe(400)
    await mutate([{ createIfNotExists: { _id: 'clean', _type: 'note', list: [{}] } }])
    for (const path of [name, `a.${name}.x`, `list[0].${name}`, `['${name}']`]) {
      expect((await mutate([{ patch: { id: 'clean', set: { [path]: 1 } } }])).status).toBe(400)
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined()
    expect((await tested.call(queryPath('*[_id == "clean"]'), { token: tested.tokens.viewer })).json.result).toHaveLength(1)
  })

  test('20 levels of attributes are accepted, 21 are not', async () => {
    const nested = (levels: number): object => (levels === 1 ? { end: 1 } : { a: nested(levels - 1) })
    expect((await mutate([{ create: { _id: 'deep-20', _type: 'note', ...nested(20) } }])).status).toBe(200)
    expect((await mutate([{ create: { _id: 'deep-21', _type: 'note', ...nested(21) } }])).status).toBe(400)
  })

  test('a depth bomb, before anything walks it', async () => {
    const body = `{"mutations":[{"create":{"_type":"note","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`
    const { status } = await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body })
    expect(status).toBe(400)
  })

  test('a body over 4,000,000 bytes, with the text that clients know', async () => {
    const { status, json } = await mutate([{ create: { _type: 'note', text: 'x'.repeat(4_000_000) } }])
    expect(status).toBe(413)
    expect(json.message).toBe('Request body exceeds limit of 4000000 bytes')
  })

  test('compressed bodies, and bodies that are not JSON', async () => {
    const post = (headers: Record<string, string>) =>
      tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body: '{"mutations":[]}', headers })
    expect((await post({ 'content-encoding': 'br' })).status).toBe(415)
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post({})).status).toBe(200)
  })
})

test('300 documents arrive in one transaction', async () => {
  const mutations = Array.from({ length: 300 }, (_, index) => ({ createOrReplace: { _id: `bulk-${index}`, _type: 'bulk', text: 'x'.repeat(2_000) } }))
  const { json } = await mutate(mutations)
  expect(json.results).toHaveLength(300)
  expect((await tested.call(queryPath('count(*[_type == "bulk"])'))).json.result).toBe(300)
})

test('a transaction is never earlier than the one before it, though the clock is set back, also across a restart', async () => {
  const own = await lakeUnderTest()
  const create = async (_id: string) => (await own.client('administrator').create({ _id, _type: 'note' }))._createdAt
  const first = await create('first')
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(first) - 3_600_000)
  expect(await create('second')).toBe(first)
  await own.restart()
  expect(await create('third')).toBe(first)
  clock.mockReturnValue(Date.parse(first) + 5_000)
  expect(Date.parse(await create('fourth'))).toBe(Date.parse(first) + 5_000)
  clock.mockRestore()
  await own.stop()
})

test('one commit under a clock that was years ahead dates no later one, and the log says so', async () => {
  const own = await lakeUnderTest()
  const create = async (_id: string) => (await own.client('administrator').create({ _id, _type: 'note' }))._createdAt
  const told = jest.spyOn(console, 'error').mockReturnValue()
  const now = Date.now()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 3 * 365 * 24 * 3_600_000)
  await create('ahead')
  clock.mockReturnValue(now)
  await own.restart()
  expect(Date.parse(await create('after'))).toBe(now)
  expect(told).toHaveBeenCalledWith(expect.stringContaining('is ahead of the clock'))
  jest.restoreAllMocks()
  await own.stop()
})
