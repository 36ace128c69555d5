import { once } from 'node:events'
import http from 'node:http'
import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath, queryPath } from './lake-under-test.ts'

const hour = 3_600_000

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
})
afterAll(() => tested.stop())

const routes: [string, string, object?][] = [
  ['GET', '/ping'],
  ['GET', '/check/cors'],
  ['GET', queryPath('*')],
  ['POST', '/data/query/production', { query: '*' }],
  ['GET', '/data/doc/production/a'],
  ['POST', '/data/mutate/production', { mutations: [] }],
  ['POST', '/data/actions/production', { actions: [] }],
  ['GET', '/data/listen/production?query=*'],
  ['GET', '/data/live/events/production'],
  ['GET', '/data/history/production/transactions/a'],
  ['GET', '/data/history/production/documents/a'],
  ['GET', '/data/history/production/events/documents/a'],
  ['GET', '/data/references/production/documents/a/to'],
  ['GET', '/data/export/production'],
  ['POST', '/assets/images/production', {}],
  ['POST', '/assets/files/production', {}],
  ['GET', '/users/me'],
  ['GET', '/users/someone'],
  ['GET', '/users/me/keyvalue/a'],
  ['PUT', '/users/me/keyvalue', [{ key: 'a', value: 1 }]],
  ['GET', '/auth/id'],
  ['GET', '/auth/providers'],
  ['GET', '/auth/fetch?sid=x'],
  ['POST', '/auth/logout', {}],
  ['GET', '/projects'],
  ['GET', '/projects/lumbar'],
  ['GET', '/projects/lumbar/datasets'],
  ['GET', '/projects/lumbar/datasets/production/acl'],
  ['PUT', '/datasets/other', {}],
  ['GET', '/features'],
  ['GET', '/no/such/route'],
]

describe('a token that is no good is never taken for none', () => {
  const headers: [string, Record<string, string | string[]>][] = [
    ['unknown', { authorization: 'Bearer sk-unknown-token' }],
    ['empty', { authorization: 'Bearer ' }],
    ['without scheme', { authorization: '' }],
    ['of another scheme', { authorization: 'Basic YTpi' }],
  ]
  test.each(headers)('%s', async (_name, header) => {
    for (const [method, path, body] of routes) {
      const { status, json } = await tested.call(path, { method, body, headers: header as Record<string, string> })
      expect([method, path, status]).toEqual([method, path, 401])
      expect(json.errorCode).toBe('SIO-401-ANF')
    }
  })

  test('given twice', async () => {
    const header = [`Bearer ${tested.tokens.administrator}`, 'Bearer sk-unknown-token'] as unknown as string
    expect((await tested.call('/users/me', { headers: { authorization: header } })).status).toBe(401)
  })

  test('revoked', async () => {
    const token = tested.lake.tokens.create('viewer', 'Leaving')
    expect((await tested.call('/users/me', { token })).json).toMatchObject({ name: 'Leaving', role: 'viewer' })
    const { id } = tested.lake.tokens.list().find(({ name }) => name === 'Leaving') ?? { id: '' }
    expect(tested.lake.tokens.revoke(id)).toBe(true)
    expect((await tested.call('/users/me', { token })).status).toBe(401)
  })

  test.each([
    ['/data/mutate/production', { mutations: [{ create: { _id: 'parting', _type: 'note' } }] }],
    ['/data/actions/production', { actions: [{ actionType: 'sanity.action.document.create', publishedId: 'parting', attributes: { _id: 'drafts.parting', _type: 'note' } }] }],
    ['/assets/files/production', { parting: true }],
  ])('revoked while the body of %s is under way', async (path, body) => {
    const send = async (token: string, beforeBody: () => void) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', expect: '100-continue' }
      const sent = http.request({ host: '127.0.0.1', port: tested.lake.port, method: 'POST', path: `/v2025-02-19${path}`, headers })
      sent.flushHeaders()
      await once(sent, 'continue')
      beforeBody()
      sent.end(JSON.stringify(body))
      const [response] = (await once(sent, 'response')) as [http.IncomingMessage]
      response.resume()
      return response.statusCode
    }
    const before = (await tested.client('viewer').fetch<unknown[]>('*')).length
    const token = tested.lake.tokens.create('editor', 'Leaving')
    expect(await send(token, () => tested.lake.tokens.revoke(token))).toBe(401)
    expect(await tested.client('viewer').fetch<unknown[]>('*')).toHaveLength(before)
    expect(await send(tested.lake.tokens.create('editor', 'Staying'), () => {})).toBe(200)
    await tested.client('administrator').delete({ query: '*[_id in ["parting", "drafts.parting"]]' })
  })

  test('expired', async () => {
    const token = tested.lake.tokens.create('administrator', 'Old', null, -1)
    expect((await tested.call('/users/me', { token })).status).toBe(401)
  })
})

