import { measurePassages, thresholds, type Readability, type ReadabilityProblem } from './measure.ts'
import type { Passage } from './split.ts'

/** A portable text block, as far as it is read. */
export interface ReadableBlock {
  _type: string
  style?: string | undefined
  listItem?: string | undefined
  children?: readonly { text?: string | undefined }[] | undefined
}

export interface Section {
  name: string
  /** Portable text, or plain strings that each are a paragraph or an item of a list. */
  body: readonly ReadableBlock[] | readonly string[]
}

export interface PageReadability {
  sections: { name: string, measured: Readability }[]
  /** The whole page, measured as one text. */
  whole: Readability
  /** Median of the sections' grades: the figure that a page is held to. */
  medianGrade: number
  problems: ReadabilityProblem[]
}

/** Portable text into passages; embedded objects such as claims carry no text of their own here. */
export function passagesOf(blocks: Section['body']): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    if (typeof block === 'string') return [{ text: block, kind: 'item' }]
    if (block._type !== 'block') return []
    const text = (block.children ?? []).map((child) => child.text ?? '').join('')
    if (text.trim() === '') return []
    return [{ text, kind: block.listItem ? 'item' : block.style?.startsWith('h') ? 'heading' : 'paragraph' }]
  })
}

export function measurePortableText(blocks: Section['body']): Readability {
  return measurePassages(passagesOf(blocks))
}

/** Measures a page by its sections. Sections without words are left out. */
export function measurePage(sections: readonly Section[]): PageReadability {
  const passages = sections.map((section) => ({ name: section.name, passages: passagesOf(section.body) }))
  const measured = passages
    .map(({ name, passages: own }) => ({ name, measured: measurePassages(own) }))
    .filter((section) => section.measured.words > 0)
  const whole = measurePassages(passages.flatMap((section) => section.passages))
  const medianGrade = median(measured.map((section) => section.measured.grade))
  return { sections: measured, whole, medianGrade, problems: pageProblems(measured, whole, medianGrade) }
}

function pageProblems(sections: PageReadability['sections'], whole: Readability, medianGrade: number): ReadabilityProblem[] {
  const problems: ReadabilityProblem[] = []
  if (medianGrade > thresholds.pageGrade) {
    problems.push({ severity: 'warn', message: `The page's median grade is ${medianGrade.toFixed(1)}; aim for ${thresholds.pageGrade} or less.` })
  }
  for (const { name, measured } of sections) {
    if (measured.grade <= thresholds.sectionGradeWarn) continue
    const blocks = measured.grade > thresholds.sectionGradeBlock && measured.words >= thresholds.gradeWords
    problems.push({ severity: blocks ? 'block' : 'warn', message: `“${name}” reads at grade ${measured.grade.toFixed(1)} (at most ${thresholds.sectionGradeWarn}).` })
  }
  if (whole.shortSentences < thresholds.shortSentences) {
    problems.push({ severity: 'warn', message: `${Math.round(whole.shortSentences * 100)} of 100 sentences have at most ${thresholds.sentenceWords} words; aim for ${thresholds.shortSentences * 100}.` })
  }
  return problems
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return 0
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? 0
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
