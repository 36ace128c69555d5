import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { headAsGet } from '../../press/head-as-get.ts'
import { isFailedPage } from '../../press/plain-page.ts'
import { rewriteHtml } from '../../press/rewrite-html.ts'

const failed = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
const good = '<!DOCTYPE html><html lang="en-CA"><body>Text</body></html>'

describe('HEAD', () => {
  let server: Server
  /** A renderer that, as Next does, sends no body to HEAD. */
  beforeAll(async () => {
    server = createServer((asked, response) => {
      headAsGet(asked)
      rewriteHtml(response, (html) => (isFailedPage(html) ? { html: 'later', status: 503, headers: { 'retry-after': '60' } } : { html }))
      const html = asked.url === '/failed' ? failed : good
      response.statusCode = asked.url === '/failed' ? 500 : 200
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(asked.method === 'HEAD' ? null : html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const ask = (method: string, path: string) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, path, method, agent: false }, (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => {
          // The clock, and how a body is framed, may differ.
          const { date: _date, 'transfer-encoding': _framing, ...headers } = response.headers
          resolve({ status: response.statusCode, headers, text })
        })
      })
      sent.on('error', reject)
      sent.end()
    })

  it.each([['/failed', 503], ['/good', 200]])('of %s answers as GET does, without the body', async (path, status) => {
    const [got, headed] = await Promise.all([ask('GET', path), ask('HEAD', path)])
    expect(got.text).not.toBe('')
    expect(headed).toEqual({ ...got, text: '' })
    expect(headed.status).toBe(status)
  })
})
