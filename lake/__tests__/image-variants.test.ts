import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AssetFiles } from '../assets/asset-files.ts'
import { ImageVariants } from '../assets/image-variants.ts'
import { transformImage } from '../assets/transform-image.ts'

jest.mock('../assets/transform-image.ts', () => ({ transformImage: jest.fn() }))

const picture = 'the picture'
const image = { dataset: 'production', fileName: `${createHash('sha1').update(picture).digest('hex')}-4x3.jpg`, width: 4, height: 3 }
let folder: string
let files: AssetFiles
let original: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarn-variants-'))
  files = new AssetFiles(folder)
  original = files.original(image.dataset, 'images', image.fileName)
  mkdirSync(dirname(original), { recursive: true })
  writeFileSync(original, picture)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Begins a copy, and returns how to end its making once that has begun. */
async function begin() {
  const making = Promise.withResolvers<Buffer>()
  const begun = Promise.withResolvers<void>()
  jest.mocked(transformImage).mockImplementationOnce(() => {
    begun.resolve()
    return making.promise
  })
  const copy = new ImageVariants(files).get(image, { fit: 'clip', width: 2 }, 'jpg')
  await begun.promise
  return { copy, end: () => making.resolve(Buffer.from('the copy')) }
}
const kept = () => readdirSync(join(folder, 'assets'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('a copy is kept beside its original', async () => {
  const { copy, end } = await begin()
  end()
  expect(String(await copy)).toBe('the copy')
  expect(kept()).toHaveLength(2)
})

test('a copy that is made when its original goes is answered and not kept: what was erased stays erased', async () => {
  const { copy, end } = await begin()
  expect(files.remove(image.dataset, 'images', image.fileName)).toBe(true)
  end()
  expect(String(await copy)).toBe('the copy')
  expect(kept()).toEqual([])
  expect(readdirSync(join(folder, 'assets/.incoming'))).toEqual([])
})

/** Asks for copies of these widths, one after another. */
async function copies(variants: ImageVariants, ...widths: number[]) {
  for (const width of widths) {
    jest.mocked(transformImage).mockResolvedValueOnce(Buffer.from(String(width)))
    expect(String(await variants.get(image, { fit: 'clip', width }, 'jpg'))).toBe(String(width))
  }
}

test('200 copies are kept, the newest; so nobody can stop an image from being kept', async () => {
  const variants = new ImageVariants(files)
  await copies(variants, 1)
  const [first] = readdirSync(dirname(files.variant(image.dataset, image.fileName, 'any')))
  utimesSync(files.variant(image.dataset, image.fileName, first ?? ''), 0, 0)
  await copies(variants, ...Array.from({ length: 200 }, (_, index) => index + 2))
  expect(kept()).toHaveLength(201)
  jest.mocked(transformImage).mockClear()
  expect(String(await variants.get(image, { fit: 'clip', width: 201 }, 'jpg'))).toBe('201')
  expect(transformImage).not.toHaveBeenCalled()
  await copies(variants, 1)
  expect(transformImage).toHaveBeenCalledTimes(1)
})

test('a copy that can’t be kept is sent; that is told once, and nothing is left behind', async () => {
  const logged = jest.spyOn(console, 'error').mockReturnValue()
  const blocker = join(folder, 'assets', image.dataset, 'variants')
  writeFileSync(blocker, '')
  const variants = new ImageVariants(files)
  await copies(variants, 1, 2)
  expect(logged.mock.calls.map(([line]) => line)).toEqual(['Copies of pictures cannot be kept, so each is made whenever it is asked for:'])
  expect(readdirSync(join(folder, 'assets/.incoming'))).toEqual([])
  rmSync(blocker)
  await copies(variants, 3)
  expect(kept()).toHaveLength(2)
  logged.mockRestore()
})
