import type { Claim } from '@/sanity/content/parts/claim'
import type { PortableText } from '@/sanity/content/parts/portable-text'

/** The claims that texts have embedded, in reading order, each once. */
export function embeddedIn(texts: readonly PortableText[]): Claim[] {
  const claims = texts.flat().flatMap((node) => (node._type === 'claimEmbed' ? [node.claim] : []))
  return [...new Map(claims.map((claim) => [claim._id, claim])).values()]
}

/** Without those that are shown elsewhere on the page: a statement stands once. */
export function without(shown: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const ids = new Set(shown.map(({ _id }) => _id))
  return claims.filter(({ _id }) => !ids.has(_id))
}

/** A text without its embedded claims, for a page that shows these in a section of their own. */
export const withoutClaims = (text: PortableText): PortableText => text.filter((node) => node._type !== 'claimEmbed')
