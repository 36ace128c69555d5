import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { AssetFiles } from '../assets/asset-files.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

let tested: LakeUnderTest
let photo: Buffer
beforeAll(async () => {
  tested = await lakeUnderTest({ uploadLimit: 1_000_000 })
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } }).jpeg().toBuffer()
})
afterAll(() => tested.stop())

const upload = (bytes: Buffer, filename = 'photo.jpg') => tested.client('editor').assets.upload('image', bytes, { filename })
const storedImages = () => {
  const folder = join(tested.folder, 'assets/production/images')
  return existsSync(folder) ? readdirSync(folder) : []
}

async function sizeOf(url: string, accept = '*/*') {
  const response = await fetch(url, { headers: { accept } })
  expect(response.status).toBe(200)
  const { width, height, format } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
  return `${width}x${height} ${format}`
}

describe('uploading an image', () => {
  test('describes it as Sanity does', async () => {
    const document = await upload(photo)
    expect(document).toMatchObject({
      _id: `image-${document.sha1hash}-400x300-jpg`,
      _type: 'sanity.imageAsset',
      extension: 'jpg',
      mimeType: 'image/jpeg',
      originalFilename: 'photo.jpg',
      size: photo.length,
      path: `images/lumbar/production/${document.sha1hash}-400x300.jpg`,
      url: `${tested.lake.url}/images/lumbar/production/${document.sha1hash}-400x300.jpg`,
      metadata: {
        hasAlpha: false,
        isOpaque: true,
        dimensions: { width: 400, height: 300, aspectRatio: 400 / 300 },
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/) as string,
        palette: { dominant: { background: expect.stringMatching(/^#[0-9a-f]{6}$/) as string } },
      },
    })
    expect(Buffer.from(await (await fetch(document.url)).arrayBuffer())).toEqual(photo)
  })

  test('the same bytes are the same asset', async () => {
    expect((await upload(photo, 'other-name.jpg'))._id).toBe((await upload(photo))._id)
    expect(storedImages()).toHaveLength(1)
  })

  test('a name that lies about the format changes nothing', async () => {
    const png = await sharp({ create: { width: 3, height: 2, channels: 4, background: '#ff000080' } }).png().toBuffer()
    expect(await upload(png, 'evil.svg')).toMatchObject({ extension: 'png', mimeType: 'image/png', metadata: { hasAlpha: true, isOpaque: false } })
  })

  test.each([
    ['SVG, which can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>')],
    ['something that is no image', Buffer.from('hello')],
    ['half an image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('%s is refused and leaves nothing', async (_name, bytes) => {
    const before = storedImages()
    await expect(upload(bytes)).rejects.toMatchObject({ statusCode: 400 })
    expect(storedImages()).toEqual(before)
    expect(readdirSync(join(tested.folder, 'assets/.incoming'))).toEqual([])
  })

  test('a pixel flood is refused', async () => {
    const flood = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
    expect(flood.length).toBeLessThan(1_000_000)
    await expect(upload(flood, 'flood.png')).rejects.toMatchObject({ statusCode: 400, message: expect.stringMatching(/pixel/) as string })
  }, 20_000)

  test('more bytes than allowed are refused, told in advance or not', async () => {
    await expect(upload(Buffer.alloc(1_000_001))).rejects.toMatchObject({ statusCode: 413 })
    const { port } = tested.lake
    const chunks = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(50_000))
      },
    })
    const sent = fetch(`http://127.0.0.1:${port}/v1/assets/files/production`, {
      method: 'POST',
      body: chunks,
      duplex: 'half',
      headers: { authorization: `Bearer ${tested.tokens.editor}` },
    } as RequestInit)
    // The answer may overtake the body, and the connection is then cut.
    await sent.then(({ status }) => expect(status).toBe(413)).catch((error: Error) => expect(error.message).toMatch(/fetch failed/))
    expect(readdirSync(join(tested.folder, 'assets/.incoming'))).toEqual([])
  })
})

