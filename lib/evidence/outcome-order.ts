import { outcomes } from './vocabulary.ts'

const places = new Map<string, number>(outcomes.map(({ value }, index) => [value, index]))
const placeOf = (outcome: string): number => places.get(outcome) ?? outcomes.length

/** Claims in the vocabulary's order of outcomes, pain first; those about the same outcome keep theirs, unknown outcomes come last. */
export function inOutcomeOrder<C extends { outcome: string }>(claims: readonly C[]): C[] {
  return claims.toSorted((a, b) => placeOf(a.outcome) - placeOf(b.outcome))
}
