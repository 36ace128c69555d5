import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Lake, startLake } from '../server.ts'
import { entriesOf, LakeToBackUp, png } from './lake-to-back-up.ts'
import { queryPath, request } from './lake-under-test.ts'
import { runCli } from './run-cli.ts'

jest.setTimeout(30_000)

/* The way back from a backup: what `restore` makes a lake of. The backup itself is export.test.ts. */
let lake: LakeToBackUp
const started: Lake[] = []

beforeEach(async () => {
  lake = await LakeToBackUp.begin()
})
afterEach(async () => {
  jest.restoreAllMocks()
  for (const running of started.splice(0)) await running.close()
  await lake.end()
})

const everythingIn = async ({ port }: Lake, token: string) => (await request(port, queryPath('*', { perspective: 'raw' }), { token })).json.result as Record<string, unknown>[]

/** Starts a lake on the folder that was restored. */
async function start() {
  const running = await startLake(lake.settings())
  started.push(running)
  return { running, token: running.tokens.create('administrator', 'Ada') }
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
  for (const [name, content] of Object.entries(await entriesOf(lake.backup))) {
    const changed = changes[name]?.(content) ?? (changes[name] ? null : content)
    if (changed !== null) archive.entry({ name }, changed)
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  writeFileSync(lake.backup, gzipSync(Buffer.concat(chunks)))
}

describe('a restore', () => {
  test('gives back every document to the letter, with revisions and times, and every asset with its bytes', async () => {
    const before = await everythingIn(lake.tested.lake, lake.tested.tokens.administrator)
    await lake.export()
    expect(await lake.restore()).toEqual({ documents: 3, assets: 3, withoutBytes: [] })
    const { running, token } = await start()
    const withoutUrl = ({ url: _url, ...rest }: Record<string, unknown>) => rest
    expect((await everythingIn(running, token)).map(withoutUrl)).toEqual(before.map(withoutUrl))
    const { result } = (await request(running.port, queryPath('*[_type == "sanity.imageAsset"][0].url'), { token })).json as { result: string }
    expect(result).toBe(`http://localhost:4020/images/lumbar/production/${lake.image.sha1hash}-1x1.png`)
    const served = await fetch(`http://127.0.0.1:${running.port}${new URL(result).pathname}`)
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png)
  })

  test('keeps append-only documents append-only', async () => {
    await lake.export()
    await lake.restore()
    const { running, token } = await start()
    const mutate = (mutation: object) => request(running.port, '/data/mutate/production', { method: 'POST', token, body: { mutations: [mutation] } })
    expect((await mutate({ patch: { id: 'r1', set: { text: 'Changed' } } })).status).toBe(403)
    expect((await mutate({ delete: { id: 'r1' } })).status).toBe(403)
    expect((await mutate({ patch: { id: 'page', set: { n: 2 } } })).status).toBe(200)
  })

  test('begins history with the last revision of each document', async () => {
    const [{ _rev = '' } = {}] = (await everythingIn(lake.tested.lake, lake.tested.tokens.administrator)).filter(({ _id }) => _id === 'page') as { _rev?: string }[]
    await lake.export()
    await lake.restore()
    const { running, token } = await start()
    const { text } = await request(running.port, '/data/history/production/transactions/page', { token })
    expect(text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ id: _rev, author: 'restored' }])
    expect((await request(running.port, `/data/history/production/documents/page?revision=${_rev}`, { token })).json).toMatchObject({ documents: [{ _id: 'page', n: 1 }] })
  })

  test('takes an archive that an earlier version wrote, which describes assets by their hash alone', async () => {
    await lake.export()
    await change({ 'backup/assets.json': (content) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(String(content)) as object).filter(([key]) => key.split('-').length === 2))) })
    await lake.restore()
    const { running, token } = await start()
    const all = await everythingIn(running, token)
    expect(all.find(({ _id }) => _id === lake.image._id)).toMatchObject({ _type: 'sanity.imageAsset', mimeType: 'image/png', extension: 'png', originalFilename: 'dot.png', size: png.length })
    expect(all).toHaveLength(6)
  })

  test('starts afresh after one that was interrupted between its assets and its documents', async () => {
    await lake.export()
    await lake.restore()
    mkdirSync(join(lake.target, '.restoring/lake'), { recursive: true })
    renameSync(join(lake.target, 'lake.db'), join(lake.target, '.restoring/lake/lake.db'))
    await expect(startLake(lake.settings())).rejects.toThrow('its documents (lake.db) are missing or empty. A restore was interrupted: run it again.')
    expect(await lake.restore()).toEqual({ documents: 3, assets: 3, withoutBytes: [] })
    expect(readdirSync(lake.target).sort()).toEqual(['assets', 'lake.db', 'serve.lock'])
    const { running, token } = await start()
    expect(await everythingIn(running, token)).toHaveLength(6)
  })

  test('removes nothing of a folder that it refuses, not even what an interrupted one left', async () => {
    await lake.export()
    for (const name of ['.restoring/lake', 'assets/production/images']) mkdirSync(join(lake.target, name), { recursive: true })
    for (const name of ['.restoring/lake/lake.db', 'assets/production/images/a.png', 'access.db']) writeFileSync(join(lake.target, name), 'Somebody’s')
    await expect(lake.restore()).rejects.toThrow('is not empty (access.db)')
    rmSync(join(lake.target, 'access.db'))
    mkdirSync(join(lake.target, '.restoring/assets'))
    await expect(lake.restore()).rejects.toThrow('is not empty (assets)')
    expect(readdirSync(lake.target, { recursive: true }).sort()).toEqual(expect.arrayContaining(['.restoring/lake/lake.db', '.restoring/assets', 'assets/production/images/a.png']))
  })

  test.each(['assets', 'lake.db'])('that can’t put %s in its place puts nothing there', async (refused) => {
    await lake.export()
    const { renameSync: rename } = fs
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === join(lake.target, refused)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      rename(from, to)
    })
    await expect(lake.restore()).rejects.toThrow('could not be read or written by the disk')
    expect(readdirSync(lake.target)).toEqual(['serve.lock'])
  })

  test('goes on from one that was interrupted', async () => {
    await lake.export()
    mkdirSync(join(lake.target, '.restoring/assets'), { recursive: true })
    await expect(startLake(lake.settings())).rejects.toThrow('holds .restoring, but its documents (lake.db) are missing')
    await lake.restore()
    expect(readdirSync(lake.target).sort()).toEqual(['assets', 'lake.db', 'serve.lock'])
  })

  test('from the command line says what came back, and that tokens did not', async () => {
    await lake.export()
    expect(runCli(lake.target, 'restore', lake.backup)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Restored 3 documents and 3 assets into .*Tokens and sign-in links are not in an archive/) as string })
    expect(statSync(lake.target).mode & 0o777).toBe(0o700)
  })

  test('replaces nothing: a folder that holds anything is refused, and stays as it is', async () => {
    await lake.export()
    await expect(lake.restore(lake.backup, lake.tested.folder)).rejects.toThrow(`${lake.tested.folder} is in use by another lake`)
    await lake.tested.lake.close()
    const before = readFileSync(join(lake.tested.folder, 'lake.db'))
    await expect(lake.restore(lake.backup, lake.tested.folder)).rejects.toThrow(/is not empty \(.*lake\.db.*\)\. A restore replaces nothing: move the folder away first/)
    expect(readFileSync(join(lake.tested.folder, 'lake.db'))).toEqual(before)
    await lake.tested.restart()
  })

  test('is refused while part of the documents is in a second file, which would not come along', async () => {
    await lake.export()
    const close = DatabaseSync.prototype.close
    jest.spyOn(DatabaseSync.prototype, 'close').mockImplementationOnce(function (this: DatabaseSync) {
      close.call(this)
      writeFileSync(join(lake.target, '.restoring/lake/lake.db-wal'), 'the rest')
    })
    await expect(lake.restore()).rejects.toThrow(/lake\.db could not be written as a whole, so nothing was restored\. Make room on the disk/)
    expect(readdirSync(lake.target)).toEqual(['serve.lock'])
  })

  // Takes a small disk, which only the administrator of the machine can make.
  const onSmallDisks = canMount() ? test : test.skip
  onSmallDisks('on a disk that is nearly full brings back all or nothing, and says which', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => ({ create: { _id: `long-${index}`, _type: 'note', text: randomBytes(20_000).toString('hex') } }))
    await lake.tested.call('/data/mutate/production', { method: 'POST', token: lake.tested.tokens.administrator, body: { mutations: texts } })
    await lake.export()
    const outcomes = [6, 8, 10, 12, 14, 16].map((megabytes) => {
      const disk = mkdtempSync(join(lake.elsewhere, 'disk-'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk])
      try {
        const { code, err } = runCli(join(disk, 'lake'), 'restore', lake.backup)
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
    rmSync(lake.bytesIn(lake.tested.folder))
    const { path } = await lake.export()
    expect(await lake.restore(path)).toEqual({ documents: 3, assets: 2, withoutBytes: [lake.image._id] })
    const { running, token } = await start()
    expect(await everythingIn(running, token)).toHaveLength(6)
  })

  test('says so too of assets that an archive from elsewhere has among its documents', async () => {
    await lake.export()
    const lost = `file-${'a'.repeat(40)}-pdf`
    await change({ 'backup/data.ndjson': (content) => `${String(content)}{"_id": "${lost}", "_type": "sanity.fileAsset"}\n` })
    expect(await lake.restore()).toEqual({ documents: 3, assets: 3, withoutBytes: [lost] })
  })
})

