import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalOf, refused } from '../../press/refusal.ts'

describe('a request', () => {
  it('passes when it is of a kind that the site knows', () => {
    expect(refusalOf({ method: 'GET', url: '/search?q=my%20back%20hurts%20when%20I%20walk' })).toBeUndefined()
    expect(refusalOf({ method: 'POST', url: '/find/answer' })).toBeUndefined()
    expect(refusalOf({ method: 'HEAD', url: '/' })).toBeUndefined()
  })

  it('is refused for its method, or an address that is none of ours', () => {
    expect(refusalOf({ method: 'TRACE', url: '/' })).toBe(405)
    expect(refusalOf({ method: 'GET', url: '*' })).toBe(400)
    expect(refusalOf({ method: 'GET', url: 'http://example.com/' })).toBe(400)
    expect(refusalOf({ method: 'GET', url: '//example.com' })).toBe(400)
  })

  it('is refused when its query would take long to read', () => {
    expect(refusalOf({ method: 'GET', url: `/search?${Array(51).fill('a=b').join('&')}` })).toBe(414)
    expect(refusalOf({ method: 'GET', url: `/search?q=${'a'.repeat(2_001)}` })).toBe(414)
  })
})

describe('the answer to a refused request', () => {
  let server: Server
  beforeAll(async () => {
    server = createServer((asked, response) => {
      if (!refused(asked, response)) response.end('passed')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const ask = (method: string, path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      request({ host: '127.0.0.1', port, method, path, agent: false }, (response) => resolve(response.resume())).once('error', reject).end()
    })

  it.each([
    [405, 'TRACE', '/'],
    [400, 'GET', '//example.com'],
    [414, 'GET', `/search?q=${'a'.repeat(2_001)}`],
  ])('%i carries the headers that every answer carries, and is kept by nobody', async (status, method, path) => {
    const { statusCode, headers } = await ask(method, path)
    expect(statusCode).toBe(status)
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("script-src 'self'; object-src 'none'"),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    })
  })

  it('is not given to one that may pass', async () => {
    expect((await ask('GET', '/')).statusCode).toBe(200)
  })
})
