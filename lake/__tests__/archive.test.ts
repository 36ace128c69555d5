import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs, { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Writable } from 'node:stream'
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { restoreArchive } from '../archive/restore-archive.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { type Lake, startLake } from '../server.ts'
import { type LakeSettings, settingsFromEnvironment } from '../settings.ts'
import { lakeUnderTest, type LakeUnderTest, queryPath, request } from './lake-under-test.ts'
import { runCli } from './run-cli.ts'

jest.setTimeout(30_000)

/* A backup and the way back: what `export` writes, `restore` makes a lake of. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
let tested: LakeUnderTest
let elsewhere: string
let backup: string
let image: { _id: string; sha1hash: string }
let running: Lake | null = null

beforeEach(async () => {
  tested = await lakeUnderTest({ appendOnly: ['record'] })
  elsewhere = mkdtempSync(join(tmpdir(), 'tarn-restored-'))
  backup = join(elsewhere, 'backup.tar.gz')
  const client = tested.client('administrator')
  image = await client.assets.upload('image', png, { filename: 'dot.png' })
  await client.assets.upload('file', Buffer.from('# Same bytes'), { filename: 'a.md', contentType: 'text/markdown' })
  await client.assets.upload('file', Buffer.from('# Same bytes'), { filename: 'b.txt', contentType: 'text/plain' })
  await client.create({ _id: 'page', _type: 'note', text: 'ä 🙂', picture: { _type: 'image', alt: 'A dot', asset: { _type: 'reference', _ref: image._id } } })
  await client.create({ _id: 'drafts.page', _type: 'note', loose: [{ _key: 'k', asset: { _type: 'reference', _ref: image._id, _weak: true } }], to: { _type: 'reference', _ref: 'r1' , _weak: true } })
  await client.create({ _id: 'drafts.r1', _type: 'record', text: 'Reviewed' })
  await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.r1', publishedId: 'r1' })
  await client.patch('page').set({ n: 1 }).commit()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await running?.close()
  running = null
  await tested.stop()
  rmSync(elsewhere, { recursive: true, force: true })
})

const exported = (destination = backup) => writeArchive(tested.folder, 'production', destination)
const target = () => join(elsewhere, 'lake')
const settings = (folder = target()): LakeSettings => ({ ...settingsFromEnvironment({ LAKE_DATA: folder }), port: 0, publicUrl: 'http://localhost:4020', appendOnly: ['record'] })
const restored = (file = backup, folder = target()) => restoreArchive(file, settings(folder))
const everythingIn = async (lake: Lake, token: string) => (await request(lake.port, queryPath('*', { perspective: 'raw' }), { token })).json.result as Record<string, unknown>[]
const bytesOf = (folder: string) => join(folder, 'assets/production/images', `${image.sha1hash}-1x1.png`)

/** Starts a lake on the folder that was restored. */
async function start() {
  running = await startLake(settings())
  return { lake: running, token: running.tokens.create('administrator', 'Ada') }
}

async function entriesOf(path: string): Promise<Record<string, Buffer>> {
  const entries: Record<string, Buffer> = {}
  for await (const entry of createReadStream(path).pipe(createGunzip()).pipe(extract())) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    entries[entry.header.name] = Buffer.concat(chunks)
  }
  return entries
}

