import type { Citation } from '@/sanity/content/parts/citation'
import type { PortableText } from '@/sanity/content/parts/portable-text'

/** A place in the content that names sources: the object itself is its identity. */
export interface CitePlace {
  place: object
  citations: readonly Citation[]
}

export interface Cite {
  /** The source's number on the page. */
  number: number
  /** Where the way back from the source leads: its first use has one, no other. */
  id: string | undefined
}

export interface CiteIndex {
  /** The marks to show at a place, in its own order; a source that the page doesn't list is left out. */
  at(place: object): Cite[]
  /** The first use of a source, to go back to. */
  firstUse(number: number): string | undefined
}

/** The sources in the order in which the places name them, which is their numbering; one that no place names comes last. */
export function inOrderOfUse(references: readonly Citation[], places: readonly CitePlace[]): Citation[] {
  const named = [...new Set(places.flatMap(({ citations }) => citations.map(({ _id }) => _id)))]
  const orderOf = new Map(named.map((id, index) => [id, index]))
  return references.toSorted((a, b) => (orderOf.get(a._id) ?? named.length) - (orderOf.get(b._id) ?? named.length))
}

/** The marks of every use of every source, the first with an address, in the order in which the page shows its places. Pure: server rendering may be out of order. */
export function citeIndex(references: readonly Citation[], places: readonly CitePlace[]): CiteIndex {
  const numbers = new Map(references.map((citation, index) => [citation._id, index + 1]))
  const used = new Set<number>()
  const cites = new Map<object, Cite[]>()
  for (const { place, citations } of places) {
    if (cites.has(place)) continue
    const own = [...new Set(citations.flatMap((citation) => numbers.get(citation._id) ?? []))]
    cites.set(place, own.map((number) => ({ number, id: used.has(number) ? undefined : firstUse(number) })))
    for (const number of own) used.add(number)
  }
  return {
    at: (place) => cites.get(place) ?? [],
    firstUse: (number) => (used.has(number) ? firstUse(number) : undefined),
  }
}

const firstUse = (number: number): string => `cite-${number}`

type SourcedClaim = { citations: readonly { citation: Citation }[] }

export const claimPlace = (claim: SourcedClaim): CitePlace => ({ place: claim, citations: claim.citations.map(({ citation }) => citation) })

/** The places of a text in reading order: its cite marks and its claims. */
export function textPlaces(content: PortableText): CitePlace[] {
  return content.flatMap((node) => {
    if (node._type === 'claimEmbed') return [claimPlace(node.claim)]
    const marks = [...new Set(node.children.flatMap((span) => span.marks))]
    return marks.flatMap((key) => {
      const mark = node.markDefs.find((definition) => definition._key === key)
      return mark?._type === 'cite' ? [{ place: mark, citations: [mark.citation] }] : []
    })
  })
}
