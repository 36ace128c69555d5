import type { Claim } from '@/sanity/content/parts/claim'
import type { PortableText } from '@/sanity/content/parts/portable-text'

/** The claims that no text before them on the page shows already: a statement stands once, where it is first needed. */
export function notShownIn(texts: readonly PortableText[], claims: readonly Claim[]): Claim[] {
  const shown = new Set(texts.flat().flatMap((node) => (node._type === 'claimEmbed' ? [node.claim._id] : [])))
  return claims.filter(({ _id }) => !shown.has(_id))
}
