import { z } from 'zod'
import { careRoutes, careRouteSchema, redFlagSchema, safetyCards, universalRedFlags, type SafetyCard } from './parts/safety.ts'
import { admitCards } from './gate.ts'
import { getPolicy } from './policy.ts'
import { parseWhole, query, wholeList } from './read.ts'

export const careCardsQuery = /* groq */ `{
  "redFlags": ${universalRedFlags},
  "careRoutes": ${careRoutes}
}`

const careCardsSchema = z.object({ redFlags: wholeList(redFlagSchema), careRoutes: wholeList(careRouteSchema) })

/**
 * The cards that hold for everybody, most urgent first; the emergency card is always there.
 * Throws `BrokenContentError` when one of them is broken or may not go live: the last good page stays.
 */
export async function getCareCards(): Promise<SafetyCard[]> {
  const [answer, policy] = await Promise.all([query(careCardsQuery), getPolicy()])
  const read = parseWhole(careCardsSchema, answer, 'The care cards')
  return admitCards(safetyCards(read.careRoutes, read.redFlags), policy)
}
