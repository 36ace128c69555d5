import { pageWords } from '@/lib/seo/metadata'

const own = { title: 'Scoliosis', description: 'The spine curves to the side and turns.' }

describe('the words in a page’s head', () => {
  it('are marketing’s where given', () => {
    expect(pageWords({ title: 'Curved spine', description: 'What it is.' }, own)).toEqual({ title: 'Curved spine', description: 'What it is.' })
  })

  it('fall back to the page’s own, field by field', () => {
    expect(pageWords({ title: 'Curved spine', description: undefined }, own)).toEqual({ title: 'Curved spine', description: own.description })
    expect(pageWords(undefined, own)).toEqual(own)
  })

  it('are as much of the page’s own description as search results show', () => {
    expect(pageWords(undefined, { ...own, description: `${own.description} ${'word '.repeat(40)}` }).description).toMatch(/^The spine .* word…$/)
  })

  it('are not marketing’s where it left only spaces', () => {
    expect(pageWords({ title: ' ', description: null }, own)).toEqual(own)
  })
})
