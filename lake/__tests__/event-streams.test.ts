import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { type Access, anonymousAccess } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import { type EventStream, EventStreams, sharedAttributes } from '../http/event-streams.ts'

/* What becomes of streams that nobody reads, and of too many. The system takes up to 10 MB of each without being read. */
const member: Access = { role: 'viewer', userId: 'v', userName: 'Vera', tokenId: 't' }
let app: FastifyInstance
let streams: EventStreams
let opened: EventStream[]
let closed: number[]
let answers: http.IncomingMessage[]
let responses: http.ServerResponse[]
beforeEach(async () => {
  ;[opened, closed, answers, responses] = [[], [], [], []]
  const tokens = { stands: () => true } as unknown as Tokens
  streams = new EventStreams(tokens, { strangers: { streams: 4, backlog: 55_000_000 }, members: { streams: 4, backlog: 100_000_000 } })
  app = fastify({ forceCloseConnections: true })
  app.get('/:who', (request, reply) => {
    // The list of this test: those of the one before may still be closing.
    const [list, number] = [closed, opened.length]
    responses.push(reply.raw)
    if ((request.params as { who: string }).who === 'leaving') reply.raw.destroy()
    opened.push(streams.open(request, reply, (request.params as { who: string }).who === 'member' ? member : anonymousAccess, () => list.push(number)))
  })
  await app.listen({ port: 0, host: '0.0.0.0' })
})
afterEach(async () => {
  for (const answer of answers) answer.destroy()
  streams.closeAll()
  await app.close()
})

/** Opens a stream and reads no further than its head. */
function open(who = 'stranger', from = '127.0.0.1'): Promise<http.IncomingMessage> {
  const { port } = app.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    http.get({ port, host: '127.0.0.1', localAddress: from, path: `/${who}`, agent: false }, (answer) => {
      answer.on('error', () => {})
      answers.push(answer)
      resolve(answer)
    }).on('error', reject)
  })
}

const megabytes = (count: number) => sharedAttributes({ text: 'x'.repeat(count * 1_000_000) })
const send = (index: number, shared: Buffer) => opened[index]?.send('mutation', { index }, undefined, shared)

async function until(isSo: () => boolean) {
  for (let n = 0; !isSo(); n += 1) {
    if (n > 100_000) throw new Error('never')
    await setImmediate()
  }
}

const untilClosed = (count: number) => until(() => closed.length === count)

test('one that would leave too much unread is cut off before more is written', async () => {
  await open()
  send(0, megabytes(20))
  expect(responses[0]?.destroyed).toBe(false)
  send(0, megabytes(1))
  await untilClosed(1)
  expect(streams.size).toBe(0)
})

test('a single event may be longer than that', async () => {
  const answer = await open()
  let read = 0
  const whole = new Promise<void>((resolve) => answer.on('data', (chunk: Buffer) => (read += chunk.length) > 9_000_000 && resolve()))
  send(0, megabytes(9))
  await whole
  expect(streams.size).toBe(1)
})

test('when strangers leave too much unread together, the fullest are ended, and nobody with a token', async () => {
  for (const who of ['member', 'stranger', 'stranger', 'stranger']) await open(who)
  send(0, megabytes(90))
  for (const index of [1, 3]) send(index, megabytes(20))
  expect(responses.map(({ destroyed }) => destroyed)).toEqual([false, false, false, false])
  send(2, megabytes(50))
  await untilClosed(1)
  expect(closed).toEqual([2])
  expect(streams.size).toBe(3)
})

test('what was read makes room', async () => {
  const answer = await open()
  answer.resume()
  for (let times = 0; times < 6; times += 1) {
    send(0, megabytes(6))
    await until(() => responses[0]?.writableLength === 0)
  }
  expect(streams.size).toBe(1)
  expect(closed).toEqual([])
})

test('who left before the stream began takes up no room', async () => {
  await expect(open('leaving')).rejects.toThrow('socket hang up')
  expect(streams.size).toBe(0)
})

describe('when there is no room for another stranger', () => {
  test('whoever has most loses the newest', async () => {
    for (const from of ['127.0.0.1', '127.0.0.2', '127.0.0.1', '127.0.0.1']) await open('stranger', from)
    expect((await open('stranger', '127.0.0.3')).statusCode).toBe(200)
    await untilClosed(1)
    expect(closed).toEqual([3])
    expect(streams.size).toBe(4)
  })

  test('and nobody has more, the newcomer has to leave, and people with a token come in', async () => {
    for (let times = 0; times < 4; times += 1) await open()
    expect((await open()).statusCode).toBe(503)
    expect((await open('member')).statusCode).toBe(200)
    expect(streams.size).toBe(5)
    expect(closed).toEqual([])
  })
})
