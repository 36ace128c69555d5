import { join } from 'node:path'
import { unmark } from '../../../lib/claims/marked-articles.ts'
import { missed, rates, readArticles } from './articles.ts'

const fixtures = join(__dirname, 'fixtures')

describe('promotional articles', () => {
  test.each(readArticles(join(fixtures, 'promotional')))('$name: every marked hard fail is found', ({ source }) => {
    const result = missed(source)
    expect(result.missed.map((mark) => mark.text)).toEqual([])
    expect(result.marks).toBeGreaterThanOrEqual(10)
  })

  test('marks keep their place in the text', () => {
    expect(unmark('a [[b c]] d {{e}}')).toEqual({ text: 'a b c d e', marks: [{ start: 2, end: 5, text: 'b c', sure: true }, { start: 8, end: 9, text: 'e', sure: false }] })
  })
})

test('of the hard fails in the articles that were learned, 99 in 100 are found', () => {
  const articles = readArticles(join(fixtures, 'marked')).map(({ source }) => missed(source))
  const marks = articles.reduce((sum, article) => sum + article.marks, 0)
  expect(marks - articles.reduce((sum, article) => sum + article.missed.length, 0)).toBeGreaterThanOrEqual(0.99 * marks)
})

describe('neutral texts', () => {
  test.each(readArticles(join(fixtures, 'neutral')))('$name: at most 1 fail and 5 warnings per 1,000 words', ({ source }) => {
    const { words, fails, warns } = rates(source)
    expect(words).toBeGreaterThanOrEqual(400)
    expect(fails.map((finding) => finding.text)).toEqual([])
    expect((warns.length * 1000) / words).toBeLessThanOrEqual(5)
  })
})

test('the practical pages of clinics (fees, visits, staff, news): at most 1 fail and 5 warnings per 1,000 words', () => {
  const pages = readArticles(join(fixtures, 'practical')).map(({ source }) => rates(source))
  const rate = (count: (page: ReturnType<typeof rates>) => number): number => (pages.reduce((sum, page) => sum + count(page), 0) * 1000) / pages.reduce((sum, { words }) => sum + words, 0)
  expect(pages.length).toBeGreaterThanOrEqual(60)
  expect(rate(({ fails }) => fails.length)).toBeLessThanOrEqual(1)
  expect(rate(({ warns }) => warns.length)).toBeLessThanOrEqual(5)
})

describe('the claims of the article that the site replaces', () => {
  test.each([
    ['flexibility in discs and stenosis', 'RMT massage increases flexibility, which is particularly beneficial for people with herniated discs or spinal stenosis.'],
    ['tissue repair', 'Increased circulation brings nutrients and oxygen to the area, which can reduce inflammation and promote tissue repair.'],
    ['immediate relief', 'Massage triggers the release of endorphins, the natural painkillers of the body, and gives immediate relief.'],
    ['root causes', 'Massage treats back pain by addressing its root causes.'],
    ['well-being', 'RMT massage is a powerful tool for restoring overall well-being.'],
    ['ease', 'Finding help for back pain in Burnaby has never been so easy with registered massage therapy.'],
    ['effectively managed', 'With massage therapy, low back pain can be effectively managed.'],
    ['merged licences', 'Book RMT massage or acupuncture for your low back pain.'],
  ])('%s', (_name, text) => {
    expect(rates(text).fails.length).toBeGreaterThan(0)
  })
})
