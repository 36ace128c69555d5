import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { BodyMap } from '@/components/illustrations/body-map'
import { bodyRegions, mapHeight, over } from '@/components/illustrations/body-regions'

describe('the body map', () => {
  it('has a name, a description and every region in its list', async () => {
    const { container } = render(<BodyMap />)
    expect(screen.getByRole('img')).toHaveAccessibleName('Where it hurts: a body from behind')
    expect(screen.getByRole('img')).toHaveAccessibleDescription(/No area is marked/)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(bodyRegions.map(({ name }) => name))
    expect(await axe(container)).toHaveNoViolations()
  })

  it('marks what is selected, in the drawing and in words', () => {
    const { container } = render(<BodyMap selected={['low-back', 'leg-below-knee']} />)
    const marked = [...container.querySelectorAll('[data-marked]')].map((group) => group.getAttribute('data-region'))
    expect(marked).toEqual(['low-back', 'leg-below-knee'])
    expect(screen.getByText('Marked: Low back; Leg, below the knee.', { selector: 'figcaption' })).toBeVisible()
    expect(screen.getByText('Low back: marked')).toBeInTheDocument()
    expect(screen.getByRole('img')).toHaveAccessibleDescription(/Marked: Low back; Leg, below the knee\./)
  })

  it('carries labels of a form over its regions', async () => {
    const { container } = render(
      <BodyMap>
        {bodyRegions.map(({ id, name, boxes: [box] }) => (
          <label key={id} style={box ? over(box) : {}}>
            <input type="checkbox" name="where" value={id} />
            <span>{name}</span>
          </label>
        ))}
      </BodyMap>,
    )
    expect(screen.getByLabelText('Buttock')).toHaveAttribute('value', 'buttock')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('has boxes inside the map that a finger can hit at 288 pixels wide', () => {
    for (const [x, y, width, height] of bodyRegions.flatMap(({ boxes }) => boxes)) {
      expect(Math.min(width, height) * (288 / 720)).toBeGreaterThanOrEqual(24)
      expect(x + width).toBeLessThanOrEqual(720)
      expect(y + height).toBeLessThanOrEqual(mapHeight)
    }
  })

  it('gives a box as parts of the map', () => {
    expect(over([360, mapHeight / 2, 72, mapHeight / 10])).toEqual({ left: '50%', top: '50%', width: '10%', height: '10%' })
  })

  it('stands twice on a page without sharing an id', () => {
    const { container } = render(<><BodyMap /><BodyMap id="second" /></>)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
