import { siteName } from '../brand.ts'

/** What the site adds to the title of each page. */
export const titleSuffix = ` | ${siteName}`

/** What search results show of a title before cutting it. There is no fixed limit, this is the usual width. */
export const wholeTitleLength = 60

/** What is left of it for the page's own title. */
export const titleLength = wholeTitleLength - titleSuffix.length

/** What they show of a description. */
export const descriptionLength = 155

/** A text as a search result shows it: in one line, cut at a whole word, with an ellipsis, when it is longer than that. */
export function cut(text: string, length: number): string {
  const line = oneLine(text)
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}

/** The same, but cut at a whole sentence where that leaves half of the length or more. */
export function shorten(text: string, length: number): string {
  const sentences = wholeSentences(text, length)
  return sentences.length >= length / 2 ? sentences : cut(text, length)
}

/** As many whole sentences from the start as fit; empty when the first is too long. Never half a sentence: its hedge may be in the other half. */
export function wholeSentences(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  return line.slice(0, length + 1).match(/^.*[.!?](?=\s)/)?.[0] ?? ''
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** How many characters a text has and how many are left, in words. */
export function lengthNote(text: string, length: number): string {
  const used = text.trim().length
  if (used === 0) return `Up to ${length} characters.`
  const of = `${used} of ${length} characters`
  if (used <= length) return `${of}, ${length - used} left.`
  return `${of}: ${used - length} too many.`
}

const formatting = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#x?[\da-f]+);/i
const emoji = /(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]*/u

/** What a search result can't show as it is meant, and what to do about it; undefined when all is plain words. */
export function plainWordsProblem(text: string): string | undefined {
  const [tag] = formatting.exec(text) ?? []
  if (tag) return `“${tag}”: people would see it as it stands here, for there is no formatting. Take it out.`
  const [picture] = emoji.exec(text) ?? []
  if (picture) return `“${picture}”: search results may leave emoji out, and screen readers read them aloud. Use words.`
  return undefined
}
