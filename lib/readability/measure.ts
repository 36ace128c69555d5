import { fleschEase, fleschKincaidGrade, smogGrade } from './formulas.ts'
import { isPassive } from './passive-voice.ts'
import { countSyllables, splitPassages, splitSentences, splitWords, type Passage } from './split.ts'

/** Our targets, after the NHS content standard: grade 6 for a page, 8 for a section. */
export const thresholds = {
  /** Median grade of a page. */
  pageGrade: 6,
  /** A section above this is warned about. */
  sectionGradeWarn: 8,
  /** A section above this blocks. */
  sectionGradeBlock: 9,
  sentenceWords: 20,
  /** Share of sentences within sentenceWords. */
  shortSentences: 0.95,
  paragraphSentences: 3,
  /** Below this many words a grade says little; it is given, and never blocks. */
  gradeWords: 30,
} as const

export interface Readability {
  words: number
  sentences: number
  syllables: number
  /** Words of 3 syllables or more. */
  polysyllables: number
  wordsPerSentence: number
  /** Flesch–Kincaid US grade. 0 words: 0. */
  grade: number
  ease: number
  /** SMOG, or null below its 30 sentences. */
  smog: number | null
  /** Share of sentences of at most 20 words, 0 to 1. */
  shortSentences: number
  longSentences: { text: string, words: number }[]
  /** Paragraphs of more than 3 sentences. */
  longParagraphs: { text: string, sentences: number }[]
  /** Share of sentences read as passive, 0 to 1 (see passive-voice.ts). */
  passive: number
}

export interface ReadabilityProblem {
  severity: 'block' | 'warn'
  message: string
}

/** Measures plain text: paragraphs parted by blank lines, bullets as sentences, headings left out. */
export function measureText(text: string): Readability {
  return measurePassages(splitPassages(text))
}

/** Measures passages. Headings aren't sentences and are left out. */
export function measurePassages(passages: readonly Passage[]): Readability {
  const longSentences: Readability['longSentences'] = []
  const longParagraphs: Readability['longParagraphs'] = []
  let words = 0
  let sentences = 0
  let syllables = 0
  let polysyllables = 0
  let short = 0
  let passive = 0
  for (const passage of passages) {
    if (passage.kind === 'heading') continue
    const inside = splitSentences(passage.text)
    if (inside.length > thresholds.paragraphSentences) longParagraphs.push({ text: passage.text, sentences: inside.length })
    for (const sentence of inside) {
      const own = splitWords(sentence)
      sentences += 1
      words += own.length
      if (own.length <= thresholds.sentenceWords) short += 1
      else longSentences.push({ text: sentence, words: own.length })
      if (isPassive(sentence)) passive += 1
      for (const word of own) {
        const count = countSyllables(word)
        syllables += count
        if (count >= 3) polysyllables += 1
      }
    }
  }
  const empty = words === 0
  return {
    words, sentences, syllables, polysyllables,
    wordsPerSentence: empty ? 0 : words / sentences,
    grade: empty ? 0 : fleschKincaidGrade(words, sentences, syllables),
    ease: empty ? 0 : fleschEase(words, sentences, syllables),
    smog: smogGrade(polysyllables, sentences),
    shortSentences: empty ? 1 : short / sentences,
    longSentences, longParagraphs,
    passive: empty ? 0 : passive / sentences,
  }
}

/** What to say to the author of a section. Only a grade above 9 blocks: the NHS warns that formulas don't measure use. */
export function readabilityProblems(measured: Readability): ReadabilityProblem[] {
  const problems: ReadabilityProblem[] = []
  const grade = measured.grade.toFixed(1)
  if (measured.words >= thresholds.gradeWords && measured.grade > thresholds.sectionGradeBlock) {
    problems.push({ severity: 'block', message: `Reads at grade ${grade}. Above ${thresholds.sectionGradeBlock} it can't be published: shorten sentences and use plain words.` })
  } else if (measured.grade > thresholds.sectionGradeWarn) {
    problems.push({ severity: 'warn', message: `Reads at grade ${grade}. Aim for ${thresholds.pageGrade}, at most ${thresholds.sectionGradeWarn}.` })
  }
  for (const long of measured.longSentences) problems.push({ severity: 'warn', message: `A sentence of ${long.words} words (at most ${thresholds.sentenceWords}): “${clip(long.text)}”` })
  for (const long of measured.longParagraphs) problems.push({ severity: 'warn', message: `A paragraph of ${long.sentences} sentences (at most ${thresholds.paragraphSentences}): “${clip(long.text)}”` })
  return problems
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
