import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import { searchTerm, splitWords } from './words.ts'

export type EntryKind = 'condition' | 'symptom' | 'benefit' | 'technique' | 'faq' | 'glossaryTerm'

/** One thing that can be found. */
export interface SearchEntry {
  id: string
  kind: EntryKind
  path: string
  title: string
  /** Other names: synonyms, the clinical name. */
  also: readonly string[]
  /** What it is about in patients' words, such as the names of symptoms. */
  signs: readonly string[]
  /** Shown under the title. */
  summary: string
  /** Searched, not shown. */
  text: string
}

export interface Hit extends Pick<SearchEntry, 'kind' | 'path' | 'title' | 'also' | 'summary'> {
  /** The indexed words that were found, for `highlight`. */
  terms: readonly string[]
}

export type SearchIndex = MiniSearch<SearchEntry>

const options: Options<SearchEntry> = {
  fields: ['title', 'also', 'signs', 'summary', 'text'],
  storeFields: ['kind', 'path', 'title', 'also', 'summary'],
  extractField: (entry, field) => {
    const value = entry[field as keyof SearchEntry]
    return typeof value === 'string' ? value : value.join('\n')
  },
  tokenize: (text) => splitWords(text).flatMap((part) => (part.isWord ? [part.text] : [])),
  processTerm: searchTerm,
}

/** A condition's page answers more than a line in the glossary does. */
const kindBoost: Readonly<Record<EntryKind, number>> = { condition: 2, symptom: 1.1, benefit: 1.2, technique: 1.1, faq: 0.9, glossaryTerm: 0.8 }

const search: SearchOptions = {
  boost: { title: 4, also: 4, signs: 3, summary: 2, text: 1 },
  boostDocument: (_id, _term, stored) => kindBoost[stored?.kind as EntryKind] ?? 1,
  // One wrong letter in a word of 4 to 6, two in a longer one.
  fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
  // The last word may still be on its way.
  prefix: (term, index, terms) => index === terms.length - 1 && term.length > 2,
  weights: { fuzzy: 0.6, prefix: 0.5 },
}

const mostHits = 20

export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry>(options)
  index.addAll(entries)
  return index
}

/** From what `JSON.stringify(index)` wrote. */
export function loadIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON<SearchEntry>(json, options)
}

/** What was found, best first: pages with every word, and if there is none, pages with some of them. */
export function searchPages(index: SearchIndex, words: string): Hit[] {
  const all = index.search(words, { ...search, combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(words, { ...search, combineWith: 'OR' })
  return found
    .map(({ score, terms, ...stored }) => {
      const { also, ...shown } = stored as unknown as Omit<Hit, 'also' | 'terms'> & { also: string }
      const hit: Hit = { kind: shown.kind, path: shown.path, title: shown.title, summary: shown.summary, also: also.split('\n').filter(Boolean), terms: terms.toSorted() }
      return { hit, score: score * (1 + nameMatched(hit)) }
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostHits)
    .map(({ hit }) => hit)
}

/** How much of one of its names was asked for, 0 to 1: who types a whole name means that page. */
function nameMatched({ title, also, terms }: Hit): number {
  const shares = [title, ...also].map((name) => {
    const own = splitWords(name).flatMap((part) => (part.isWord ? (searchTerm(part.text) ?? []) : []))
    return own.filter((term) => terms.includes(term)).length / Math.max(1, own.length)
  })
  return Math.max(...shares)
}