function canMount(): boolean {
  const disk = mkdtempSync(join(tmpdir(), 'tarn-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
  if (isMounted) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
  return isMounted
}

/** Writes the archive anew with some entries changed, or left out. */
async function change(changes: Record<string, (content: Buffer) => Buffer | string | null>) {
  const archive = pack()
  for (const [name, content] of Object.entries(await entriesOf(backup))) {
    const changed = changes[name]?.(content) ?? (changes[name] ? null : content)
    if (changed !== null) archive.entry({ name }, changed)
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  writeFileSync(backup, gzipSync(Buffer.concat(chunks)))
}

describe('an export', () => {
  test('holds documents and bytes in the layout of @sanity/export', async () => {
    await exported()
    const entries = await entriesOf(backup)
    expect(Object.keys(entries).filter((name) => !name.startsWith('backup/files/')).sort()).toEqual(['backup/assets.json', 'backup/data.ndjson', `backup/images/${image.sha1hash}-1x1.png`])
    expect(entries[`backup/images/${image.sha1hash}-1x1.png`]).toEqual(png)
    const documents = String(entries['backup/data.ndjson']).trim().split('\n').map((line) => JSON.parse(line) as { _id: string })
    expect(documents.find(({ _id }) => _id === 'page')).toMatchObject({ picture: { _type: 'image', alt: 'A dot', _sanityAsset: `image@file://./images/${image.sha1hash}-1x1.png` } })
    expect(JSON.parse(String(entries['backup/assets.json']))).toMatchObject({ [`image-${image.sha1hash}`]: { originalFilename: 'dot.png' } })
  })

  test('is for the user who runs the lake alone', async () => {
    expect(runCli(tested.folder, 'export', '-o', backup)).toMatchObject({ code: 0, out: expect.stringContaining(backup) as string })
    expect(statSync(backup).mode & 0o777).toBe(0o600)
  })

  test('that fails leaves the backup before it as it was, and nothing else', async () => {
    await exported()
    const before = readFileSync(backup)
    jest.spyOn(fs, 'createWriteStream').mockImplementationOnce((path) => {
      writeFileSync(path, 'half a backup')
      return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })) }) as fs.WriteStream
    })
    await expect(exported()).rejects.toThrow(`${backup} cannot be written, for the disk is full`)
    expect(readFileSync(backup)).toEqual(before)
    expect(readdirSync(elsewhere)).toEqual(['backup.tar.gz'])
  })

  test('beside another of the same name writes a file of its own; each is whole', async () => {
    await Promise.all([exported(), exported(), exported()])
    expect(readdirSync(elsewhere)).toEqual(['backup.tar.gz'])
    expect(await restored()).toMatchObject({ documents: 3, assets: 3 })
  })

  test('follows a link to the file that it stands for, and leaves the link', async () => {
    const link = join(elsewhere, 'latest.tar.gz')
    writeFileSync(backup, 'The one before')
    symlinkSync('backup.tar.gz', link)
    expect(await exported(link)).toMatchObject({ path: realpathSync(backup) })
    expect(readlinkSync(link)).toBe('backup.tar.gz')
    expect(Object.keys(await entriesOf(backup))).toContain('backup/data.ndjson')
    expect(readdirSync(elsewhere).sort()).toEqual(['backup.tar.gz', 'latest.tar.gz'])
  })

  test('takes the place of no pipe, no device, no folder, and of no link that leads nowhere', async () => {
    const [pipe, device, folder, link] = ['pipe', 'device', 'folder', 'link'].map((name) => join(elsewhere, name)) as [string, string, string, string]
    execFileSync('mkfifo', [pipe])
    symlinkSync('/dev/null', device)
    mkdirSync(folder)
    symlinkSync('gone/backup.tar.gz', link)
    for (const path of [pipe, device]) await expect(exported(path)).rejects.toThrow(`${path} is no file, but a device or a pipe, which an archive must not take the place of. Name a file`)
    await expect(exported(folder)).rejects.toThrow(`${folder} is no file, but a folder`)
    await expect(exported(link)).rejects.toThrow(`${link} is a link that leads nowhere`)
    expect(readdirSync(elsewhere).sort()).toEqual(['device', 'folder', 'link', 'pipe'])
    expect([statSync(pipe).isFIFO(), statSync(device).isCharacterDevice()]).toEqual([true, true])
  })

  test('holds one dataset, whole, and names those that it leaves out', async () => {
    expect(await exported()).toMatchObject({ otherDatasets: [] })
    await tested.call('/datasets/trial', { method: 'PUT', token: tested.tokens.administrator, body: {} })
    expect(await exported()).toMatchObject({ otherDatasets: [] })
    await tested.client('administrator').withConfig({ dataset: 'trial' }).create({ _id: 'tried', _type: 'note' })
    expect(runCli(tested.folder, 'export', '-o', backup)).toEqual({
      code: 0,
      out: `Wrote 3 documents and 3 assets of the dataset "production" in ${tested.folder} to ${backup}`,
      err: 'The lake has other datasets, which are not in this archive: trial. Export each by itself: --dataset <name> -o <file>.',
    })
  })

  test('holds documents of the system, which others may refer to', async () => {
    const client = tested.client('administrator')
    await client.create({ _id: '_.groups.team', _type: 'group' })
    await client.create({ _id: 'refers', _type: 'note', to: { _type: 'reference', _ref: '_.groups.team' } })
    await exported()
    expect(await restored()).toMatchObject({ documents: 5 })
  })

  test('of a document that could not be given back as it is names it, and writes nothing', async () => {
    await tested.client('administrator').create({ _id: 'noted', _type: 'note', pictures: [{ _key: 'k', _sanityAsset: 'image@https://example.com/a.png' }] })
    await expect(exported()).rejects.toThrow('"noted" has an attribute _sanityAsset ("image@https://example.com/a.png"), so no archive could give it back as it is. Take the attribute out')
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test.each(['before its bytes are looked for', 'before they are checked', 'before they are packed'] as const)('begins anew when an asset is deleted %s', async (moment) => {
    const { _id: spare, sha1hash } = await tested.client('administrator').assets.upload('file', Buffer.from('# Deleted meanwhile'), { filename: 'c.md' })
    const path = join(tested.folder, 'assets/production/files', `${sha1hash}.md`)
    const database = new DatabaseSync(join(tested.folder, 'lake.db'))
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
    expect(await exported()).toMatchObject({ path: backup, documents: 3, assets: 3, missing: [] })
    database.close()
    expect(deletion).toHaveBeenCalledTimes(1)
    expect(readdirSync(elsewhere)).toEqual(['backup.tar.gz'])
  })

  test('of nothing is refused: it would take the place of a backup', async () => {
    await exported()
    const before = readFileSync(backup)
    const empty = await lakeUnderTest()
    await expect(writeArchive(empty.folder, 'production', backup)).rejects.toThrow(`The dataset "production" in ${empty.folder} holds no documents`)
    await empty.stop()
    expect(readFileSync(backup)).toEqual(before)
  })

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, Buffer.from(png).fill(0, 40, 41))],
    ['damaged', (path: string) => writeFileSync(path, png.subarray(0, 50))],
  ] as const)('says which bytes are %s, and does not take the place of one that has them', async (state, spoil) => {
    await exported()
    const before = readFileSync(backup)
    spoil(bytesOf(tested.folder))
    const { code, err } = runCli(tested.folder, 'export', '-o', backup)
    expect([code, err]).toEqual([1, expect.stringContaining(image._id)])
    expect(err).toContain(state)
    expect(readFileSync(backup)).toEqual(before)
    const entries = await entriesOf(join(elsewhere, 'backup.incomplete.tar.gz'))
    expect(entries['backup.tar.gz/data.ndjson'] ?? entries['backup/data.ndjson']).toBeDefined()
    expect(Object.keys(entries).some((name) => name.includes('/images/'))).toBe(false)
  })
})

