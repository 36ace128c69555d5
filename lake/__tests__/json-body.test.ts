import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { acceptJsonBodies } from '../http/json-body.ts'
import { bareApp } from './bare-app.ts'

/* What becomes of bodies that are announced and then don't come. At most 100 bytes of strangers' may be under way. */
const body = JSON.stringify({ text: 'x'.repeat(60) })
let app: FastifyInstance
beforeEach(async () => {
  app = bareApp()
  acceptJsonBodies(app, 100)
  app.post('/:who', (request) => ({ length: request.bodyLength }))
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => app.close())

function begin(path: string): http.ClientRequest {
  const { port } = app.server.address() as AddressInfo
  return http.request({ port, path, method: 'POST', agent: false, headers: { 'content-type': 'application/json', 'content-length': body.length } })
}

/** Announces a body and sends nothing of it until `finish`. */
async function announce(path: string) {
  const sent = begin(path)
  const outcome = new Promise<number | string>((resolve) => {
    sent.on('response', ({ statusCode = 0 }) => resolve(statusCode)).on('error', ({ message }) => resolve(message))
  })
  const arrived = once(app.server, 'request')
  sent.flushHeaders()
  await arrived
  return { outcome, finish: () => sent.end(body) }
}

async function post(path: string): Promise<number | undefined> {
  const sent = begin(path)
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [http.IncomingMessage]
  answer.resume()
  return answer.statusCode
}

test('when too much is under way, what is so longest is cut off', async () => {
  const [stranger, viewer] = [await announce('/stranger'), await announce('/member')]
  expect(await post('/stranger')).toBe(200)
  expect(await stranger.outcome).toBe('socket hang up')
  viewer.finish()
  expect(await viewer.outcome).toBe(200)
})

test('what has come makes room', async () => {
  for (let times = 0; times < 3; times += 1) expect(await post('/stranger')).toBe(200)
})
