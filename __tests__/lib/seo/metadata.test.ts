import { pageWords, shorten } from '@/lib/seo/metadata'

const own = { title: 'Scoliosis', description: 'The spine curves to the side and turns.' }

describe('the words in a page’s head', () => {
  it('are marketing’s where given', () => {
    expect(pageWords({ title: 'Curved spine', description: 'What it is.' }, own)).toEqual({ title: 'Curved spine', description: 'What it is.' })
  })

  it('fall back to the page’s own, field by field', () => {
    expect(pageWords({ title: 'Curved spine', description: undefined }, own)).toEqual({ title: 'Curved spine', description: own.description })
    expect(pageWords(undefined, own)).toEqual(own)
  })

  it('end at a whole sentence, else at a whole word', () => {
    expect(shorten('One sentence here. Another that is too long to fit.', 30)).toBe('One sentence here.')
    expect(shorten('A single sentence that goes on and on', 20)).toBe('A single sentence…')
    expect(shorten('Short.', 20)).toBe('Short.')
  })
})
