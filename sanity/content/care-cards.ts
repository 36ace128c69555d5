import { z } from 'zod'
import { careCards, type CareCard } from '../../lib/care/care-cards.ts'
import { careRouteFields, careRouteSchema, redFlagFields, redFlagSchema, type CareRoute, type RedFlag } from './parts/safety.ts'
import { lenientList, query } from './read.ts'

export const careCardsQuery = /* groq */ `{
  "redFlags": *[_type == "redFlag" && universal == true]{${redFlagFields}},
  "careRoutes": *[_type == "careRoute"]{${careRouteFields}}
}`

/** The cards that hold for everybody, most urgent first. */
export async function getCareCards(): Promise<CareCard<CareRoute, RedFlag>[]> {
  const { redFlags, careRoutes } = z
    .object({ redFlags: lenientList(redFlagSchema), careRoutes: lenientList(careRouteSchema) })
    .parse(await query(careCardsQuery))
  return careCards(careRoutes, redFlags, [])
}
