import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import { searchTerm, splitWords } from './words.ts'

export type EntryKind = 'condition' | 'symptom' | 'benefit' | 'technique' | 'faq' | 'glossaryTerm' | 'redFlag' | 'page'

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

export interface Hit extends Pick<SearchEntry, 'id' | 'kind' | 'path' | 'title' | 'also' | 'summary'> {
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
const kindBoost: Readonly<Record<EntryKind, number>> = { condition: 2, symptom: 1.1, benefit: 1.2, technique: 1.1, faq: 0.9, glossaryTerm: 0.7, redFlag: 0.7, page: 1.5 }

const search: SearchOptions = {
  boost: { title: 4, also: 4, signs: 3, summary: 2, text: 1 },
  boostDocument: (_id, _term, stored) => kindBoost[stored?.kind as EntryKind] ?? 1,
  // One wrong letter in a word of 5 or 6, two in a longer one. A shorter word is too near to others: “cant” to “cart”.
  fuzzy: (term) => (term.length < 5 ? false : term.length < 7 ? 1 : 2),
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

/** From what `index.toJSON()` gave. */
export function loadIndex(stored: ReturnType<SearchIndex['toJSON']>): SearchIndex {
  return MiniSearch.loadJS<SearchEntry>(stored, options)
}

/** What was found, best first: pages with every word, and if there is none, pages with some of them. */
export function searchPages(index: SearchIndex, words: string): Hit[] {
  const all = index.search(words, { ...search, combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(words, { ...search, combineWith: 'OR' })
  return found
    .map(({ id, score, terms, ...stored }) => {
      const { kind, path, title, summary, also } = stored as unknown as Omit<Hit, 'id' | 'also' | 'terms'> & { also: string }
      const names = also.split('\n').filter(Boolean)
      // What people type for a page of the guide, such as “book”, is no other name to show.
      const hit: Hit = { id: String(id), kind, path, title, summary, also: kind === 'page' ? [] : names, terms: terms.toSorted() }
      return { hit, score: score * (1 + nameMatched([title, ...names], terms)) }
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostHits)
    .map(({ hit }) => hit)
}

/** How much of one of its names was asked for, 0 to 1: who types a whole name means that page. */
function nameMatched(names: readonly string[], terms: readonly string[]): number {
  const shares = names.map((name) => {
    const own = splitWords(name).flatMap((part) => (part.isWord ? (searchTerm(part.text) ?? []) : []))
    return own.filter((term) => terms.includes(term)).length / Math.max(1, own.length)
  })
  return Math.max(...shares)
}