describe('a restore', () => {
  test('gives back every document to the letter, with revisions and times, and every asset with its bytes', async () => {
    const before = await everythingIn(tested.lake, tested.tokens.administrator)
    await exported()
    expect(await restored()).toEqual({ documents: 3, assets: 3, withoutBytes: [] })
    const { lake, token } = await start()
    const withoutUrl = ({ url: _url, ...rest }: Record<string, unknown>) => rest
    expect((await everythingIn(lake, token)).map(withoutUrl)).toEqual(before.map(withoutUrl))
    const { result } = (await request(lake.port, queryPath('*[_type == "sanity.imageAsset"][0].url'), { token })).json as { result: string }
    expect(result).toBe(`http://localhost:4020/images/lumbar/production/${image.sha1hash}-1x1.png`)
    const served = await fetch(`http://127.0.0.1:${lake.port}${new URL(result).pathname}`)
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png)
  })

  test('keeps append-only documents append-only', async () => {
    await exported()
    await restored()
    const { lake, token } = await start()
    const mutate = (mutation: object) => request(lake.port, '/data/mutate/production', { method: 'POST', token, body: { mutations: [mutation] } })
    expect((await mutate({ patch: { id: 'r1', set: { text: 'Changed' } } })).status).toBe(403)
    expect((await mutate({ delete: { id: 'r1' } })).status).toBe(403)
    expect((await mutate({ patch: { id: 'page', set: { n: 2 } } })).status).toBe(200)
  })

  test('begins history with the last revision of each document', async () => {
    const [{ _rev = '' } = {}] = (await everythingIn(tested.lake, tested.tokens.administrator)).filter(({ _id }) => _id === 'page') as { _rev?: string }[]
    await exported()
    await restored()
    const { lake, token } = await start()
    const { text } = await request(lake.port, '/data/history/production/transactions/page', { token })
    expect(text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ id: _rev, author: 'restored' }])
    expect((await request(lake.port, `/data/history/production/documents/page?revision=${_rev}`, { token })).json).toMatchObject({ documents: [{ _id: 'page', n: 1 }] })
  })

  test('takes an archive that an earlier version wrote, which describes assets by their hash alone', async () => {
    await exported()
    await change({ 'backup/assets.json': (content) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(String(content)) as object).filter(([key]) => key.split('-').length === 2))) })
    await restored()
    const { lake, token } = await start()
    const all = await everythingIn(lake, token)
    expect(all.find(({ _id }) => _id === image._id)).toMatchObject({ _type: 'sanity.imageAsset', mimeType: 'image/png', extension: 'png', originalFilename: 'dot.png', size: png.length })
    expect(all).toHaveLength(6)
  })

  test('starts afresh after one that was interrupted between its assets and its documents', async () => {
    await exported()
    await restored()
    mkdirSync(join(target(), '.restoring/lake'), { recursive: true })
    renameSync(join(target(), 'lake.db'), join(target(), '.restoring/lake/lake.db'))
    await expect(startLake(settings())).rejects.toThrow('its documents (lake.db) are missing or empty. A restore was interrupted: run it again.')
    expect(await restored()).toEqual({ documents: 3, assets: 3, withoutBytes: [] })
    expect(readdirSync(target()).sort()).toEqual(['assets', 'lake.db', 'serve.lock'])
    const { lake, token } = await start()
    expect(await everythingIn(lake, token)).toHaveLength(6)
  })

  test('removes nothing of a folder that it refuses, not even what an interrupted one left', async () => {
    await exported()
    for (const name of ['.restoring/lake', 'assets/production/images']) mkdirSync(join(target(), name), { recursive: true })
    for (const name of ['.restoring/lake/lake.db', 'assets/production/images/a.png', 'access.db']) writeFileSync(join(target(), name), 'Somebody’s')
    await expect(restored()).rejects.toThrow('is not empty (access.db)')
    rmSync(join(target(), 'access.db'))
    mkdirSync(join(target(), '.restoring/assets'))
    await expect(restored()).rejects.toThrow('is not empty (assets)')
    expect(readdirSync(target(), { recursive: true }).sort()).toEqual(expect.arrayContaining(['.restoring/lake/lake.db', '.restoring/assets', 'assets/production/images/a.png']))
  })

  test.each(['assets', 'lake.db'])('that can’t put %s in its place puts nothing there', async (refused) => {
    await exported()
    const { renameSync: rename } = fs
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === join(target(), refused)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      rename(from, to)
    })
    await expect(restored()).rejects.toThrow('could not be read or written by the disk')
    expect(readdirSync(target())).toEqual(['serve.lock'])
  })

  test('goes on from one that was interrupted', async () => {
    await exported()
    mkdirSync(join(target(), '.restoring/assets'), { recursive: true })
    await expect(startLake(settings())).rejects.toThrow('holds .restoring, but its documents (lake.db) are missing')
    await restored()
    expect(readdirSync(target()).sort()).toEqual(['assets', 'lake.db', 'serve.lock'])
  })

  test('from the command line says what came back, and that tokens did not', async () => {
    await exported()
    expect(runCli(target(), 'restore', backup)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Restored 3 documents and 3 assets into .*Tokens and sign-in links are not in an archive/) as string })
    expect(statSync(target()).mode & 0o777).toBe(0o700)
  })

  test('replaces nothing: a folder that holds anything is refused, and stays as it is', async () => {
    await exported()
    await expect(restored(backup, tested.folder)).rejects.toThrow(`${tested.folder} is in use by another lake`)
    await tested.lake.close()
    const before = readFileSync(join(tested.folder, 'lake.db'))
    await expect(restored(backup, tested.folder)).rejects.toThrow(/is not empty \(.*lake\.db.*\)\. A restore replaces nothing: move the folder away first/)
    expect(readFileSync(join(tested.folder, 'lake.db'))).toEqual(before)
    await tested.restart()
  })

  test('is refused while part of the documents is in a second file, which would not come along', async () => {
    await exported()
    const close = DatabaseSync.prototype.close
    jest.spyOn(DatabaseSync.prototype, 'close').mockImplementationOnce(function (this: DatabaseSync) {
      close.call(this)
      writeFileSync(join(target(), '.restoring/lake/lake.db-wal'), 'the rest')
    })
    await expect(restored()).rejects.toThrow(/lake\.db could not be written as a whole, so nothing was restored\. Make room on the disk/)
    expect(readdirSync(target())).toEqual(['serve.lock'])
  })

  // Takes a small disk, which only the administrator of the machine can make.
  const onSmallDisks = canMount() ? test : test.skip
  onSmallDisks('on a disk that is nearly full brings back all or nothing, and says which', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => ({ create: { _id: `long-${index}`, _type: 'note', text: randomBytes(20_000).toString('hex') } }))
    await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body: { mutations: texts } })
    await exported()
    const outcomes = [6, 8, 10, 12, 14, 16].map((megabytes) => {
      const disk = mkdtempSync(join(elsewhere, 'disk-'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk])
      try {
        const { code, err } = runCli(join(disk, 'lake'), 'restore', backup)
        if (code !== 0) return [err.includes('disk is full'), readdirSync(join(disk, 'lake'))]
        const database = new DatabaseSync(join(disk, 'lake/lake.db'), { readOnly: true })
        const { quick_check: state } = database.prepare('PRAGMA quick_check(1)').get() ?? {}
        database.close()
        return state
      } finally {
        execFileSync('umount', [disk])
      }
    })
    const refused = [true, ['serve.lock']]
    expect(outcomes.filter((outcome) => outcome !== 'ok').every((outcome) => JSON.stringify(outcome) === JSON.stringify(refused))).toBe(true)
    expect([outcomes[0], outcomes.at(-1)]).toEqual([refused, 'ok'])
  })

  test('says which bytes an archive was written without, and restores the rest', async () => {
    rmSync(bytesOf(tested.folder))
    const { path } = await exported()
    expect(await restored(path)).toEqual({ documents: 3, assets: 2, withoutBytes: [image._id] })
    const { lake, token } = await start()
    expect(await everythingIn(lake, token)).toHaveLength(6)
  })

  test('says so too of assets that an archive from elsewhere has among its documents', async () => {
    await exported()
    const lost = `file-${'a'.repeat(40)}-pdf`
    await change({ 'backup/data.ndjson': (content) => `${String(content)}{"_id": "${lost}", "_type": "sanity.fileAsset"}\n` })
    expect(await restored()).toEqual({ documents: 3, assets: 3, withoutBytes: [lost] })
  })
})

