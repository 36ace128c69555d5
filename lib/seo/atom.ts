/** A feed for feed readers: Atom, https://www.rfc-editor.org/rfc/rfc4287. */
export interface Feed {
  /** Its own full address, which is its lasting id too. */
  url: string
  title: string
  subtitle: string
  author: string
  /** The page that says the same to people. */
  page: string
  language: string
  entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** A lasting id that no other entry has; an address won't do when the page can move. */
  id: string
  title: string
  /** Where the change can be read. */
  page: string
  /** ISO 8601 with a time zone. */
  updated: string
  published?: string | undefined
  /** Plain text. */
  summary: string
}

/**
 * A lasting id for something that the site tells of, wherever it stands: a tag URI, https://www.rfc-editor.org/rfc/rfc4151.
 * @param created ISO 8601, the same each time
 * @param id unique on the site
 */
export const tagUri = (siteUrl: string, { created, id }: { created: string; id: string }): string => `tag:${new URL(siteUrl).hostname},${created.slice(0, 10)}:${id}`

/** The feed as XML, its entries in the order given. Its date is that of the newest; 1970 while there is none. */
export function atomFeed({ url, title, subtitle, author, page, language, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).reduce((newest, each) => (Date.parse(each) > Date.parse(newest) ? each : newest), '1970-01-01T00:00:00Z')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element('id', url),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n')
}

function entryXml({ id, title, page, updated, published, summary }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    element('updated', updated),
    ...(published ? [element('published', published)] : []),
    element('summary', summary),
    '</entry>',
  ].join('\n')
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without what XML 1.0 can't hold (https://www.w3.org/TR/xml/#charsets). */
function escaped(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
