import type { StructuredData } from '@/lib/seo/structured-data'

/**
 * For machines: what the page shows. Read by no browser as script. It stands behind the page's own words: said again soon after
 * the list of sources, most of it costs no bytes once the page is compressed.
 */
export function JsonLd({ data }: { data: StructuredData }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped(data) }} />
}

const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** JSON in which content can't close the element or open a comment: the same data, spelled otherwise. */
export function escaped(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character)
}
