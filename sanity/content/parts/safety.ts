import { z } from 'zod'
import { careLevels } from '../../../lib/care/care-cards.ts'
import { lenientList } from '../read.ts'
import { citationFields, citationSchema } from './citation.ts'
import { list, optional, text } from './field.ts'

export const careLevelSchema = z.enum(careLevels)
export type CareLevel = z.infer<typeof careLevelSchema>

export const redFlagFields = /* groq */ `_id, code, text, why, level, universal, order, screenQuestion`

export const redFlagSchema = z.object({
  _id: text,
  code: text,
  text,
  why: optional(text),
  level: careLevelSchema,
  universal: z.boolean(),
  order: optional(z.number()),
  screenQuestion: optional(text),
})

export type RedFlag = z.infer<typeof redFlagSchema>

/** A warning sign with what it rests on, for the page that explains it. */
export const sourcedFlagFields = /* groq */ `${redFlagFields}, "citations": citations[]->{${citationFields}}`
export const sourcedFlagSchema = redFlagSchema.extend({ citations: lenientList(citationSchema) })
export type SourcedFlag = z.infer<typeof sourcedFlagSchema>

export const careRouteFields = /* groq */ `_id, level, heading, phone, phoneLabel, hours, textPhone, places[]{name, address, hours}`

export const careRouteSchema = z.object({
  _id: text,
  level: careLevelSchema,
  heading: text,
  phone: optional(text),
  phoneLabel: optional(text),
  hours: optional(text),
  textPhone: optional(text),
  places: list(z.object({ name: text, address: optional(text), hours: optional(text) })),
})

export type CareRoute = z.infer<typeof careRouteSchema>