describe('roles', () => {
  const create = (_id: string, _type = 'note') => ({ mutations: [{ create: { _id, _type } }] })
  const mutate = (role: 'administrator' | 'editor' | 'viewer', body: object) =>
    tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens[role], body })

  test('a viewer reads drafts and writes nothing', async () => {
    await mutate('editor', create('drafts.seen'))
    expect((await tested.call(queryPath('*[_id == "drafts.seen"]', { perspective: 'raw' }), { token: tested.tokens.viewer })).json.result).toHaveLength(1)
    expect((await mutate('viewer', create('by-viewer'))).status).toBe(403)
    for (const path of ['/data/actions/production', '/assets/images/production', '/assets/files/production']) {
      expect((await tested.call(path, { method: 'POST', token: tested.tokens.viewer, body: {} })).status).toBe(403)
    }
    expect(await tested.client('administrator').getDocument('by-viewer')).toBeUndefined()
  })

  test('an editor writes content and no system documents, neither as they were nor as they would be', async () => {
    expect((await mutate('editor', create('by-editor'))).status).toBe(200)
    expect((await mutate('editor', create('_.releases.r1', 'note'))).status).toBe(403)
    expect((await mutate('editor', create('plain', 'system.release'))).status).toBe(403)
    await mutate('administrator', create('_.groups.staff', 'system.group'))
    const { status, json } = await mutate('editor', { mutations: [{ patch: { id: '_.groups.staff', set: { members: ['me'] } } }] })
    expect(status).toBe(403)
    expect(json.error.items[0].error.type).toBe('insufficientPermissionsError')
    expect((await mutate('editor', { mutations: [{ delete: { id: '_.groups.staff' } }] })).status).toBe(403)
  })

  test('only an administrator makes datasets', async () => {
    expect((await tested.call('/datasets/extra', { method: 'PUT', token: tested.tokens.editor, body: {} })).status).toBe(403)
    expect((await tested.call('/datasets/extra', { method: 'PUT', token: tested.tokens.administrator, body: {} })).status).toBe(200)
  })

  test('the Studio is told what each role may do', async () => {
    const rules = async (token?: string) => (await tested.call('/projects/lumbar/datasets/production/acl', token ? { token } : {})).json
    expect(JSON.stringify(await rules(tested.tokens.administrator))).toContain('manage')
    expect(JSON.stringify(await rules(tested.tokens.viewer))).not.toContain('update')
    expect(await rules()).toEqual([{ filter: '_id in path("*")', permissions: ['read'] }])
  })
})

describe('signing in', () => {
  test('a code is exchanged once for a token of its role', async () => {
    const code = tested.lake.tokens.createSignIn('editor')
    expect(code.length).toBeGreaterThanOrEqual(20)
    const { status, json } = await tested.call(`/auth/fetch?sid=${code}`)
    expect(status).toBe(200)
    expect((await tested.call('/users/me', { token: json.token })).json).toMatchObject({ id: 'local-editor', role: 'editor' })
    expect((await tested.call(`/auth/fetch?sid=${code}`)).status).toBe(403)
  })

  test('a code can be used for 12 hours', async () => {
    const [used, late] = [tested.lake.tokens.createSignIn('viewer'), tested.lake.tokens.createSignIn('viewer')]
    const now = Date.now()
    const clock = jest.spyOn(Date, 'now')
    clock.mockReturnValue(now + 12 * hour - 1_000)
    expect((await tested.call(`/auth/fetch?sid=${used}`)).status).toBe(200)
    clock.mockReturnValue(now + 12 * hour + 1_000)
    expect((await tested.call(`/auth/fetch?sid=${late}`)).json).toMatchObject({ statusCode: 403 })
    clock.mockRestore()
  })

  test('signing out ends the session', async () => {
    const code = tested.lake.tokens.createSignIn('administrator')
    const { token } = (await tested.call(`/auth/fetch?sid=${code}`)).json
    expect((await tested.call('/auth/logout', { method: 'POST', token, body: {} })).status).toBe(204)
    expect((await tested.call('/users/me', { token })).status).toBe(401)
  })

  test('nobody is signed in without a token', async () => {
    expect((await tested.call('/users/me')).json).toEqual({})
    expect((await tested.call('/auth/id')).status).toBe(401)
  })
})