describe('an image URL', () => {
  let url: string
  beforeAll(async () => {
    url = (await upload(photo)).url
  })

  test.each([
    ['w=100', '100x75 jpeg'],
    ['w=100&dpr=2', '200x150 jpeg'],
    ['w=100&h=100', '100x75 jpeg'],
    ['w=100&h=100&fit=crop', '100x100 jpeg'],
    ['w=100&h=100&fit=scale', '100x100 jpeg'],
    ['w=100&h=100&fit=fill&bg=ff0000', '100x100 jpeg'],
    ['w=1000&fit=max', '400x300 jpeg'],
    ['w=1000&h=1000&fit=min', '300x300 jpeg'],
    ['w=1000', '1000x750 jpeg'],
    ['w=50&h=50&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.1', '50x50 jpeg'],
    ['rect=10,10,100,50&w=50', '50x25 jpeg'],
    ['max-w=200', '200x150 jpeg'],
    ['or=90', '300x400 jpeg'],
    ['flip=h&blur=50&q=30', '400x300 jpeg'],
    ['fm=webp', '400x300 webp'],
    ['fm=png&w=20', '20x15 png'],
    ['fm=avif&w=20', '20x15 heif'],
  ])('?%s gives %s', async (parameters, expected) => {
    expect(await sizeOf(`${url}?${parameters}`)).toBe(expected)
    // Again, now from the copy on disk.
    expect(await sizeOf(`${url}?${parameters}`)).toBe(expected)
  })

  test('auto=format follows what the browser accepts, and says so to caches', async () => {
    expect(await sizeOf(`${url}?auto=format&w=20`, 'image/webp,*/*')).toBe('20x15 webp')
    expect(await sizeOf(`${url}?auto=format&w=20`, 'image/png')).toBe('20x15 jpeg')
    expect((await fetch(`${url}?auto=format`)).headers.get('vary')).toBe('accept')
  })

  test.each(['fit=bogus', 'w=abc', 'w=0', 'w=-1', 'w=100000', 'fm=exe', 'q=101', 'rect=1,2', 'rect=500,0,10,10', 'bg=red', 'crop=x', 'dpr=99'])(
    '?%s is refused',
    async (parameters) => {
      expect((await fetch(`${url}?${parameters}`)).status).toBe(400)
    },
  )

  test('may be kept for ever, by any page', async () => {
    const { headers } = await fetch(`${url}?w=10`)
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('answers HEAD, and fm=json, by which an import tests for existence', async () => {
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(photo.length)])
    expect(await (await fetch(`${url}?fm=json`)).json()).toMatchObject({ width: 400, height: 300 })
  })

  test('leads nowhere else', async () => {
    const base = '/images/lumbar/production'
    const hash = 'a'.repeat(40)
    for (const path of ['..%2f..%2flake.db', '%2e%2e%2flake.db', '%00', `${hash}-1x1.png`, `${hash}-1x1.svg`, '..', 'x.jpg', '%2fetc%2fpasswd']) {
      expect((await tested.call(`${base}/${path}`, { version: '' })).status).toBe(404)
    }
    expect((await tested.call(new URL(url).pathname.replace('lumbar', 'other'), { version: '' })).status).toBe(404)
  })
})

test('a file is offered for download and never runs', async () => {
  const page = Buffer.from('<script>alert(1)</script>')
  const { url } = await tested.client('editor').assets.upload('file', page, { filename: 'page.html', contentType: 'text/html' })
  const { headers } = await fetch(url)
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''page.html")
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('an asset in use cannot be deleted; when its document goes, so do the bytes', async () => {
  const client = tested.client('administrator')
  const bytes = await sharp({ create: { width: 5, height: 5, channels: 3, background: '#abcdef' } }).png().toBuffer()
  const { _id, url } = await upload(bytes)
  await client.create({ _id: 'uses-it', _type: 'note', image: { _type: 'image', asset: { _type: 'reference', _ref: _id } } })
  await expect(client.delete(_id)).rejects.toMatchObject({ statusCode: 409 })
  await client.delete('uses-it')
  await client.delete(_id)
  expect((await fetch(url)).status).toBe(404)
})

test('bytes that can’t be removed with their document are told, and the lake goes on', async () => {
  const client = tested.client('administrator')
  const bytes = await sharp({ create: { width: 6, height: 5, channels: 3, background: '#fedcba' } }).png().toBuffer()
  const { _id, url } = await upload(bytes)
  const logged = jest.spyOn(console, 'error').mockReturnValue()
  jest.spyOn(AssetFiles.prototype, 'remove').mockImplementationOnce(() => {
    throw new Error('EBUSY')
  })
  await client.delete(_id)
  expect(logged.mock.calls.map(([line]) => line)).toEqual([`The bytes of "${_id}" could not be removed with it. Stop the lake and run: erase ${_id}.`])
  expect((await fetch(url)).status).toBe(404)
  jest.restoreAllMocks()
})

describe('what a camera writes into a picture, such as the place', () => {
  let url: string
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '49/1 15/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '122/1 57/1 0/1' }
  const exifOf = async (address: string) => (await sharp(Buffer.from(await (await fetch(address)).arrayBuffer())).metadata()).exif

  beforeAll(async () => {
    const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#123456' } }).withExif({ IFD0: { Make: 'A camera' }, IFD3: place }).jpeg().toBuffer()
    const document = await upload(bytes)
    url = document.url
    expect(JSON.stringify(document)).not.toMatch(/exif|gps|location|camera/i)
  })

  test('stays in the original, whose name is the hash of its bytes', async () => {
    expect((await exifOf(url))?.toString('latin1')).toContain('A camera')
  })

  test.each(['w=40', 'w=480&fit=max&auto=format&q=75', 'rect=0,0,20,20', 'fm=png', 'fm=webp', 'fm=avif&w=20', 'or=90', 'q=100', 'flip=h'])('is in no copy: ?%s', async (parameters) => {
    expect(await exifOf(`${url}?${parameters}`)).toBeUndefined()
  })
})
