import { starterContent } from '@/content/index'
import { measurePage, thresholds } from '@/lib/readability/index'
import { sectionsOf } from './sections'

const pages = starterContent.filter(({ _type }) => ['condition', 'benefit', 'technique'].includes(_type))

it.each(pages.map((page) => [page._id, page] as const))('%s reads well at 9 to 11 years', (_id, page) => {
  const { medianGrade, whole, sections } = measurePage(sectionsOf(page, { withClaims: true }))
  expect(medianGrade).toBeLessThanOrEqual(thresholds.pageGrade)
  expect(whole.shortSentences).toBeGreaterThanOrEqual(thresholds.shortSentences)
  expect(whole.longParagraphs).toEqual([])
  const hard = sections.filter(({ measured }) => measured.words >= thresholds.gradeWords && measured.grade > thresholds.sectionGradeWarn)
  expect(hard.map(({ name, measured }) => `${name}: ${measured.grade}`)).toEqual([])
})
