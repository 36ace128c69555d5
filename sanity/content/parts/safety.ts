import { z } from 'zod'
import { careCards, careLevels, levelsWithoutRoute, type CareCard, type CareLevel } from '../../../lib/care/care-cards.ts'
import { BrokenContentError, lenientList } from '../read.ts'
import { citationFields, citationSchema } from './citation.ts'
import { list, optional, optionalText, text } from './field.ts'

const careLevelSchema = z.enum(careLevels)

export const redFlagFields = /* groq */ `_id, code, text, why, level, universal, order, screenQuestion`

export const redFlagSchema = z.object({
  _id: text,
  code: text,
  text,
  why: optionalText(),
  level: careLevelSchema,
  universal: z.boolean(),
  order: optional(z.number()),
  screenQuestion: optionalText(),
})

export type RedFlag = z.infer<typeof redFlagSchema>

/** GROQ: the warning signs that hold for everybody. One that doesn't say so either way is broken, and must not vanish. */
export const universalRedFlags = /* groq */ `*[_type == "redFlag" && universal != false]{${redFlagFields}}`

/** A warning sign with what it rests on, for the page that explains it. */
export const sourcedFlagFields = /* groq */ `${redFlagFields}, "citations": citations[]->{${citationFields}}`
export const sourcedFlagSchema = redFlagSchema.extend({ citations: lenientList(citationSchema) })
export type SourcedFlag = z.infer<typeof sourcedFlagSchema>

/**
 * A warning sign with the words that patients search for. Not among `redFlagFields`: pages don't show them, so a change of
 * them is none of a page's review.
 */
export const searchedFlagFields = /* groq */ `${redFlagFields}, alsoKnownAs`
export const searchedFlagSchema = redFlagSchema.extend({ alsoKnownAs: lenientList(text) })
export type SearchedFlag = z.infer<typeof searchedFlagSchema>

export const careRouteFields = /* groq */ `_id, level, heading, phone, phoneLabel, hours, textPhone, places[]{name, address, hours}`

export const careRouteSchema = z.object({
  _id: text,
  level: careLevelSchema,
  heading: text,
  phone: optionalText(),
  phoneLabel: optionalText(),
  hours: optionalText(),
  textPhone: optionalText(),
  places: list(z.object({ name: text, address: optionalText(), hours: optionalText() })),
})

export type CareRoute = z.infer<typeof careRouteSchema>

/** GROQ: where to turn, one document a level. */
export const careRoutes = /* groq */ `*[_type == "careRoute"]{${careRouteFields}}`

/** The id of a level's care route. */
export const careRouteId = (level: CareLevel): string => `careRoute-${level}`

export type SafetyCard = CareCard<CareRoute, RedFlag>

/**
 * The care cards of a page, most urgent first. Throws `BrokenContentError` when nobody says where to turn with one of its
 * warning signs: a card is never left out for that.
 */
export function safetyCards(routes: readonly CareRoute[], universal: readonly RedFlag[], own: readonly RedFlag[] = []): SafetyCard[] {
  const [missing] = levelsWithoutRoute(routes, [...universal, ...own])
  if (missing) throw new BrokenContentError(careRouteId(missing), [`it is not published, and the warning signs of the level “${missing}” need it to say where to turn`])
  return careCards(routes, universal, own)
}
