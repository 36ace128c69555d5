import { assetImage } from '@/lib/images/asset-image'
import { formatProblem, servedTypes } from '@/lib/images/formats'

const asset = (ending: string) => `image-${'a'.repeat(40)}-1200x630-${ending}`

it.each(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'])('takes a picture that ends in .%s', (ending) => {
  expect(formatProblem(asset(ending))).toBeUndefined()
  expect(assetImage(asset(ending))).toMatchObject({ dimensions: { width: 1200, height: 630 } })
})

it.each(['svg', 'tif', 'heic', 'jp2'])('refuses one that ends in .%s, by its name', (ending) => {
  expect(formatProblem(asset(ending))).toMatch(new RegExp(`can’t show ${ending.toUpperCase()} pictures`))
  expect(assetImage(asset(ending))).toBeUndefined()
})

it('has each media type once', () => {
  expect(servedTypes).toEqual(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'])
})

it('says nothing of what is no picture', () => {
  expect(formatProblem('')).toBeUndefined()
  expect(formatProblem('file-abc-pdf')).toBeUndefined()
})
