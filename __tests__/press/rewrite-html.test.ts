import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rewriteHtml } from '../../press/rewrite-html.ts'

describe('rewriting an answer', () => {
  let server: Server
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('sends HTML that came in parts as one, rewritten, with the length that holds', async () => {
    const url = await serve((_request, response) => {
      rewriteHtml(response, (html) => ({ html: html.replace('draft', 'final text') }))
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-length', '12')
      response.flushHeaders()
      response.write('<p>dra')
      response.write(Buffer.from('ft é'))
      response.end('</p>')
    })
    const answer = await fetch(url)
    expect(await answer.text()).toBe('<p>final text é</p>')
  })

  it('replaces a failed page with another and says when to come again', async () => {
    const url = await serve((_request, response) => {
      rewriteHtml(response, () => ({ html: 'later', status: 503, headers: { 'retry-after': '60' } }))
      response.statusCode = 500
      response.setHeader('content-type', 'text/html')
      response.end('<html id="__next_error__"></html>')
    })
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '60', 'later'])
  })

  it('leaves everything that is not HTML as it comes', async () => {
    const url = await serve((_request, response) => {
      rewriteHtml(response, () => ({ html: 'never' }))
      response.setHeader('content-type', 'application/json')
      response.end('{"a":1}')
    })
    expect(await (await fetch(url)).json()).toEqual({ a: 1 })
  })

  it('says nothing of a length that would no longer hold, when only the head is asked for', async () => {
    const url = await serve((_request, response) => {
      rewriteHtml(response, () => ({ html: 'never' }))
      response.setHeader('content-type', 'text/html')
      response.setHeader('content-length', '99')
      response.end()
    })
    const answer = await fetch(url, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null])
  })
})
