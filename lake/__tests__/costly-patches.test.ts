import { checkIntegrity } from '../store/integrity.ts'
import { Dataset } from '../store/dataset.ts'
import { StagedTransaction } from '../store/staged-transaction.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/* Small requests that would keep the lake busy, and everybody else waiting. */
let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
})
afterAll(() => tested.stop())
jest.setTimeout(30_000)

const post = (path: string, body: object) => tested.call(path, { method: 'POST', token: tested.tokens.administrator, body })
const mutate = (...mutations: object[]) => post('/data/mutate/production', { mutations })
const patch = (operations: object) => mutate({ patch: { id: 'listed', ...operations } })
const read = async () => (await tested.client('administrator').getDocument('listed')) as Record<string, unknown>
const refusal = ({ status, json }: { status: number; json: any }) => ({ status, ...json.error?.items[0].error }) as object // eslint-disable-line @typescript-eslint/no-explicit-any
const times = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index))

beforeEach(() => mutate({ createOrReplace: { _id: 'listed', _type: 'note', list: ['a', 'b', 'c', 'd'], keyed: [{ _key: 'x, [0:99999', n: 1 }] } }))

describe('a path that leads to more than 10,000 places is refused', () => {
  const eleven = `[${times(11, () => 0).join()}]`
  test.each([
    ['a wide slice', { set: { 'list[0:20000]': 9 } }],
    ['one that counts from the end', { unset: ['list[-20000:2]'] }],
    ['one that goes backwards', { unset: ['list[20000 : 0 : -1]'] }],
    ['wide slices that add up', { unset: [`list[${times(3, () => '0:4000').join()}]`] }],
    ['unions that multiply', { set: { [`list${eleven}${eleven}${eleven}${eleven}`]: 2 } }],
    ['unions in unions', { inc: { [`list[${times(11, () => eleven).join()}]${eleven}${eleven}`]: 1 } }],
    ['where to insert', { insert: { after: 'list[:20000]', items: ['e'] } }],
    ['a text to patch', { diffMatchPatch: { 'list[0:20000]': '' } }],
  ])('%s', async (_name, operations) => {
    const refused = { status: 400, type: 'validationError', description: 'A patch path names more than 10000 places' }
    expect(refusal(await patch(operations))).toMatchObject(refused)
    const { status } = await post('/data/actions/production', { actions: [{ actionType: 'sanity.action.document.edit', draftId: 'drafts.listed', publishedId: 'listed', patch: operations }] })
    expect(status).toBe(400)
    expect(await read()).toMatchObject({ list: ['a', 'b', 'c', 'd'] })
  })

  test.each([
    ['the usual slices', { unset: ['list[1:3]'] }, { list: ['a', 'd'] }],
    ['one with an open end', { unset: ['list[1:]'] }, { list: ['a'] }],
    ['the last item', { insert: { after: 'list[-1]', items: ['e'] } }, { list: ['a', 'b', 'c', 'd', 'e'] }],
    ['a union', { set: { 'list[0,2]': 9 } }, { list: [9, 'b', 9, 'd'] }],
    ['a key, whatever it looks like', { set: { 'keyed[_key=="x, [0:99999"].n': 2 } }, { keyed: [{ n: 2 }] }],
  ])('%s: that is followed', async (_name, operations, expected) => {
    expect((await patch(operations)).status).toBe(200)
    expect(await read()).toMatchObject(expected)
  })
})

test('patches have two seconds, all of a request together; then nothing of it happens', async () => {
  await mutate({ createOrReplace: { _id: 'long', _type: 'note', text: times(80_000, (index) => String.fromCharCode(97 + ((index * 7_919) % 26))).join('') } })
  const hunks = (count: number) => times(count, (index) => `@@ -${index * 200 + 1},32 +${index * 200 + 1},33 @@\n QZQZ9XWXW7ZQXQZQZ8XWXW7ZQXQZ5XXY\n+!\n`).join('')
  const refused = await mutate({ patch: { id: 'listed', set: { touched: true } } }, ...times(50, () => ({ patch: { id: 'long', diffMatchPatch: { text: hunks(300) } } })))
  expect(refusal(refused)).toMatchObject({ status: 400, type: 'validationError', description: 'The patches take longer than 2 seconds; send smaller ones' })
  expect(refused.json.error.items[0].index).toBeGreaterThan(0)
  expect(await read()).not.toHaveProperty('touched')
  expect((await mutate({ patch: { id: 'long', diffMatchPatch: { text: hunks(3) } } })).status).toBe(200)
})

test('a request writes 10,000 documents at most, all its mutations together', async () => {
  const ids = (count: number) => times(count, (index) => `nobody-${index}`)
  expect((await mutate({ delete: { id: ids(9_999) } }, { patch: { id: 'listed', set: { n: 1 } } })).status).toBe(200)
  const refused = await mutate({ delete: { id: ids(10_000) } }, { patch: { id: 'listed', set: { n: 2 } } })
  expect(refusal(refused)).toMatchObject({ status: 400, type: 'validationError', description: expect.stringContaining('10000 documents at most') as string })
  expect(refused.json.error.items[0].index).toBe(1)
  expect(await read()).toMatchObject({ n: 1 })
})

test('a long patch is not kept for thousands of documents', async () => {
  const ids = times(1_000, (index) => `copy-${index}`)
  await mutate(...ids.map((_id) => ({ create: { _id, _type: 'note' } })))
  const refused = await mutate({ patch: { id: ids, set: { text: 'x'.repeat(40_000) }, unset: ['text'] } })
  expect(refusal(refused)).toMatchObject({ status: 400, type: 'validationError', description: expect.stringContaining('longer than 32000000 characters') as string })
})

test('who refers to what is read once, however many documents a transaction deletes', () => {
  let reads = 0
  const counted = {
    get read() {
      reads += 1
      return true
    },
  }
  const stamps = { _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z', _rev: 'r' }
  const dataset = new Dataset('production', times(100, (index) => ({ _id: `d-${index}`, _type: 'note', ...stamps })))
  const transaction = new StagedTransaction(dataset, 't', stamps._createdAt)
  for (let index = 0; index < 50; index += 1) transaction.remove(`d-${index}`, {})
  for (let index = 50; index < 100; index += 1) transaction.put({ _id: `d-${index}`, _type: 'note', counted }, {})
  checkIntegrity(dataset, transaction)
  expect(reads).toBeLessThanOrEqual(50 * 3)
})
