import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { writeArchive } from '../archive/write-archive.ts'
import { digestOf } from '../store/stored-documents.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'
import { runCli } from './run-cli.ts'

/* What the disk gives back is compared with what was stored, also where an earlier version stored it. */
let tested: LakeUnderTest
let elsewhere: string
let logged: jest.SpyInstance
beforeEach(async () => {
  logged = jest.spyOn(console, 'error').mockReturnValue()
  tested = await lakeUnderTest()
  elsewhere = mkdtempSync(join(tmpdir(), 'tarn-exported-'))
  await tested.client('administrator').create({ _id: 'page', _type: 'note', text: 'As it was' })
  await tested.client('administrator').create({ _id: 'other', _type: 'note', text: 'Stays' })
  await tested.lake.close()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await tested.stop()
  rmSync(elsewhere, { recursive: true })
})

/** Works on the file while no lake has it. */
function onDisk(sql: string) {
  const database = new DatabaseSync(join(tested.folder, 'lake.db'))
  database.exec(sql)
  database.close()
}
const change = (table: 'documents' | 'revisions', from: string, to: string) => onDisk(`UPDATE ${table} SET content = replace(content, '${from}', '${to}')`)
const damage = (table: 'documents' | 'revisions', to: string) => change(table, 'As it was', to)
/** A letter that is another, and a quote that ends the text too soon. */
const anotherLetter = 'As it wos'
const noJson = 'As it"was'
const ofEarlierVersion = () => onDisk('ALTER TABLE documents DROP COLUMN digest; PRAGMA user_version = 1')
const text = () => tested.client('administrator').fetch<string>('*[_id == "page"][0].text')
const exported = () => writeArchive(tested.folder, 'production', join(elsewhere, 'backup.tar.gz'))
const mended = expect.stringContaining('The document "page" of the dataset "production" was damaged on the disk. It was taken from its history') as string

describe.each([
  ['of this version', () => {}],
  ['of an earlier version, without digests,', ofEarlierVersion],
])('a document %s', (_version, prepare) => {
  test('that is whole is read, and nothing is said', async () => {
    prepare()
    await exported()
    await tested.restart()
    expect(await text()).toBe('As it was')
    expect(logged).not.toHaveBeenCalled()
  })

  test.each([anotherLetter, noJson])('that the disk spoiled (%s) comes from its history, and the log says so, once', async (spoiled) => {
    prepare()
    damage('documents', spoiled)
    await exported()
    expect(logged.mock.calls).toEqual([[mended]])
    await tested.restart()
    await tested.restart()
    expect(await text()).toBe('As it was')
    expect(logged.mock.calls).toEqual([[mended], [mended]])
  })

  test('that is no document any more, nor in its history, is named, and nothing is made of it', async () => {
    prepare()
    damage('documents', noJson)
    damage('revisions', noJson)
    const problem = 'In the dataset "production" the disk no longer holds what was stored: "page", nor is it in their history.'
    await expect(exported()).rejects.toThrow(problem)
    expect(runCli(tested.folder, 'serve')).toMatchObject({ code: 1, err: expect.stringContaining(problem) as string })
    change('revisions', noJson, 'As it was')
    await tested.restart()
    expect(await text()).toBe('As it was')
  })
})

test('a letter that is another in row and history alike is noticed by the digest', async () => {
  damage('documents', anotherLetter)
  damage('revisions', 'As it wus')
  await expect(exported()).rejects.toThrow('the disk no longer holds what was stored: "page"')
  change('revisions', 'As it wus', 'As it was')
  await tested.restart()
})

test('a history that was spoiled by itself takes no whole document’s place', async () => {
  ofEarlierVersion()
  damage('revisions', noJson)
  await tested.restart()
  expect(await text()).toBe('As it was')
})

test('a digest that was made of what is no document vouches for nothing', async () => {
  damage('documents', noJson)
  const database = new DatabaseSync(join(tested.folder, 'lake.db'))
  const content = String(database.prepare("SELECT content FROM documents WHERE id = 'page'").get()?.content)
  database.prepare("UPDATE documents SET digest = ? WHERE id = 'page'").run(digestOf('production', 'page', content))
  database.close()
  await tested.restart()
  expect(await text()).toBe('As it was')
})
