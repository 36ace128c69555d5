/**
 * Builders for the starter dataset: small functions that turn plain words into Content Lake shapes.
 *
 * Same input, same output: every `_key` is a hash of what it keys, so that importing the dataset twice changes nothing.
 */
import { createHash } from 'node:crypto'

export interface Reference {
  _type: 'reference'
  _ref: string
}

export type Keyed<T> = T & { _key: string }

export interface Slug {
  _type: 'slug'
  current: string
}

export interface Span {
  _type: 'span'
  text: string
  marks: string[]
}

export type MarkDef =
  | { _type: 'link'; href: string }
  | { _type: 'cite'; citation: Reference }

export interface TextBlock {
  _type: 'block'
  style: 'normal' | 'h3'
  listItem?: 'bullet' | 'number'
  level?: 1
  markDefs: Keyed<MarkDef>[]
  children: Keyed<Span>[]
}

export interface ClaimEmbed {
  _type: 'claimEmbed'
  claim: Reference
}

export type PortableText = Keyed<TextBlock | ClaimEmbed>[]

/** A reference to the document with this `_id`. */
export function ref(id: string): Reference {
  return { _type: 'reference', _ref: id }
}

/** An array of references, keyed. */
export function refs(...ids: string[]): Keyed<Reference>[] {
  return keyed(ids.map(ref))
}

export function slug(current: string): Slug {
  return { _type: 'slug', current }
}

/** Gives each object of an array its `_key`: a hash of its content, numbered when the same content comes twice. */
export function keyed<T extends object>(items: readonly T[]): Keyed<T>[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const hash = createHash('sha1').update(JSON.stringify(item)).digest('hex').slice(0, 12)
    const count = seen.get(hash) ?? 0
    seen.set(hash, count + 1)
    return { _key: count === 0 ? hash : `${hash}-${count}`, ...item }
  })
}

/**
 * Portable text from paragraphs and blocks.
 *
 * A string is one paragraph. Anything else comes from `h3`, `bullets`, `numbers` or `claim`.
 * Inside any text:
 * - `**words**` is strong.
 * - `[words](/conditions/scoliosis)` is a link.
 * - `word.[[citation-furlan-2015]]` cites: the last word before the brackets, with its full stop, carries the source.
 *   Two sources stand side by side: `word.[[citation-a]][[citation-b]]`.
 */
export function prose(...parts: readonly (string | readonly (TextBlock | ClaimEmbed)[])[]): PortableText {
  return keyed(parts.flatMap((part) => (typeof part === 'string' ? [textBlock(part)] : part)))
}

export function h3(text: string): TextBlock[] {
  return [textBlock(text, { style: 'h3' })]
}

export function bullets(...items: string[]): TextBlock[] {
  return items.map((text) => textBlock(text, { listItem: 'bullet' }))
}

export function numbers(...items: string[]): TextBlock[] {
  return items.map((text) => textBlock(text, { listItem: 'number' }))
}

/** Shows a claim (its statement, certainty and sources) between paragraphs. */
export function claim(id: string): ClaimEmbed[] {
  return [{ _type: 'claimEmbed', claim: ref(id) }]
}

const inlinePattern = /\*\*(?<strong>.+?)\*\*|\[\[(?<citation>[a-z0-9-]+)\]\]|\[(?<label>[^[\]]+)\]\((?<href>[^()\s]+)\)/g

function textBlock(
  text: string,
  { style = 'normal', listItem }: { style?: TextBlock['style']; listItem?: 'bullet' | 'number' } = {},
): TextBlock {
  const { children, markDefs } = parseInline(text)
  return {
    _type: 'block',
    style,
    ...(listItem ? { listItem, level: 1 as const } : {}),
    markDefs,
    children: keyed(children),
  }
}

function parseInline(text: string): { children: Span[]; markDefs: Keyed<MarkDef>[] } {
  const children: Span[] = []
  const markDefs: Keyed<MarkDef>[] = []

  const addSpan = (words: string, marks: string[] = []) => {
    if (words !== '') children.push({ _type: 'span', text: words, marks })
  }
  const addMark = (definition: MarkDef): string => {
    const key = keyed([...markDefs.map(({ _key, ...known }) => known), definition]).at(-1)!._key
    markDefs.push({ _key: key, ...definition })
    return key
  }

  let end = 0
  for (const match of text.matchAll(inlinePattern)) {
    addSpan(text.slice(end, match.index))
    end = match.index + match[0].length
    const { strong, citation, label, href } = match.groups!
    if (strong !== undefined) addSpan(strong, ['strong'])
    if (href !== undefined) addSpan(label!, [addMark({ _type: 'link', href })])
    if (citation !== undefined) citeLastWord(children, addMark({ _type: 'cite', citation: ref(citation) }), text)
  }
  addSpan(text.slice(end))

  const stray = children.find((span) => /\*\*|\[\[|\]\]/.test(span.text))
  if (stray) throw new Error(`Markup left open in “${stray.text}”. The text was: “${text}”`)
  return { children, markDefs }
}

function citeLastWord(children: Span[], mark: string, text: string): void {
  const last = children.pop()
  if (!last || /\s$/.test(last.text)) {
    throw new Error(`A [[citation]] must touch the word it cites. The text was: “${text}”`)
  }
  const start = last.text.search(/\S+$/)
  if (start > 0) children.push({ ...last, text: last.text.slice(0, start) })
  children.push({ ...last, text: last.text.slice(start), marks: [...last.marks, mark] })
}
