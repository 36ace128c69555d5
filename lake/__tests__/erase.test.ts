import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
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

describe('an asset', () => {
  const png = () => sharp({ create: { width: 8, height: 6, channels: 3, background: '#a33' } }).png().toBuffer()
  /** What is on disk of assets: paths below their folder. */
  const stored = () => readdirSync(join(tested.folder, 'assets'), { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(tested.folder, 'assets', path)).isFile())

  test('goes with its bytes and every copy made of them, and erase says so; other assets stay', async () => {
    const client = tested.client('administrator')
    const image = await client.assets.upload('image', await png())
    const other = await client.assets.upload('file', Buffer.from('Stays'), { filename: 'stays.txt' })
    const { status } = await fetch(`${tested.lake.url}/images/lumbar/production/${image._id.slice(6).replace(/-png$/, '.png')}?w=4`)
    expect([status, stored().length]).toEqual([200, 3])
    await tested.lake.close()
    expect(erase(image._id)).toContain(`Erased "${image._id}" and its history, its bytes and the copies made of them.`)
    expect(stored()).toEqual([join('production', 'files', `${other.sha1hash}.txt`)])
  })

  test('whose bytes another asset has too: that one keeps its own, and is named', async () => {
    const client = tested.client('administrator')
    const image = await client.assets.upload('image', await png())
    const file = await client.assets.upload('file', await png(), { filename: 'same.png' })
    expect(file.sha1hash).toBe(image.sha1hash)
    await tested.lake.close()
    expect(erase(image._id)).toContain(`The same bytes are kept for ${file._id}.`)
    expect(stored()).toEqual([join('production', 'files', `${file.sha1hash}.png`)])
    expect(erase(file._id)).not.toContain('same bytes')
    expect(stored()).toEqual([])
  })

  test('keeps its bytes while a page shows it', async () => {
    const client = tested.client('administrator')
    const image = await client.assets.upload('image', await png())
    await client.create({ _id: 'page', _type: 'note', picture: { _type: 'image', asset: { _type: 'reference', _ref: image._id } } })
    await tested.lake.close()
    expect(() => erase(image._id)).toThrow('cannot be erased while these documents refer to it: page.')
    expect(stored()).toHaveLength(1)
  })

  test('an interrupted erase is finished by another', async () => {
    const client = tested.client('administrator')
    const image = await client.assets.upload('image', await png())
    const path = join(tested.folder, 'assets', stored()[0] ?? '')
    const left = readFileSync(path)
    await tested.lake.close()
    erase(image._id)
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, left)
    expect(erase(image._id)).toContain('its bytes')
    expect(existsSync(path)).toBe(false)
    expect(() => erase(image._id)).toThrow('knows no document')
  })
})
