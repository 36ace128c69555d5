import MiniSearch from 'minisearch'
import { careLevels, type CareLevel } from '../care/care-cards.ts'
import { plainly, searchTerm, splitWords } from './words.ts'

/** The levels whose card stands above what was found. */
export const urgentLevels = ['emergency', 'sameDay'] as const satisfies readonly CareLevel[]
export type UrgentLevel = (typeof urgentLevels)[number]

export const isUrgent = (level: CareLevel): level is UrgentLevel => (urgentLevels as readonly CareLevel[]).includes(level)

/** What calls for a level's card: a warning sign in patients' own words, or the help itself, such as “hospital”. */
export interface UrgentName {
  level: UrgentLevel
  name: string
}

/** Words for the help of each level, beside its phone number. */
export const helpNames: Readonly<Record<UrgentLevel, readonly string[]>> = {
  emergency: ['emergency', 'ER', 'hospital', 'ambulance', 'paramedic', 'dying'],
  sameDay: ['urgent care', 'UPCC', 'nurse line', 'doctor today'],
}

interface IndexedName extends UrgentName {
  id: number
  words: number
}
export type SignIndex = MiniSearch<IndexedName>

/** Small words that pages are found without, but that tell one sign from another: “pass out”, “numb down there”. */
const tellingWords = new Set(['cannot', 'no', 'off', 'out', 'there'])

/** What is said in several words, as one. */
const asOneWord: readonly [said: RegExp, word: string][] = [
  [/\b(?:can ?not|cant|could ?nt|could not|unable to|not able to)\b/g, 'cannot'],
  [/\bpins? (?:and|n|&) needles?\b/g, 'tingling'],
  [/\b(\d)-(\d)-(\d)\b/g, '$1$2$3'],
]

/** The words of a text that tell signs apart, as `searchTerm` has them. */
export function signTerms(text: string): string[] {
  const said = asOneWord.reduce((words, [several, one]) => words.replace(several, one), plainly(text))
  return splitWords(said).flatMap(({ text: word, isWord }) => (isWord ? (tellingWords.has(word) ? word : (searchTerm(word) ?? [])) : []))
}

export function buildSigns(names: readonly UrgentName[]): SignIndex {
  const index = new MiniSearch<IndexedName>({ fields: ['name'], storeFields: ['level', 'words'], tokenize: signTerms, processTerm: (term) => term })
  index.addAll(names.map(({ level, name }, id) => ({ id, level, name, words: new Set(signTerms(name)).size })))
  return index
}

/**
 * The levels whose signs a search tells, most urgent first. A name is told when all of its words are there, in any order:
 * a part of them is no sign, for “leg” and “pain” are in most of what people ask. Long words may have a wrong letter;
 * short ones not, for “cancel” is not “cancer” and “never” not “fever”.
 */
export function levelsTold(signs: SignIndex, words: string): UrgentLevel[] {
  const told = signs
    .search(words, { combineWith: 'OR', fuzzy: (term) => (term.length < 7 ? false : 1) })
    .filter(({ match, words: wanted }) => Object.keys(match).length === wanted)
  return careLevels.filter(isUrgent).filter((level) => told.some((name) => name['level'] === level))
}
