/** What readers are told of whose interest this guide serves, until the clinic says it in its own words. */
export const defaultInterest = 'This site belongs to a clinic that sells massage therapy.'

interface WithInterest {
  settings?: { conflictOfInterest?: string | undefined } | undefined
}

/** The clinic's conflict of interest, in its own words where it has some. Readers are never left without it. */
export const interestOf = (clinic: WithInterest | null): string => clinic?.settings?.conflictOfInterest ?? defaultInterest
