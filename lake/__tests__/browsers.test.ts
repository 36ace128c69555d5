import { readHost } from '../http/hosts.ts'
import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath, queryPath, siteOrigin } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
})
afterAll(() => tested.stop())

describe('origins', () => {
  test('the site may read and write, with credentials', async () => {
    const preflight = await tested.call('/data/actions/production', {
      method: 'OPTIONS',
      headers: { origin: siteOrigin, 'access-control-request-headers': 'authorization,x-sanity-app' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': siteOrigin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,x-sanity-app',
    })
    expect((await tested.call(queryPath('*'), { headers: { origin: siteOrigin } })).headers['access-control-allow-origin']).toBe(siteOrigin)
  })

  test('a refused token is readable for the site, so that the Studio can ask to sign in', async () => {
    const { headers, status } = await tested.call('/users/me', { token: 'sk-unknown-token', headers: { origin: siteOrigin } })
    expect(status).toBe(401)
    expect(headers['access-control-allow-origin']).toBe(siteOrigin)
  })

  test.each(['null', 'http://localhost:3001', 'http://localhost:30001', 'http://localhost:3000.evil.example', 'https://localhost:3000', 'http://evil.example'])(
    '%s may not',
    async (origin) => {
      const token = tested.tokens.administrator
      expect((await tested.call(queryPath('*'), { token, headers: { origin } })).headers['access-control-allow-origin']).toBeUndefined()
      expect((await tested.call('/data/mutate/production', { method: 'OPTIONS', headers: { origin } })).status).toBe(403)
      const body = { mutations: [{ create: { _id: 'foreign', _type: 'note' } }] }
      expect((await tested.call('/data/mutate/production', { method: 'POST', token, body, headers: { origin } })).status).toBe(403)
      expect(await tested.client('administrator').getDocument('foreign')).toBeUndefined()
    },
  )
})

describe('hosts', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'lumbar.localhost'])('%s is answered', async (host) => {
    expect((await tested.call('/ping', { host })).json).toBe('pong')
  })

  test.each(['evil.example', 'localhost.evil.example', 'lumbar.localhost.evil.example', '10.0.0.1'])('%s is not (DNS rebinding)', async (host) => {
    expect((await tested.call('/ping', { host })).status).toBe(421)
  })

  test.each([['192.168.1.20', '192.168.1.20:4020'], ['fd00:0::2', '[fd00::2]:4020']])('the address that it listens on is, %s, and no other', (listensOn, header) => {
    expect(readHost(header, 'lake.example.com', listensOn)).toEqual({ kind: 'api', project: null })
    expect(readHost(header, 'lake.example.com', '127.0.0.1')).toBeNull()
  })

  test('another project is not found', async () => {
    expect((await tested.call('/users/me', { host: 'other.localhost' })).json.errorCode).toBe('SIO-404-PNF')
    expect((await tested.call('/users/me', { headers: { 'x-sanity-project-id': 'other' } })).json.errorCode).toBe('SIO-404-PNF')
  })

  test('a dataset can be addressed as a resource', async () => {
    const { json } = await tested.call('/projects/lumbar/datasets/production/query?query=count(*)')
    expect(json.result).toEqual(expect.any(Number))
  })

  test.each(['query?query=1', 'doc/a', 'listen?query=*', 'export', 'acl'])('but not as one of another project: %s', async (operation) => {
    const { status, json } = await tested.call(`/projects/other/datasets/production/${operation}`)
    expect([status, json.errorCode]).toEqual([404, 'SIO-404-PNF'])
  })
})

describe("a browser's event streams get a host each, for it opens only six connections to one", () => {
  const openInBrowser = async (path: string, token: string) => {
    const { status, headers } = await tested.call(path, { version: '', token, headers: { origin: siteOrigin } })
    return { status, headers, location: new URL(String(headers.location)) }
  }

  test('the redirect carries a ticket that works once, from an opaque origin, without a token', async () => {
    const path = listenPath('*', { includeAllVersions: 'true' })
    const { status, headers, location } = await openInBrowser(path, tested.tokens.viewer)
    expect(status).toBe(307)
    expect(headers['access-control-allow-origin']).toBe(siteOrigin)
    expect(location.hostname).toMatch(/^sse-[a-z0-9]+\.localhost$/)

    const target = location.pathname + location.search
    const preflight = await tested.call(target, { version: '', method: 'OPTIONS', host: location.hostname, headers: { origin: 'null' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe('null')

    const reader = await EventReader.open(tested.lake.port, target, { origin: 'null' }, location.hostname)
    expect((await reader.next()).event).toBe('welcome')
    await tested.client('administrator').create({ _id: 'drafts.through-the-ticket', _type: 'note' })
    expect((await reader.next()).data.documentId).toBe('drafts.through-the-ticket')
    reader.close()

    await expect(EventReader.open(tested.lake.port, target, { origin: 'null' }, location.hostname)).rejects.toThrow('404')
  })

  test('a ticket opens the stream it was made for and nothing else', async () => {
    const { location } = await openInBrowser(listenPath('*[_type == "a"]'), tested.tokens.administrator)
    const ticket = location.searchParams.get('__t') ?? ''
    const other = `${listenPath('*', { includeAllVersions: 'true' })}&__t=${ticket}`
    await expect(EventReader.open(tested.lake.port, other, { origin: 'null' }, location.hostname)).rejects.toThrow('404')
  })

  test('a ticket that was not used within half a minute is void, for the stream and its preflight', async () => {
    const { location } = await openInBrowser(listenPath('*'), tested.tokens.viewer)
    const target = location.pathname + location.search
    const preflight = () => tested.call(target, { version: '', method: 'OPTIONS', host: location.hostname, headers: { origin: 'null' } })
    const now = Date.now()
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 29_000)
    expect((await preflight()).headers['access-control-allow-origin']).toBe('null')
    clock.mockReturnValue(now + 31_000)
    expect((await preflight()).headers['access-control-allow-origin']).toBeUndefined()
    await expect(EventReader.open(tested.lake.port, target, { origin: 'null' }, location.hostname)).rejects.toThrow('404')
    clock.mockRestore()
  })

  test('a ticket is worth nothing once the token that got it is revoked', async () => {
    const token = tested.lake.tokens.create('viewer', 'Leaving')
    const { location } = await openInBrowser(listenPath('*'), token)
    tested.lake.tokens.revoke(token)
    await expect(EventReader.open(tested.lake.port, location.pathname + location.search, { origin: 'null' }, location.hostname)).rejects.toThrow('401')
  })

  test('a stream host answers nothing else', async () => {
    const { status, headers } = await tested.call(queryPath('*'), { host: 'sse-abc.localhost', token: tested.tokens.administrator, headers: { origin: 'null' } })
    expect(status).toBe(404)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('programs, which send no Origin, are not redirected', async () => {
    const reader = await EventReader.open(tested.lake.port, listenPath('*'))
    expect((await reader.next()).event).toBe('welcome')
    reader.close()
  })
})
