import { z } from 'zod'
import { careCards, type CareCard } from '../../lib/care/care-cards.ts'
import { careRouteFields, careRouteSchema, redFlagFields, redFlagSchema, type CareRoute, type RedFlag } from './parts/safety.ts'
import { admitCards } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const careCardsQuery = /* groq */ `{
  "redFlags": *[_type == "redFlag" && universal == true]{${redFlagFields}},
  "careRoutes": *[_type == "careRoute"]{${careRouteFields}}
}`

/**
 * The cards that hold for everybody, most urgent first; the emergency card is always there.
 * Throws `BrokenContentError` when one of them may not go live: the last good page stays.
 */
export async function getCareCards(): Promise<CareCard<CareRoute, RedFlag>[]> {
  const [answer, policy] = await Promise.all([query(careCardsQuery), getPolicy()])
  const { redFlags, careRoutes } = z.object({ redFlags: lenientList(redFlagSchema), careRoutes: lenientList(careRouteSchema) }).parse(answer)
  return admitCards(careCards(careRoutes, redFlags, []), policy)
}
