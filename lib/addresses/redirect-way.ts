export interface Hop {
  from: string
  to: string
}

/** Addresses that redirects take for the same: capitals don't count, nor what follows the question mark. */
export const asAsked = (address: string): string => (address.split('?')[0] as string).toLowerCase()

/** The addresses that redirects lead through from `start`, which comes first. When they run in a circle, the last one has been before. */
export function redirectWay(start: string, redirects: readonly Hop[]): string[] {
  const next = new Map(redirects.map(({ from, to }) => [asAsked(from), to]))
  const way = [start]
  const been = new Set([asAsked(start)])
  for (let to = next.get(asAsked(start)); to !== undefined; to = next.get(asAsked(to))) {
    way.push(to)
    if (been.has(asAsked(to))) return way
    been.add(asAsked(to))
  }
  return way
}

/** Whether a way of redirects comes back to where it has been. */
export const isCircle = (way: readonly string[]): boolean => new Set(way.map(asAsked)).size < way.length
