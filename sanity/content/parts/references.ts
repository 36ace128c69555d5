import type { Citation } from './citation.ts'
import type { Claim } from './claim.ts'
import type { Faq } from './faq.ts'
import type { PortableText } from './portable-text.ts'

/** The sources that a claim rests on. */
export const claimSources = (claim: Claim): Citation[] => claim.citations.map(({ citation }) => citation)

/** The sources cited in a text, in reading order. */
export function textSources(content: PortableText): Citation[] {
  return content.flatMap((node) => {
    if (node._type === 'claimEmbed') return claimSources(node.claim)
    const marks = node.children.flatMap((span) => span.marks)
    return node.markDefs
      .flatMap((mark) => (mark._type === 'cite' ? [mark] : []))
      .sort((a, b) => marks.indexOf(a._key) - marks.indexOf(b._key))
      .map((mark) => mark.citation)
  })
}

export const faqSources = (faq: Faq): Citation[] => [...textSources(faq.answer), ...faq.citations]

/** Each source once, in the order in which the page first names it: its place here is its number on the page. */
export function references(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation._id, citation])).values()]
}
