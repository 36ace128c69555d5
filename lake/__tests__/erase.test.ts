import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/* What must not be kept can be taken out of the data folder, by whoever has access to it. */
let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest({ appendOnly: ['record'] })
  const client = tested.client('administrator')
  await client.create({ _id: 'drafts.r1', _type: 'record', text: 'Jane Doe first' })
  await client.patch('drafts.r1').set({ text: 'Jane Doe then' }).commit()
  await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.r1', publishedId: 'r1' })
  await client.create({ _id: 'other', _type: 'note', text: 'Stays' })
})
afterEach(() => tested.stop())

const erase = (...ids: string[]) =>
  execFileSync(process.execPath, ['lake/cli.ts', 'erase', ...ids], { env: { ...process.env, LAKE_DATA: tested.folder }, encoding: 'utf8', stdio: 'pipe' })
const bytes = () => readdirSync(tested.folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => readFileSync(join(tested.folder, name), 'latin1')).join()
const historyOf = async (id: string) => (await tested.call(`/data/history/production/transactions/${id}`, { token: tested.tokens.administrator })).text

test('a document goes with its drafts and all history, to the last byte; the rest stays', async () => {
  await tested.lake.close()
  expect(bytes()).toContain('Jane Doe')
  expect(erase('r1')).toContain('Erased "r1" and its history.')
  expect(bytes()).not.toContain('Jane Doe')
  await tested.restart()
  expect(await tested.client('administrator').fetch('*')).toMatchObject([{ _id: 'other', text: 'Stays' }])
  expect(await historyOf('r1,drafts.r1')).not.toContain('r1')
  expect(await historyOf('other')).toContain('other')
})

test('not while the lake serves', async () => {
  expect(() => erase('r1')).toThrow('is in use by another lake. Stop that one first')
  expect(await tested.client('administrator').getDocument('r1')).toMatchObject({ text: 'Jane Doe then' })
})

test('not while others refer to it, and they are named', async () => {
  await tested.client('administrator').create({ _id: 'refers', _type: 'note', to: { _type: 'reference', _ref: 'r1' } })
  await tested.lake.close()
  expect(() => erase('r1')).toThrow('"r1" cannot be erased while these documents refer to it: refers.')
})

test('one that is not known is named', async () => {
  await tested.lake.close()
  expect(() => erase('r9')).toThrow('knows no document "r9"')
  expect(() => erase()).toThrow('Name the document')
})
