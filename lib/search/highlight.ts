import { searchTerm, splitWords } from './words.ts'

export interface Segment {
  text: string
  isHit: boolean
}

/** A text in pieces, with the words that were found marked. Neighbouring pieces of a kind are joined. */
export function highlight(text: string, terms: readonly string[]): Segment[] {
  const wanted = new Set(terms)
  const segments: Segment[] = []
  for (const part of splitWords(text)) {
    const term = part.isWord ? searchTerm(part.text) : null
    const isHit = term !== null && wanted.has(term)
    const last = segments.at(-1)
    if (last && last.isHit === isHit) last.text += part.text
    else segments.push({ text: part.text, isHit })
  }
  return segments
}

/** The other names by which a page was found: those that hold a found word which the title doesn't. */
export function namesFound(title: string, also: readonly string[], terms: readonly string[]): string[] {
  const hits = (text: string) => highlight(text, terms).flatMap((segment) => (segment.isHit ? splitWords(segment.text) : [])).flatMap(({ text: word }) => searchTerm(word) ?? [])
  const inTitle = new Set(hits(title))
  return also.filter((name) => hits(name).some((term) => !inTitle.has(term))).slice(0, 3)
}