describe('an archive that is not whole is refused, and nothing of it is kept', () => {
  beforeEach(async () => {
    await lake.export()
  })
  const keepsNothing = async (problem: string | RegExp) => {
    await expect(lake.restore()).rejects.toThrow(problem)
    expect(readdirSync(lake.target)).toEqual(['serve.lock'])
  }

  test.each([0.1, 0.5, 0.9, 0.999])('cut off after %d of it', async (part) => {
    const whole = readFileSync(lake.backup)
    writeFileSync(lake.backup, whole.subarray(0, Math.floor(whole.length * part)))
    await keepsNothing(`${lake.backup} cannot be restored: it is damaged or cut off`)
  })

  test('cut off before it was compressed', async () => {
    writeFileSync(lake.backup, gzipSync(gunzipSync(readFileSync(lake.backup)).subarray(0, 700)))
    await keepsNothing('it is damaged or cut off')
  })

  test('with a bit that is not as it was', async () => {
    const bytes = readFileSync(lake.backup)
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
    writeFileSync(lake.backup, bytes)
    await keepsNothing(`${lake.backup} cannot be restored: `)
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
    await change({ [`backup/images/${lake.image.sha1hash}-1x1.png`]: () => Buffer.from('Something else') })
    await keepsNothing(`the bytes of images/${lake.image.sha1hash}-1x1.png are not those that its name is made of`)
  })

  test('without an asset that a document shows', async () => {
    const images = `backup/images/${lake.image.sha1hash}-1x1.png`
    await change({ [images]: () => null, 'backup/assets.json': () => '{}' })
    await keepsNothing(`shows "image@file://./${images.slice('backup/'.length)}", which is not in it`)
  })

  test('that is not there, or no archive', async () => {
    await expect(lake.restore(join(lake.elsewhere, 'other.tar.gz'))).rejects.toThrow('There is no file')
    writeFileSync(lake.backup, 'Not an archive')
    await keepsNothing('it is damaged or cut off (incorrect header check)')
  })

  test.each(['images/../../../../escaped.png', 'images/photo.png', 'files/sub/a.md', `images/${'a'.repeat(40)}.png`])('with bytes under a name that no asset has, such as %s, which is written nowhere', async (name) => {
    const archive = pack()
    for (const [path, content] of Object.entries(await entriesOf(lake.backup))) archive.entry({ name: path }, content)
    archive.entry({ name: `backup/${name}` }, 'x')
    archive.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of archive) chunks.push(chunk as Buffer)
    writeFileSync(lake.backup, gzipSync(Buffer.concat(chunks)))
    await keepsNothing(`${name} has no name that an asset can have`)
    expect(existsSync(join(dirname(lake.elsewhere), 'escaped.png'))).toBe(false)
    expect(readdirSync(lake.elsewhere).sort()).toEqual(['backup.tar.gz', 'lake'])
  })
})
