import { both, outline, put, ring, stroke } from '@/components/illustrations/pen'

describe('the pen', () => {
  it('turns clockwise, scales and mirrors a shape', () => {
    const [[x = 0, y = 0] = []] = put([[10, 0]], { x: 100, y: 50, turn: 90, scale: 2 })
    expect([Math.round(x), Math.round(y)]).toEqual([100, 70])
    expect(put([[10, 5]], { x: 0, y: 0, mirror: true })).toEqual([[-10, 5]])
  })

  it('draws the same line each time, in whole numbers, near its points', () => {
    const line = stroke([[0, 0], [100, 0], [100, 100]])
    expect(line).toBe(stroke([[0, 0], [100, 0], [100, 100]]))
    expect(line).toMatch(/^M-?\d+[ -]\d+c[-\d ]+$/)
  })

  it('closes an outline and leaves a ring open', () => {
    expect(outline([[0, 0], [50, 0], [25, 40]])).toMatch(/z$/)
    expect(ring(100, 100, 40, 30)).not.toMatch(/z$/)
  })

  it('uses points on the middle line once', () => {
    expect(both([[0, 0], [5, 5], [0, 10]])).toEqual([[0, 0], [5, 5], [0, 10], [-5, 5]])
  })
})
