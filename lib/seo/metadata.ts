/** Words for a page's <head>: marketing's where given, else the document's own. */
export interface PageWords {
  title: string
  description: string
}

interface SeoFields {
  title?: string | undefined
  description?: string | undefined
}

/** What search results show of a description before cutting it; Google has no fixed limit, this is the usual width. */
export const descriptionLength = 155

/** Marketing's override wins; an empty one falls back to the page's own words. */
export function pageWords(seo: SeoFields | undefined, own: PageWords): PageWords {
  return { title: seo?.title ?? own.title, description: seo?.description ?? shorten(own.description, descriptionLength) }
}

/** Cuts at the last whole sentence that fits, else at the last whole word, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const sentence = line.slice(0, length + 1).match(/^.*[.!?](?=\s)/)?.[0]
  if (sentence && sentence.length >= length / 2) return sentence
  return `${line.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}

/** As many whole sentences from the start as fit; empty when the first is too long. Never half a sentence: its hedge may be in the other half. */
export function wholeSentences(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  return line.slice(0, length + 1).match(/^.*[.!?](?=\s)/)?.[0] ?? ''
}
