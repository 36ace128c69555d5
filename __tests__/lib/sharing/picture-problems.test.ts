import { assetImage } from '@/lib/images/asset-image'
import { pictureProblems } from '@/lib/sharing/picture-problems'

const picture = (width: number, height: number, crop?: { top: number; bottom: number; left: number; right: number }) =>
  assetImage(`image-${'a'.repeat(40)}-${width}x${height}-png`, crop)!

it('reads the size of a picture from the id of its asset', () => {
  expect(picture(2000, 1000).dimensions).toEqual({ width: 2000, height: 1000 })
  expect(assetImage('file-abc-pdf')).toBeUndefined()
})

it.each([[1200, 630], [2400, 1260], [1920, 1080], [2000, 1000]])('has nothing to say of a picture of %i × %i', (width, height) => {
  expect(pictureProblems(picture(width, height))).toEqual([])
})

it('says that a picture is too narrow', () => {
  expect(pictureProblems(picture(800, 420))).toEqual(['Only 800 pixels wide: it may look blurred or small when shared. Use one at least 1200 wide.'])
})

it('says how much of a tall picture is cut off', () => {
  expect(pictureProblems(picture(1600, 1600))).toEqual(['About 48% of it may be cut off when shared. Crop it to about 1200 × 630.'])
})

it('looks at what is left after cropping', () => {
  expect(pictureProblems(picture(1600, 1600, { top: 0.25, bottom: 0.225, left: 0, right: 0 }))).toEqual([])
  expect(pictureProblems(picture(1600, 840, { top: 0, bottom: 0, left: 0.25, right: 0.25 }))).toHaveLength(2)
})
