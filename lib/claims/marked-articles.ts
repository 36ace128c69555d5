/** What a careful reader marked in an article: [[a hard fail]], {{a place where two readers might differ}}. */
export interface Mark {
  /** UTF-16 offsets in the text without marks, end exclusive. */
  start: number
  end: number
  text: string
  sure: boolean
}

/** An article without its marks, and where they stood. */
export function unmark(marked: string): { text: string, marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let start = 0
  for (const part of marked.split(/(\[\[|\]\]|\{\{|\}\})/)) {
    if (part === '[[' || part === '{{') start = text.length
    else if (part === ']]' || part === '}}') marks.push({ start, end: text.length, text: text.slice(start), sure: part === ']]' })
    else text += part
  }
  return { text, marks }
}
