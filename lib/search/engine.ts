import { buildIndex, loadIndex, searchPages, type Hit, type SearchEntry, type SearchIndex } from './search.ts'
import { buildSigns, levelsTold, type SignIndex, type UrgentLevel, type UrgentName } from './signs.ts'

/** Everything that search looks through. */
export interface Searched {
  entries: readonly SearchEntry[]
  names: readonly UrgentName[]
}

export interface Engine {
  pages: SearchIndex
  signs: SignIndex
}

/** An engine as it is sent to the browser. The names are short, so their index is made there. */
export interface StoredEngine {
  pages: ReturnType<SearchIndex['toJSON']>
  names: readonly UrgentName[]
}

export interface Found {
  /** Whose care card comes first. */
  levels: readonly UrgentLevel[]
  hits: readonly Hit[]
}

export const nothing: Found = { levels: [], hits: [] }

export const buildEngine = ({ entries, names }: Searched): Engine => ({ pages: buildIndex(entries), signs: buildSigns(names) })

export const loadEngine = ({ pages, names }: StoredEngine): Engine => ({ pages: loadIndex(pages), signs: buildSigns(names) })

/** Care first, then pages. */
export const find = ({ pages, signs }: Engine, words: string): Found => ({ levels: levelsTold(signs, words), hits: searchPages(pages, words) })
