import { benefits } from '@/content/benefits'
import { conditions } from '@/content/conditions/index'
import { symptomVocabulary } from '@/content/symptoms'
import { techniques } from '@/content/techniques'
import { measureText, thresholds } from '@/lib/readability/index'
import { fixedWords } from '@/lib/seo/fixed-words'
import { descriptionLength, titleLength } from '@/lib/seo/search-result'

const pages = [...conditions, ...benefits, ...techniques]
const given = [...pages, ...symptomVocabulary].flatMap(({ _id, seo }) => (seo?.description ? [[_id, seo.description] as const] : []))

it.each(pages.map((page) => [page._id, page.seo] as const))('%s has search words of its own', (_id, seo) => {
  expect(seo).toMatchObject({ title: expect.any(String), description: expect.any(String) })
})

it('has titles that search results show whole, no two the same', () => {
  const titles = [
    ...Object.values(fixedWords).map(({ title }) => title),
    ...pages.map(({ seo }) => seo?.title ?? ''),
    ...symptomVocabulary.map(({ name, seo }) => seo?.title ?? name),
  ]
  expect(titles.filter((title) => title.length > titleLength)).toEqual([])
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

it.each(given)('%s has a description that is shown whole, and plain', (_id, description) => {
  expect(description.length).toBeGreaterThanOrEqual(110)
  expect(description.length).toBeLessThanOrEqual(descriptionLength)
  expect(description).toMatch(/^[A-Z].*\.$/)
  expect(measureText(description).grade).toBeLessThanOrEqual(thresholds.sectionGradeWarn)
})

it('has no description twice', () => {
  const all = [...Object.values(fixedWords).map(({ description }) => description), ...given.map(([, description]) => description)]
  expect(new Set(all).size).toBe(all.length)
})
