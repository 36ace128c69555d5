/** How soon to get care, most urgent first. Source: NHS digital service manual, “Decide when and where to get care”. */
export const careLevels = ['emergency', 'sameDay', 'routine', 'pauseMassage'] as const
export type CareLevel = (typeof careLevels)[number]

interface Flag {
  _id: string
  level: CareLevel
  order?: number | undefined
}
interface Route {
  level: CareLevel
}

export interface CareCard<R extends Route, F extends Flag> {
  level: CareLevel
  route: R
  redFlags: readonly F[]
}

/** The levels of these red flags that no care route says where to turn for: their cards can't be made. Most urgent first. */
export const levelsWithoutRoute = (routes: readonly Route[], flags: readonly Flag[]): CareLevel[] =>
  careLevels.filter((level) => flags.some((flag) => flag.level === level) && !routes.some((route) => route.level === level))

/**
 * One card a level, most urgent first: the universal red flags, then those of this condition, each once.
 * A level without red flags has no card. Nor has one without a care route: ask `levelsWithoutRoute` first.
 */
export function careCards<R extends Route, F extends Flag>(routes: readonly R[], universal: readonly F[], own: readonly F[]): CareCard<R, F>[] {
  const flags = [...new Map([...byOrder(universal), ...byOrder(own)].map((flag) => [flag._id, flag])).values()]
  return careLevels.flatMap((level) => {
    const route = routes.find((candidate) => candidate.level === level)
    const redFlags = flags.filter((flag) => flag.level === level)
    return route && redFlags.length > 0 ? [{ level, route, redFlags }] : []
  })
}

function byOrder<F extends Flag>(flags: readonly F[]): F[] {
  return [...flags].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a._id.localeCompare(b._id))
}
