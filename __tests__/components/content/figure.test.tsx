import { render, screen } from '@testing-library/react'
import { Figure } from '@/components/content/figure'
import { croppedArea, imageSource, imageSourceSet } from '@/lib/images/image-source'
import { figure } from '../fixtures'

const { image } = figure
const name = `${'a'.repeat(40)}-2000x1000.png`

describe('the address of a picture', () => {
  it('is on the site’s own origin, in a served width', () => {
    expect(imageSource(image, { width: 640 })).toBe(`/images/${name}?w=640`)
  })

  it('honours the crop as a rectangle in pixels of the original', () => {
    const cropped = { ...image, crop: { top: 0.1, bottom: 0.2, left: 0.25, right: 0.25 } }
    expect(croppedArea(cropped)).toEqual({ left: 500, top: 100, width: 1000, height: 700 })
    expect(imageSource(cropped, { width: 320 })).toBe(`/images/${name}?w=320&rect=500,100,1000,700`)
  })

  it('takes a crop of nothing for no crop', () => {
    expect(imageSource({ ...image, crop: { top: 0, bottom: 0, left: 0, right: 0 } }, { width: 320 })).not.toContain('rect')
  })

  it('offers no width above the picture’s own, but always the narrowest', () => {
    expect(imageSourceSet({ ...image, dimensions: { width: 500, height: 500 } })).toMatch(/320w.* 480w$/)
    expect(imageSourceSet({ ...image, dimensions: { width: 100, height: 100 } })).toMatch(/ 320w$/)
    expect(imageSourceSet(image).split(', ')).toHaveLength(6)
  })
})

describe('a figure', () => {
  it('keeps room for its picture and shows the caption', () => {
    render(<Figure figure={{ ...figure, image: { ...image, crop: { top: 0, bottom: 0.5, left: 0, right: 0 } } }} />)
    const picture = screen.getByRole('img', { name: 'A spine' })
    expect(picture).toHaveAttribute('width', '2000')
    expect(picture).toHaveAttribute('height', '500')
    expect(picture).toHaveAttribute('loading', 'lazy')
    expect(screen.getByText('The low back')).toBeInTheDocument()
  })

  it('is decoration when its alt is empty', () => {
    render(<Figure figure={{ ...figure, alt: '' }} />)
    expect(screen.queryByRole('img')).toBeNull()
  })
})
