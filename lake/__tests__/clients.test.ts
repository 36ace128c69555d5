import { dirname } from 'node:path'
import { createClient as createClient8 } from '@sanity/client'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

// next-sanity brings its own @sanity/client 7; both have to work.
// Its module build, for jest cannot run the dynamic imports of the CommonJS one.
const path7 = require.resolve('@sanity/client', { paths: [dirname(require.resolve('next-sanity'))] }).replace(/\.cjs$/, '.js')
const { createClient: createClient7 } = jest.requireActual<{ createClient: typeof createClient8 }>(path7)

describe.each([
  ['@sanity/client 8', createClient8],
  ['@sanity/client 7', createClient7],
])('%s', (_name, createClient) => {
  let tested: LakeUnderTest
  let client: ReturnType<typeof createClient8>

  beforeAll(async () => {
    tested = await lakeUnderTest()
    client = createClient({
      projectId: 'lumbar',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: tested.lake.url,
      useProjectHostname: false,
      useCdn: false,
      perspective: 'raw',
      token: tested.tokens.administrator,
    })
  })
  afterAll(() => tested.stop())

  test('creates, reads, patches and deletes a document', async () => {
    const created = await client.create({ _id: 'sciatica', _type: 'condition', title: 'Sciatica', visits: 1 })
    expect(created).toMatchObject({ _id: 'sciatica', title: 'Sciatica' })
    expect(await client.getDocument('sciatica')).toEqual(created)

    const patched = await client.patch('sciatica').set({ title: 'Leg pain' }).inc({ visits: 2 }).ifRevisionId(created._rev).commit()
    expect(patched).toMatchObject({ title: 'Leg pain', visits: 3, _createdAt: created._createdAt })
    expect(patched._rev).not.toBe(created._rev)

    await client.delete('sciatica')
    expect(await client.getDocument('sciatica')).toBeUndefined()
  })

  test('getDocuments keeps the order asked for and says null for what is missing', async () => {
    await client.createOrReplace({ _id: 'a', _type: 'claim' })
    await client.createOrReplace({ _id: 'b', _type: 'claim' })
    const documents = await client.getDocuments(['b', 'nothing', 'a'])
    expect(documents.map((document) => document?._id ?? null)).toEqual(['b', null, 'a'])
  })

  test('createIfNotExists leaves an existing document alone', async () => {
    await client.createOrReplace({ _id: 'kept', _type: 'claim', text: 'first' })
    await client.createIfNotExists({ _id: 'kept', _type: 'claim', text: 'second' })
    expect(await client.getDocument('kept')).toMatchObject({ text: 'first' })
  })

  test('fetches with parameters, by GET and (when long) by POST', async () => {
    await client.createOrReplace({ _id: 'found', _type: 'benefit', name: 'Relaxation' })
    const query = '*[_type == "benefit" && name == $name][0]._id'
    expect(await client.fetch(query, { name: 'Relaxation' })).toBe('found')
    expect(await client.fetch(`${query} // ${'x'.repeat(12_000)}\n`, { name: 'Relaxation' })).toBe('found')
  })

  test('a transaction lands whole', async () => {
    const transaction = client.transaction().create({ _id: 't1', _type: 'faq' }).create({ _id: 't2', _type: 'faq' })
    const { transactionId, documentIds } = await transaction.commit({ returnDocuments: false })
    expect(documentIds).toEqual(['t1', 't2'])
    expect((await client.getDocuments(['t1', 't2'])).map((document) => document?._rev)).toEqual([transactionId, transactionId])
  })

  test('mutates by query', async () => {
    await client.mutate([{ create: { _id: 'q1', _type: 'note', n: 1 } }, { create: { _id: 'q2', _type: 'note', n: 2 } }])
    await client.patch({ query: '*[_type == "note"]' }).set({ seen: true }).commit({ returnDocuments: false })
    expect(await client.fetch('count(*[_type == "note" && seen])')).toBe(2)
    await client.delete({ query: '*[_type == "note"]' })
    expect(await client.fetch('count(*[_type == "note"])')).toBe(0)
  })

  test('listens', async () => {
    const events: string[] = []
    await new Promise<void>((resolve, reject) => {
      const subscription = client.listen('*[_type == "heard"]', {}, { events: ['welcome', 'mutation'] }).subscribe({
        next(event) {
          if (event.type === 'welcome') void client.create({ _id: 'heard', _type: 'heard' })
          if (event.type !== 'mutation') return
          events.push(`${event.transition} ${event.documentId}`)
          subscription.unsubscribe()
          resolve()
        },
        error: reject,
      })
    })
    expect(events).toEqual(['appear heard'])
  })

  test('renders a query error with its place', async () => {
    await expect(client.fetch('*[_type == ')).rejects.toThrow('unexpected end-of-file, expected expression')
  })

  test('uploads a file', async () => {
    const document = await client.assets.upload('file', Buffer.from('Stretch gently.'), { filename: 'leaflet.txt' })
    expect(document).toMatchObject({ _type: 'sanity.fileAsset', originalFilename: 'leaflet.txt', extension: 'txt', size: 15 })
    expect(await (await fetch(document.url)).text()).toBe('Stretch gently.')
  })
})
