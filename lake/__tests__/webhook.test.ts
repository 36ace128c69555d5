import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { startLake } from '../server.ts'
import { settingsFromEnvironment } from '../settings.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

interface Delivery {
  headers: IncomingHttpHeaders
  text: string
  body: Record<string, unknown>
}

/** Takes webhook requests; `status` is what it answers. */
class Receiver {
  status = 200
  readonly #arrived: Delivery[] = []
  readonly #waiting: ((delivery: Delivery) => void)[] = []
  readonly #server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      response.writeHead(this.status).end()
      const delivery = { headers: request.headers, text, body: JSON.parse(text) as Record<string, unknown> }
      const waiting = this.#waiting.shift()
      if (waiting) waiting(delivery)
      else this.#arrived.push(delivery)
    })
  })

  async start(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
    return (this.#server.address() as AddressInfo).port
  }

  next(): Promise<Delivery> {
    const delivery = this.#arrived.shift()
    return delivery ? Promise.resolve(delivery) : new Promise((resolve) => this.#waiting.push(resolve))
  }

  get pending() {
    return this.#arrived.map(({ body }) => body)
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}

const secret = 'a secret that both sides know'
let receiver: Receiver
let port: number
let tested: LakeUnderTest

async function start(filter: string | null = null) {
  tested = await lakeUnderTest({ webhook: { url: `http://127.0.0.1:${port}/hook`, secret, filter } })
}
beforeEach(async () => {
  receiver = new Receiver()
  port = await receiver.start()
})
afterEach(async () => {
  await tested.stop()
  await receiver.stop()
})

const publish = () =>
  tested.client('administrator').action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.hub', publishedId: 'hub' })
const draft = (slug: string) => ({ _id: 'drafts.hub', _type: 'condition', slug: { _type: 'slug', current: slug } })

test('publishing sends one signed request; drafts send none', async () => {
  await start()
  await tested.client('administrator').create(draft('low-back-pain'))
  const { transactionId } = await publish()
  const { headers, text, body } = await receiver.next()
  expect(body).toEqual({ _id: 'hub', _type: 'condition', _rev: transactionId, slug: 'low-back-pain', operation: 'create' })
  expect(await isValidSignature(text, String(headers[SIGNATURE_HEADER_NAME]), secret)).toBe(true)
  expect(await isValidSignature(text.replace('hub', 'bub'), String(headers[SIGNATURE_HEADER_NAME]), secret)).toBe(false)
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'sanity-operation': 'create',
    'sanity-document-id': 'hub',
    'sanity-dataset': 'production',
    'sanity-project-id': 'lumbar',
    'sanity-transaction-id': transactionId,
    'idempotency-key': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  })
  expect(receiver.pending).toEqual([])
})

test('an update tells the slug that was left, a deletion tells what is gone', async () => {
  await start()
  const client = tested.client('administrator')
  await client.create({ ...draft('old'), _id: 'hub' })
  await receiver.next()
  await client.create(draft('new'))
  await publish()
  expect((await receiver.next()).body).toMatchObject({ _id: 'hub', operation: 'update', slug: 'new', previousSlug: 'old' })
  await client.delete('hub')
  expect((await receiver.next()).body).toMatchObject({ _id: 'hub', _type: 'condition', operation: 'delete', slug: 'new' })
})

test('a receiver that was away gets everything once it is back, in order', async () => {
  await start()
  await receiver.stop()
  const client = tested.client('administrator')
  for (const _id of ['a', 'b', 'c']) await client.create({ _id, _type: 'note' })
  receiver = new Receiver()
  await receiver.start(port)
  const arrived = [await receiver.next(), await receiver.next(), await receiver.next()]
  expect(arrived.map(({ body }) => body._id)).toEqual(['a', 'b', 'c'])
})

test('what was not delivered is sent after the next start', async () => {
  await start()
  await receiver.stop()
  await tested.client('administrator').create({ _id: 'kept', _type: 'note' })
  await tested.lake.close()
  receiver = new Receiver()
  await receiver.start(port)
  await tested.restart()
  expect((await receiver.next()).body).toMatchObject({ _id: 'kept', operation: 'create' })
})

test('a lake that cannot serve sends nothing: what is left is sent once, by the one that does', async () => {
  await start()
  await receiver.stop()
  await tested.client('administrator').create({ _id: 'left', _type: 'note' })
  await tested.lake.close()
  receiver = new Receiver()
  await receiver.start(port)
  await expect(startLake({ ...settingsFromEnvironment({ LAKE_DATA: tested.folder }), port, webhook: { url: `http://127.0.0.1:${port}/hook`, secret, filter: null } })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await tested.restart()
  expect((await receiver.next()).body).toMatchObject({ _id: 'left' })
  await tested.client('administrator').create({ _id: 'new', _type: 'note' })
  expect((await receiver.next()).body).toMatchObject({ _id: 'new' })
  expect(receiver.pending).toEqual([])
})

test('a failed attempt is repeated with the same idempotency key', async () => {
  await start()
  receiver.status = 500
  await tested.client('administrator').create({ _id: 'again', _type: 'note' })
  const first = await receiver.next()
  receiver.status = 200
  const second = await receiver.next()
  expect(second.headers['idempotency-key']).toBe(first.headers['idempotency-key'])
  expect(second.body).toEqual(first.body)
})

test('an import of many documents is announced once', async () => {
  await start()
  const mutations = Array.from({ length: 21 }, (_, index) => ({ create: { _id: `claim-${index}`, _type: index === 0 ? 'citation' : 'claim' } }))
  const { transactionId } = await tested.client('administrator').mutate(mutations)
  expect((await receiver.next()).body).toEqual({ _type: '*', operation: 'import', transactionId, types: ['citation', 'claim'], count: 21 })
  expect(receiver.pending).toEqual([])
})

test('a filter decides with the document before and after', async () => {
  await start('delta::changedAny(title) && after()._type == "condition"')
  const client = tested.client('administrator')
  await client.create({ _id: 'a', _type: 'condition', title: 'One' })
  await client.patch('a').set({ note: 'unchanged title' }).commit()
  await client.create({ _id: 'b', _type: 'claim', title: 'Other type' })
  await client.patch('a').set({ title: 'Two' }).commit()
  expect((await receiver.next()).body).toMatchObject({ _id: 'a', operation: 'create' })
  expect((await receiver.next()).body).toMatchObject({ _id: 'a', operation: 'update' })
})

test('a change on which the filter fails is dropped and told; those after it are sent', async () => {
  const logged = jest.spyOn(console, 'error').mockReturnValue()
  await start('round(after().n, after().digits) == 1')
  const client = tested.client('administrator')
  // groq-js rounds to 100 digits at most.
  await client.create({ _id: 'fails', _type: 'note', n: 1.5, digits: 200 })
  await client.create({ _id: 'passes', _type: 'note', n: 1.2, digits: 0 })
  expect((await receiver.next()).body).toMatchObject({ _id: 'passes' })
  expect(logged.mock.calls.map(([line]) => line)).toEqual([expect.stringMatching(new RegExp(`^Webhook http://127.0.0.1:${port}/hook: its filter fails on "fails" of transaction `))])
  logged.mockRestore()
})