describe('an archive that is not whole is refused, and nothing of it is kept', () => {
  beforeEach(async () => {
    await exported()
  })
  const keepsNothing = async (problem: string | RegExp) => {
    await expect(restored()).rejects.toThrow(problem)
    expect(readdirSync(target())).toEqual(['serve.lock'])
  }

  test.each([0.1, 0.5, 0.9, 0.999])('cut off after %d of it', async (part) => {
    const whole = readFileSync(backup)
    writeFileSync(backup, whole.subarray(0, Math.floor(whole.length * part)))
    await keepsNothing(`${backup} cannot be restored: it is damaged or cut off`)
  })

  test('cut off before it was compressed', async () => {
    writeFileSync(backup, gzipSync(gunzipSync(readFileSync(backup)).subarray(0, 700)))
    await keepsNothing('it is damaged or cut off')
  })

  test('with a bit that is not as it was', async () => {
    const bytes = readFileSync(backup)
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
    writeFileSync(backup, bytes)
    await keepsNothing(`${backup} cannot be restored: `)
  })

  const documents = 'backup/data.ndjson'
  const withLine = (line: string) => ({ [documents]: (content: Buffer) => `${String(content)}${line}\n` })
  test.each([
    ['no documents', { [documents]: () => null }, 'it holds no data.ndjson'],
    ['half a line', withLine('{"_id": "b", '), 'line 4 of data.ndjson is no document'],
    ['a document without a type', withLine('{"_id": "b"}'), 'line 4 of data.ndjson is no document (A document _type must be a string)'],
    ['an id that no document can have', withLine('{"_id": "../b", "_type": "note"}'), 'The document _id "../b" may only hold'],
    ['a document twice', withLine('{"_id": "page", "_type": "note"}'), 'it holds "page" twice'],
    ['a reference to nothing', withLine('{"_id": "b", "_type": "note", "to": {"_ref": "gone"}}'), '"b" refers to "gone", which is not in it'],
    ['a time that is none', withLine('{"_id": "b", "_type": "note", "_updatedAt": "yesterday"}'), 'line 4 of data.ndjson is no document (Its _updatedAt is no time: "yesterday")'],
    ['a picture from elsewhere', withLine('{"_id": "b", "_type": "note", "picture": {"_sanityAsset": "image@https://example.com/a.png"}}'), '"b" shows "image@https://example.com/a.png", which is not in it'],
    ['a picture that was left out', withLine(`{"_id": "b", "_type": "note", "picture": {"_sanityAsset": "image@file://./images/${'a'.repeat(40)}-1x1.png", "asset": {"_weak": true}}}`), `"b" shows "image@file://./images/${'a'.repeat(40)}-1x1.png", which is not in it`],
    ['other descriptions than of assets', { 'backup/assets.json': () => '[1]' }, 'its assets.json is not an object of descriptions'],
  ])('with %s', async (_what, changes, problem) => {
    await change(changes)
    await keepsNothing(problem)
  })

  test('with other bytes than an asset had', async () => {
    await change({ [`backup/images/${image.sha1hash}-1x1.png`]: () => Buffer.from('Something else') })
    await keepsNothing(`the bytes of images/${image.sha1hash}-1x1.png are not those that its name is made of`)
  })

  test('without an asset that a document shows', async () => {
    const images = `backup/images/${image.sha1hash}-1x1.png`
    await change({ [images]: () => null, 'backup/assets.json': () => '{}' })
    await keepsNothing(`shows "image@file://./${images.slice('backup/'.length)}", which is not in it`)
  })

  test('that is not there, or no archive', async () => {
    await expect(restored(join(elsewhere, 'other.tar.gz'))).rejects.toThrow('There is no file')
    writeFileSync(backup, 'Not an archive')
    await keepsNothing('it is damaged or cut off (incorrect header check)')
  })

  test.each(['images/../../../../escaped.png', 'images/photo.png', 'files/sub/a.md', `images/${'a'.repeat(40)}.png`])('with bytes under a name that no asset has, such as %s, which is written nowhere', async (name) => {
    const archive = pack()
    for (const [path, content] of Object.entries(await entriesOf(backup))) archive.entry({ name: path }, content)
    archive.entry({ name: `backup/${name}` }, 'x')
    archive.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of archive) chunks.push(chunk as Buffer)
    writeFileSync(backup, gzipSync(Buffer.concat(chunks)))
    await keepsNothing(`${name} has no name that an asset can have`)
    expect(existsSync(join(dirname(elsewhere), 'escaped.png'))).toBe(false)
    expect(readdirSync(elsewhere).sort()).toEqual(['backup.tar.gz', 'lake'])
  })
})
