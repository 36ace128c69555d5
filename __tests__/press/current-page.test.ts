import { markCurrent } from '../../press/current-page.ts'

const page = (conditions: string, find: string) =>
  `<nav aria-label="Main"><ul><li><a href="/conditions"${conditions}>Conditions</a></li><li><a href="/find"${find}>Find</a></li></ul></nav><main><a href="/conditions">Conditions</a></main>`

describe('the main menu', () => {
  it('marks the page itself, there alone', () => {
    expect(markCurrent(page('', ''), '/conditions')).toBe(page(' aria-current="page"', ''))
  })

  it('marks the section that a page stands in', () => {
    expect(markCurrent(page('', ''), '/conditions/scoliosis/sheet')).toBe(page(' aria-current="true"', ''))
  })

  it('marks nothing on a page that is in none', () => {
    for (const path of ['/', '/faq', '/finder']) expect(markCurrent(page('', ''), path)).toBe(page('', ''))
  })
})
