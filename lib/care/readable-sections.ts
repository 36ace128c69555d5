import type { ReadableBlock, Section } from '../readability/page.ts'
import type { PublicText } from './public-texts.ts'

/** Names, search words and places in a source are not read as sentences; a red flag's question is read in the safety check, not on the page. */
const notProse = new Set(['clinicalName', 'alsoKnownAs', 'bodyRegion', 'duration', 'screenQuestion', 'locator'])

/** What a page shows of shared documents: each has a page or a check of its own. */
const sharedSections = new Set(['careCards', 'emergencyCard', 'escalationCard', 'escalation', 'faqs', 'ownClaims', 'generalClaims', 'harmClaims', 'claims', 'sources'])

/** Does a section stand in the page's own document? */
export const isOwnSection = (name: string): boolean => !sharedSections.has(name)

/**
 * A page's public texts as the sections that are measured: one for each of its own fields, with the statements of embedded
 * claims in theirs, and the summaries of sources together. Titles, addresses, picture texts and marketing's words are no sections.
 */
export function readableSections(texts: readonly PublicText[]): Section[] {
  const sections = new Map<string, ReadableBlock[]>()
  for (const { path, text, field } of texts) {
    const own = /\w+(?=\W*$)/.exec(path)?.[0] ?? path
    const name = own === 'plainSummary' ? 'sources' : (/^\w+/.exec(path)?.[0] ?? path)
    if (notProse.has(name) || notProse.has(own) || !['body', 'myth'].includes(field)) continue
    sections.set(name, [...(sections.get(name) ?? []), ...(typeof text === 'string' ? line(text) : text)])
  }
  return [...sections].map(([name, body]) => ({ name, body }))
}

/** A line of a list. Single words are values, such as “may-help”. */
const line = (text: string): ReadableBlock[] => (/\s/.test(text) ? [{ _type: 'block', listItem: 'bullet', children: [{ text }] }] : [])