test('what the Studio remembers is kept per user', async () => {
  const put = { method: 'PUT', body: [{ key: 'layout', value: { wide: true } }] }
  await tested.call('/users/me/keyvalue', { ...put, token: tested.tokens.editor })
  expect((await tested.call('/users/me/keyvalue/layout,sort', { token: tested.tokens.editor })).json).toMatchObject([
    { key: 'layout', value: { wide: true } },
    { key: 'sort', value: null },
  ])
  expect((await tested.call('/users/me/keyvalue/layout', { token: tested.tokens.viewer })).json).toEqual([{ key: 'layout', value: null }])
})

describe('what may be kept for a user', () => {
  const put = (body: unknown, token = tested.tokens.viewer) => tested.call('/users/me/keyvalue', { method: 'PUT', token, body })
  const get = (keys: string[]) => tested.call(`/users/me/keyvalue/${keys.join()}`, { token: tested.tokens.viewer })
  const entries = (count: number, value: unknown = 1, prefix = 'k') => Array.from({ length: count }, (_, n) => ({ key: `${prefix}${n}`, value }))

  test('a request names no more than 100 entries', async () => {
    expect((await put(entries(100))).json).toHaveLength(100)
    expect(await put(entries(101))).toMatchObject({ status: 400, json: { error: { description: '101 entries are given; at most 100 at once' } } })
    expect((await get(entries(101).map(({ key }) => key))).status).toBe(400)
  })

  test('all entries of a request are kept or none', async () => {
    expect((await put([{ key: 'kept', value: 1 }, { key: 'long', value: 'x'.repeat(100_001) }])).status).toBe(400)
    expect((await get(['kept'])).json).toEqual([{ key: 'kept', value: null }])
  })

  test('a key is answered once, however often it is asked for', async () => {
    await put({ key: 'layout', value: { wide: [1] } })
    expect((await get(Array<string>(2_000).fill('layout'))).json).toEqual([{ key: 'layout', value: { wide: [1] }, updatedAt: expect.any(String) }])
  })

  test('there is room for so many characters, and for so many entries; null makes room', async () => {
    const long = entries(21, 'x'.repeat(99_000), 'long')
    expect(await put(long)).toMatchObject({ status: 400, json: { error: { description: expect.stringContaining('there is room for 1000 entries and 2000000 characters') } } })
    expect((await put(long.slice(1))).status).toBe(200)
    expect((await put(long.slice(0, 1))).status).toBe(400)
    expect((await put([{ key: 'long1', value: null }, ...long.slice(0, 1)])).json[0]).toMatchObject({ key: 'long1', value: null })
    expect((await get(['long1'])).json).toEqual([{ key: 'long1', value: null }])
    await put(long.map(({ key }) => ({ key, value: null })))

    const statuses: number[] = []
    for (let n = 0; n < 11; n += 1) statuses.push((await put(entries(100, 1, `many${n}-`))).status)
    // There are 101 already.
    expect(statuses).toEqual([...Array<number>(8).fill(200), 400, 400, 400])
    expect((await put({ key: 'mine', value: 1 }, tested.tokens.editor)).status).toBe(200)
  })
})

test('a stream cannot be opened with a bad token', async () => {
  await expect(EventReader.open(tested.lake.port, listenPath('*'), { authorization: 'Bearer sk-unknown-token' })).rejects.toThrow('401')
})

describe('an event stream that is open', () => {
  let own: LakeUnderTest
  beforeEach(async () => {
    // Heartbeats come when the test says so.
    jest.useFakeTimers({ doNotFake: ['Date', 'setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] })
    own = await lakeUnderTest()
  })
  afterEach(async () => {
    jest.useRealTimers()
    await own.stop()
  })

  test('ends with the next heartbeat once its token is revoked; others stay', async () => {
    const token = own.lake.tokens.create('viewer', 'Leaving')
    const open = async (bearer: string) => {
      const reader = await EventReader.open(own.lake.port, listenPath('*'), { authorization: `Bearer ${bearer}` })
      expect((await reader.next()).event).toBe('welcome')
      return reader
    }
    const [leaving, staying] = [await open(token), await open(own.tokens.viewer)]
    const publish = (_id: string) => own.client('administrator').create({ _id, _type: 'note' })
    jest.advanceTimersByTime(15_000)
    await publish('first')
    for (const { data } of [await leaving.next(), await staying.next()]) expect(data.documentId).toBe('first')
    own.lake.tokens.revoke(token)
    jest.advanceTimersByTime(15_000)
    await leaving.ended
    await publish('second')
    expect((await staying.next()).data.documentId).toBe('second')
    expect(leaving.pending).toEqual([])
    staying.close()
  })
})
