import { execFileSync } from 'node:child_process'
import fs, { mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Writable } from 'node:stream'
import { writeArchive } from '../archive/write-archive.ts'
import { entriesOf, LakeToBackUp, png } from './lake-to-back-up.ts'
import { lakeUnderTest } from './lake-under-test.ts'
import { runCli } from './run-cli.ts'

jest.setTimeout(30_000)

/* A backup: what `export` writes. The way back is restore.test.ts. */
let lake: LakeToBackUp

beforeEach(async () => {
  lake = await LakeToBackUp.begin()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await lake.end()
})

describe('an export', () => {
  test('holds documents and bytes in the layout of @sanity/export', async () => {
    await lake.export()
    const entries = await entriesOf(lake.backup)
    expect(Object.keys(entries).filter((name) => !name.startsWith('backup/files/')).sort()).toEqual(['backup/assets.json', 'backup/data.ndjson', `backup/images/${lake.image.sha1hash}-1x1.png`])
    expect(entries[`backup/images/${lake.image.sha1hash}-1x1.png`]).toEqual(png)
    const documents = String(entries['backup/data.ndjson']).trim().split('\n').map((line) => JSON.parse(line) as { _id: string })
    expect(documents.find(({ _id }) => _id === 'page')).toMatchObject({ picture: { _type: 'image', alt: 'A dot', _sanityAsset: `image@file://./images/${lake.image.sha1hash}-1x1.png` } })
    expect(JSON.parse(String(entries['backup/assets.json']))).toMatchObject({ [`image-${lake.image.sha1hash}`]: { originalFilename: 'dot.png' } })
  })

  test('is for the user who runs the lake alone', async () => {
    expect(runCli(lake.tested.folder, 'export', '-o', lake.backup)).toMatchObject({ code: 0, out: expect.stringContaining(lake.backup) as string })
    expect(statSync(lake.backup).mode & 0o777).toBe(0o600)
  })

  test('that fails leaves the backup before it as it was, and nothing else', async () => {
    await lake.export()
    const before = readFileSync(lake.backup)
    jest.spyOn(fs, 'createWriteStream').mockImplementationOnce((path) => {
      writeFileSync(path, 'half a backup')
      return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })) }) as fs.WriteStream
    })
    await expect(lake.export()).rejects.toThrow(`${lake.backup} cannot be written, for the disk is full`)
    expect(readFileSync(lake.backup)).toEqual(before)
    expect(readdirSync(lake.elsewhere)).toEqual(['backup.tar.gz'])
  })

  test('beside another of the same name writes a file of its own; each is whole', async () => {
    await Promise.all([lake.export(), lake.export(), lake.export()])
    expect(readdirSync(lake.elsewhere)).toEqual(['backup.tar.gz'])
    expect(await lake.restore()).toMatchObject({ documents: 3, assets: 3 })
  })

  test('follows a link to the file that it stands for, and leaves the link', async () => {
    const link = join(lake.elsewhere, 'latest.tar.gz')
    writeFileSync(lake.backup, 'The one before')
    symlinkSync('backup.tar.gz', link)
    expect(await lake.export(link)).toMatchObject({ path: realpathSync(lake.backup) })
    expect(readlinkSync(link)).toBe('backup.tar.gz')
    expect(Object.keys(await entriesOf(lake.backup))).toContain('backup/data.ndjson')
    expect(readdirSync(lake.elsewhere).sort()).toEqual(['backup.tar.gz', 'latest.tar.gz'])
  })

  test('takes the place of no pipe, no device, no folder, and of no link that leads nowhere', async () => {
    const [pipe, device, folder, link] = ['pipe', 'device', 'folder', 'link'].map((name) => join(lake.elsewhere, name)) as [string, string, string, string]
    execFileSync('mkfifo', [pipe])
    symlinkSync('/dev/null', device)
    mkdirSync(folder)
    symlinkSync('gone/backup.tar.gz', link)
    for (const path of [pipe, device]) await expect(lake.export(path)).rejects.toThrow(`${path} is no file, but a device or a pipe, which an archive must not take the place of. Name a file`)
    await expect(lake.export(folder)).rejects.toThrow(`${folder} is no file, but a folder`)
    await expect(lake.export(link)).rejects.toThrow(`${link} is a link that leads nowhere`)
    expect(readdirSync(lake.elsewhere).sort()).toEqual(['device', 'folder', 'link', 'pipe'])
    expect([statSync(pipe).isFIFO(), statSync(device).isCharacterDevice()]).toEqual([true, true])
  })

  test('holds one dataset, whole, and names those that it leaves out', async () => {
    expect(await lake.export()).toMatchObject({ otherDatasets: [] })
    await lake.tested.call('/datasets/trial', { method: 'PUT', token: lake.tested.tokens.administrator, body: {} })
    expect(await lake.export()).toMatchObject({ otherDatasets: [] })
    await lake.tested.client('administrator').withConfig({ dataset: 'trial' }).create({ _id: 'tried', _type: 'note' })
    expect(runCli(lake.tested.folder, 'export', '-o', lake.backup)).toEqual({
      code: 0,
      out: `Wrote 3 documents and 3 assets of the dataset "production" in ${lake.tested.folder} to ${lake.backup}`,
      err: 'The lake has other datasets, which are not in this archive: trial. Export each by itself: --dataset <name> -o <file>.',
    })
  })

  test('holds documents of the system, which others may refer to', async () => {
    const client = lake.tested.client('administrator')
    await client.create({ _id: '_.groups.team', _type: 'group' })
    await client.create({ _id: 'refers', _type: 'note', to: { _type: 'reference', _ref: '_.groups.team' } })
    await lake.export()
    expect(await lake.restore()).toMatchObject({ documents: 5 })
  })

  test('of a document that could not be given back as it is names it, and writes nothing', async () => {
    await lake.tested.client('administrator').create({ _id: 'noted', _type: 'note', pictures: [{ _key: 'k', _sanityAsset: 'image@https://example.com/a.png' }] })
    await expect(lake.export()).rejects.toThrow('"noted" has an attribute _sanityAsset ("image@https://example.com/a.png"), so no archive could give it back as it is. Take the attribute out')
    expect(readdirSync(lake.elsewhere)).toEqual([])
  })

  test.each(['before its bytes are looked for', 'before they are checked', 'before they are packed'] as const)('begins anew when an asset is deleted %s', async (moment) => {
    const { _id: spare, sha1hash } = await lake.tested.client('administrator').assets.upload('file', Buffer.from('# Deleted meanwhile'), { filename: 'c.md' })
    const path = join(lake.tested.folder, 'assets/production/files', `${sha1hash}.md`)
    const database = new DatabaseSync(join(lake.tested.folder, 'lake.db'))
    // What the lake does in one step when it is asked to delete an asset.
    const deletion = jest.fn(() => {
      database.prepare('DELETE FROM documents WHERE id = ?').run(spare)
      rmSync(path, { force: true })
    })
    const { existsSync: exists } = fs
    const { open } = promises
    jest.spyOn(fs, 'existsSync').mockImplementation((asked) => {
      if (asked === path && moment === 'before its bytes are looked for') deletion()
      const found = exists(asked)
      if (asked === path && moment === 'before they are checked') deletion()
      return found
    })
    jest.spyOn(promises, 'open').mockImplementation((asked, ...rest) => {
      if (asked === path && moment === 'before they are packed') deletion()
      return open(asked, ...rest)
    })
    expect(await lake.export()).toMatchObject({ path: lake.backup, documents: 3, assets: 3, missing: [] })
    database.close()
    expect(deletion).toHaveBeenCalledTimes(1)
    expect(readdirSync(lake.elsewhere)).toEqual(['backup.tar.gz'])
  })

  test('of nothing is refused: it would take the place of a backup', async () => {
    await lake.export()
    const before = readFileSync(lake.backup)
    const empty = await lakeUnderTest()
    await expect(writeArchive(empty.folder, 'production', lake.backup)).rejects.toThrow(`The dataset "production" in ${empty.folder} holds no documents`)
    await empty.stop()
    expect(readFileSync(lake.backup)).toEqual(before)
  })

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, Buffer.from(png).fill(0, 40, 41))],
    ['damaged', (path: string) => writeFileSync(path, png.subarray(0, 50))],
  ] as const)('says which bytes are %s, and does not take the place of one that has them', async (state, spoil) => {
    await lake.export()
    const before = readFileSync(lake.backup)
    spoil(lake.bytesIn(lake.tested.folder))
    const { code, err } = runCli(lake.tested.folder, 'export', '-o', lake.backup)
    expect([code, err]).toEqual([1, expect.stringContaining(lake.image._id)])
    expect(err).toContain(state)
    expect(readFileSync(lake.backup)).toEqual(before)
    const entries = await entriesOf(join(lake.elsewhere, 'backup.incomplete.tar.gz'))
    expect(entries['backup.tar.gz/data.ndjson'] ?? entries['backup/data.ndjson']).toBeDefined()
    expect(Object.keys(entries).some((name) => name.includes('/images/'))).toBe(false)
  })
})
