import sharp from 'sharp'
import { imageWidths } from '@/lib/images/widths'
import { lakeUnderTest, type LakeUnderTest } from '@/lake/__tests__/lake-under-test'

/** The site’s own pictures, from a real lake. */
let tested: LakeUnderTest
let file: string
let get: (query: string, name?: string, accept?: string) => Promise<Response>

beforeAll(async () => {
  tested = await lakeUnderTest()
  process.env.NEXT_PUBLIC_LAKE_URL = tested.lake.url
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Make: 'A camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 15/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '122/1 57/1 0/1' } })
    .jpeg()
    .toBuffer()
  const { path, url } = await tested.client('editor').assets.upload('image', photo)
  file = path.split('/').at(-1) ?? ''
  expect((await metadataOf(await fetch(url))).exif?.toString('latin1')).toContain('A camera')
  const { GET } = await import('@/app/images/[file]/route')
  get = (query, name = file, accept = 'image/webp,*/*') => GET(new Request(`http://localhost/images/${name}?${query}`, { headers: { accept } }), { params: Promise.resolve({ file: name }) })
}, 30_000)
afterAll(async () => {
  jest.restoreAllMocks()
  await tested.stop()
})

const metadataOf = async (response: Response) => sharp(Buffer.from(await response.arrayBuffer())).metadata()
const told = async (response: Response) => [response.status, await response.text()]

test.each(imageWidths.map((width) => `w=${width}`))('%s is served', async (query) => {
  expect((await get(query)).status).toBe(200)
})

test.each(['w=481', 'w=0', 'w=8192', 'w=abc', 'w='])('%s is not: nobody can have a picture drawn in every size', async (query) => {
  const asked = jest.spyOn(globalThis, 'fetch')
  expect(await told(await get(query))).toEqual([400, `w takes one of ${imageWidths.join(', ')}.`])
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test.each(['', `w=${imageWidths[0]}`, 'rect=0,0,300,300'])('where the picture was taken, and all else that a camera wrote, is in none: ?%s', async (query) => {
  for (const accept of ['image/webp,*/*', 'image/jpeg']) {
    const { exif, xmp, iptc, format } = await metadataOf(await get(query, file, accept))
    expect({ exif, xmp, iptc, format }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, format: accept === 'image/jpeg' ? 'jpeg' : 'webp' })
  }
})

test('one that isn’t there, and a part that isn’t in it, are told apart', async () => {
  expect(await told(await get('', `${'a'.repeat(40)}-9x9.jpg`))).toEqual([404, 'No such image.'])
  expect(await told(await get('', '..%2flake.db'))).toEqual([404, 'No such image.'])
  expect(await told(await get('', file.replace(/\w+$/, 'svg')))).toEqual([404, 'No such image.'])
  expect(await told(await get('rect=5000,0,10,10'))).toEqual([400, 'The image can’t be drawn that way: rect has to lie within it.'])
})

test('a lake that fails or is away has not lost the picture', async () => {
  const answer = jest.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('busy', { status: 503 })).mockRejectedValueOnce(new TypeError('fetch failed'))
  for (let time = 0; time < 2; time += 1) expect(await told(await get(''))).toEqual([502, 'The image can’t be fetched just now.'])
  expect(answer).toHaveBeenCalledTimes(2)
})
