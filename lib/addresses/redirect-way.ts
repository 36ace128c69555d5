export interface Hop {
  from: string
  to: string
}

/** Addresses that redirects take for the same: capitals don't count, nor what follows the question mark. */
export const asAsked = (address: string): string => (address.split('?')[0] as string).toLowerCase()

/** Redirects by where they start. */
export const byStart = <Redirect extends Hop>(redirects: readonly Redirect[]): ReadonlyMap<string, Redirect> => new Map(redirects.map((redirect) => [asAsked(redirect.from), redirect]))

/** The redirects that lead on from an address, one after the other. When they run in a circle, the last one comes back to where they have been. */
export function redirectWay<Redirect extends Hop>(start: string, redirects: ReadonlyMap<string, Redirect>): { hops: Redirect[]; isCircle: boolean } {
  const hops: Redirect[] = []
  const been = new Set<string>()
  for (let at = asAsked(start); !been.has(at); ) {
    been.add(at)
    const hop = redirects.get(at)
    if (!hop) return { hops, isCircle: false }
    hops.push(hop)
    at = asAsked(hop.to)
  }
  return { hops, isCircle: true }
}

/** For people: `/a → /b → /c`. */
export const describeWay = (start: string, hops: readonly Hop[]): string => [start, ...hops.map(({ to }) => to)].join(' → ')
