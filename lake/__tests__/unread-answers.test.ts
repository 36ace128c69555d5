import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { limitUnreadAnswers } from '../http/unread-answers.ts'
import { bareApp } from './bare-app.ts'

/* What becomes of long answers that nobody reads. Each has 20 million characters, more than lie on the way. */
const length = 20_000_000
let app: FastifyInstance
beforeEach(async () => {
  app = bareApp()
  limitUnreadAnswers(app, { strangers: 2 * length, members: length })
  app.get('/stranger', () => 'x'.repeat(length))
  app.get('/member', () => 'x'.repeat(length))
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => app.close())

/** Asks, and reads no further than the head of the answer. */
function ask(path: string): Promise<http.IncomingMessage> {
  const { port } = app.server.address() as AddressInfo
  return new Promise((resolve, reject) => http.get({ port, path, agent: false }, resolve).on('error', reject))
}

/** Reads the rest. */
async function read(answer: http.IncomingMessage): Promise<number | 'cut off'> {
  try {
    let read = 0
    for await (const chunk of answer) read += (chunk as Buffer).length
    return read
  } catch {
    return 'cut off'
  }
}

test('when too much waits to be read, what has waited longest is cut off', async () => {
  const answers = [await ask('/stranger'), await ask('/stranger'), await ask('/stranger')]
  expect(await Promise.all(answers.map(read))).toEqual(['cut off', length, length])
})

test('what was read makes room', async () => {
  for (let times = 0; times < 4; times += 1) expect(await read(await ask('/stranger'))).toBe(length)
})

test('strangers cut off nobody who has a token', async () => {
  const answers = [await ask('/member'), await ask('/stranger'), await ask('/stranger'), await ask('/stranger')]
  expect(await Promise.all(answers.map(read))).toEqual([length, 'cut off', length, length])
})

test('who left takes up no room', async () => {
  const closed = Promise.withResolvers<void>()
  app.server.prependOnceListener('request', (_request, response) => response.once('close', closed.resolve))
  const left = await ask('/stranger')
  left.destroy()
  await closed.promise
  const answers = [await ask('/stranger'), await ask('/stranger')]
  expect(await Promise.all(answers.map(read))).toEqual([length, length])
})
