export type Markup = 'text' | 'markdown' | 'html'

const blockMark = '\u2029'
/** Stands in for a removed character inside a word; folding drops it. */
const nothing = '\u200b'

const inlineTags = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'del'])
/** A tag's own attributes, not those that stand inside a value. */
const attributes = /(?<![^\s"'/])([^\s"'<>/=]+)\s*=\s*("([^"]*)"|'([^']*)'|[^\s"'<>=`]+)/g
const publicAttributes = new Set(['alt', 'title', 'aria-label', 'placeholder', 'aria-description', 'summary', 'label'])
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…', shy: '\u00ad', zwnj: nothing, zwj: nothing, hyphen: '-', deg: '°', trade: ' ', reg: ' ', copy: ' ' }

/** Blanks out markup without moving a character: the same length, the same lines, only the words that readers meet. */
export function maskMarkup(text: string, markup: Markup): string {
  if (markup === 'html') return maskHtml(text)
  return markup === 'markdown' ? maskMarkdown(text) : text
}

const blank = (source: string, filler: string): string => source.replaceAll(/[^\n]/g, filler)

/** The first character carries the mark, the rest is blank. */
function marked(source: string, mark: string, filler: string): string {
  return source === '' ? '' : mark + blank(source.slice(1), filler)
}

function maskHtml(html: string): string {
  let masked = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) return masked + maskEntities(html.slice(at))
    masked += maskEntities(html.slice(at, open))
    const next = html[open + 1] ?? ''
    if (!/[a-z/!?]/i.test(next)) {
      masked += '<'
      at = open + 1
      continue
    }
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open) + 2 : tagEnd(html, open)
    const end = close < open + 1 ? html.length : close + 1
    const tag = html.slice(open, end)
    masked += maskTag(tag)
    at = end
    const name = /^<(script|style|template)\b/i.exec(tag)?.[1]?.toLowerCase()
    if (!name) continue
    const after = closingTag(html, at, name)
    const inside = html.slice(at, after)
    masked += name === 'script' && /ld\+json/i.test(tag) ? maskJsonLd(inside) : blank(inside, ' ')
    at = after
  }
  return masked
}

/** The end of a tag, past any > inside its quoted attributes. */
function tagEnd(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length; at += 1) {
    const char = html[at] ?? ''
    if (quote) {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === '\'') && html[at - 1] === '=') quote = char
    else if (char === '>') return at
  }
  return -1
}

function closingTag(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

function maskTag(tag: string): string {
  // A comment parts no words.
  if (tag.startsWith('<!--')) return blank(tag, nothing)
  const name = /^<\/?([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  if (inlineTags.has(name) && !/=/.test(tag)) return blank(tag, nothing)
  const isBlock = !inlineTags.has(name)
  const isPublic = publicAttributesOf(name, tag)
  let masked = ''
  let at = 0
  for (const attribute of tag.matchAll(attributes)) {
    const quoted = attribute[3] ?? attribute[4]
    const value = quoted ?? attribute[2] ?? ''
    if (value.trim() === '' || !isPublic((attribute[1] ?? '').toLowerCase())) continue
    const start = attribute.index + attribute[0].length - value.length - (quoted === undefined ? 0 : 1)
    masked += `${marked(tag.slice(at, start), blockMark, ' ')}${maskEntities(value)}`
    at = start + value.length
  }
  if (at > 0) return masked + marked(tag.slice(at), blockMark, ' ')
  return isBlock ? marked(tag, name === 'br' ? ' ' : blockMark, ' ') : blank(tag, nothing)
}

/** What is said of the page in a meta tag, and the words on a button, beside what each tag may say. */
function publicAttributesOf(name: string, tag: string): (attribute: string) => boolean {
  const tells = /\b(?:name|property|itemprop)\s*=/i.test(tag)
  const isButton = name === 'input' && /\btype\s*=\s*["']?(?:submit|button|reset)\b/i.test(tag)
  return (attribute) => publicAttributes.has(attribute) || attribute === 'content' && tells || attribute === 'value' && isButton
}

/** A string of JSON, with the colon after it when it is a key, or a brace. */
const jsonParts = /"([^"\\]*(?:\\[\s\S]?[^"\\]*)*)(?:"(\s*:)?|$)|[{}]/g
const jsonEscapes = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4}(?:(?<=u[dD][89abAB]..)\\u[dD][c-fC-F][\da-fA-F]{2})?)/g

/** JSON-LD: its values that are text. Keys, types and addresses are nobody's words. */
function maskJsonLd(json: string): string {
  let key = ''
  return json.replaceAll(jsonParts, (whole, text: string | undefined, colon: string | undefined) => {
    const isValue = text !== undefined && colon === undefined
    if (!isValue) key = text ?? ''
    if (!isValue || key.startsWith('@') || /^(?:https?|mailto|tel):/.test(text)) return marked(whole, blockMark, ' ')
    return blockMark + text.replaceAll(jsonEscapes, maskEscape) + blank(whole.slice(text.length + 1), blockMark)
  })
}

function maskEscape(escape: string): string {
  const char = JSON.parse(`"${escape}"`) as string
  return (char < ' ' ? ' ' : char) + nothing.repeat(escape.length - char.length)
}

function maskEntities(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    const code = name.startsWith('#x') || name.startsWith('#X') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : -1
    const char = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entities[name.toLowerCase()] ?? ' '
    return char + nothing.repeat(whole.length - char.length)
  })
}

/** Up to the last end of a comment: after it no comment is looked for, since none ends. */
const closedComments = /^[\s\S]*-->/

function maskMarkdown(text: string): string {
  return maskEntities(text)
    // Front matter keeps its values (they are titles and descriptions); each line is a block of its own.
    .replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, (matter) => matter.replaceAll(/^[\w-]+:|^---/gm, (key) => marked(key, blockMark, ' ')))
    .replaceAll(/```[^`\n]*\n[\s\S]*?```|`[^`\n]*`/g, (code) => blank(code, ' '))
    .replace(closedComments, (closed) => closed.replaceAll(/<!--[\s\S]*?-->/g, (comment) => blank(comment, nothing)))
    .replaceAll(/<\/?[a-z][^<>\n]*>/gi, (tag) => maskTag(tag))
    // [words](address "title"): the words stay. ![alt](address): the alt stays.
    .replaceAll(/\]\([^()\n]{0,2000}\)/g, (link) => blank(link, nothing))
    .replaceAll(/!?\[(?=[^[\]\n]{0,500}\u200b)/g, (bracket) => blank(bracket, nothing))
    .replaceAll(/(?<!\*)\*{1,3}(?![ \t*])|(?<=\S)\*{1,3}|(?<=^|\s)\*{2,3}(?=\S)|~~|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)/g, (mark) => blank(mark, nothing))
}
