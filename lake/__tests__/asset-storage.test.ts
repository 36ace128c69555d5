import fs, { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import sharp from 'sharp'
import { AssetFiles } from '../assets/asset-files.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/* Where the bytes of assets are, while uploads, deletions, restarts and full disks come between. */
let tested: LakeUnderTest
afterEach(async () => {
  jest.restoreAllMocks()
  await tested.stop()
})
const start = async (dataset = 'production') => {
  tested = await lakeUnderTest({ dataset })
}
const png = (background = '#a33') => sharp({ create: { width: 8, height: 6, channels: 3, background } }).png().toBuffer()
const upload = (bytes: Buffer, dataset = 'production') => tested.client('administrator').withConfig({ dataset }).assets.upload('image', bytes)
const files = () => readdirSync(join(tested.folder, 'assets'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('no name of a dataset is a place for unfinished uploads', async () => {
  await start('incoming')
  const { path } = await upload(await png(), 'incoming')
  await tested.restart()
  expect((await fetch(`${tested.lake.url}/${path}`)).status).toBe(200)
})

test('unfinished uploads go at the next start, those of earlier versions too', async () => {
  await start()
  const left = ['.incoming/a', 'incoming/b'].map((name) => join(tested.folder, 'assets', name))
  for (const path of left) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'half a pic')
  }
  await tested.restart()
  expect(left.filter(existsSync)).toEqual([])
})

test('an asset that is deleted while the same bytes are uploaded has a document and bytes, or neither', async () => {
  await start()
  const client = tested.client('administrator')
  const bytes = await png()
  const { _id, url } = await upload(bytes)
  const deleted: Promise<unknown>[] = []
  const keep = AssetFiles.prototype.keep
  // The deletion comes as soon as anything waits for the bytes to be in place.
  jest.spyOn(AssetFiles.prototype, 'keep').mockImplementationOnce(function (this: AssetFiles, ...file) {
    keep.apply(this, file)
    deleted.push(client.delete(_id))
    return deleted[0] as unknown as undefined
  })
  await upload(bytes)
  await Promise.all(deleted)
  const document = await client.getDocument(_id)
  expect([(await fetch(url)).status, files().length]).toEqual(document ? [200, 1] : [404, 0])
})

test('bytes whose document can’t be stored do not stay', async () => {
  await start()
  const database = new (await import('node:sqlite')).DatabaseSync(join(tested.folder, 'lake.db'))
  database.exec("CREATE TRIGGER refuse BEFORE INSERT ON documents BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")
  await expect(upload(await png())).rejects.toMatchObject({ statusCode: 503 })
  expect(files()).toEqual([])
  database.exec('DROP TRIGGER refuse')
  database.close()
  await upload(await png())
  expect(files()).toHaveLength(1)
})

test.each(['ENOSPC', 'EDQUOT', 'EROFS'])('a disk that answers %s is told as 503, and nothing of the upload stays', async (code) => {
  await start()
  jest.spyOn(fs, 'createWriteStream').mockImplementationOnce((path) => {
    writeFileSync(path, 'half a pic')
    return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }) as fs.WriteStream
  })
  await expect(upload(await png())).rejects.toMatchObject({ statusCode: 503, message: expect.stringContaining('cannot write to its disk') as string })
  jest.spyOn(AssetFiles.prototype, 'keep').mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code })
  })
  await expect(upload(await png())).rejects.toMatchObject({ statusCode: 503 })
  expect(files()).toEqual([])
})

test('an asset without bytes is not found, as it is and in any size', async () => {
  await start()
  const { url } = await upload(await png())
  rmSync(join(tested.folder, 'assets/production/images'), { recursive: true })
  for (const parameters of ['', '?w=4', '?w=4&fm=gif', '?or=90']) expect((await fetch(`${url}${parameters}`)).status).toBe(404)
})

describe('an animation', () => {
  /** Frames of one colour each: small, however many pixels it has. */
  const animation = (side: number, frames: number) =>
    sharp(Buffer.from(Array.from({ length: frames }, (_, frame) => Buffer.alloc(side * side * 3, (frame % 2) * 255)).flatMap((frame) => [...frame])), {
      raw: { width: side, height: side * frames, channels: 3, pageHeight: side },
    })
      .gif({ effort: 1 })
      .toBuffer()
  const get = async (url: string) => {
    const response = await fetch(url)
    const body = Buffer.from(await response.arrayBuffer())
    return { status: response.status, body, text: String(body) }
  }

  test('counts with all its pictures, before any is made', async () => {
    await start()
    const { url } = await upload(await animation(20, 200))
    for (const parameters of ['w=2010', 'w=2010&fm=webp', 'pad=170']) expect(await get(`${url}?${parameters}`)).toMatchObject({ status: 400, text: expect.stringContaining('too large') as string })
    const { pages, width } = await sharp((await get(`${url}?w=30`)).body).metadata()
    expect([pages, width]).toEqual([200, 30])
  })

  test('is turned as its first picture', async () => {
    await start()
    const { url } = await upload(await animation(20, 200))
    const { width, height, pages = 1 } = await sharp((await get(`${url}?or=90&w=40`)).body).metadata()
    expect([width, height, pages]).toEqual([40, 40, 1])
  })

  test('that is spoiled after its first picture is refused, and that is no error of the lake', async () => {
    await start()
    const logged = jest.spyOn(console, 'error').mockReturnValue()
    const bytes = await animation(20, 20)
    bytes.fill(0xff, bytes.length * 0.7, bytes.length * 0.7 + 20)
    const { url } = await upload(bytes)
    expect(await get(`${url}?w=10`)).toMatchObject({ status: 400, text: expect.stringContaining('cannot be made') as string })
    expect(logged).not.toHaveBeenCalled()
  })
})
