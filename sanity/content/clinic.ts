import { z } from 'zod'
import { list, optional, text } from './parts/field.ts'
import { parseOne, query } from './read.ts'

export const clinicQuery = /* groq */ `*[_id == "clinic"][0]{
  _id, _updatedAt, name, isSample, address, phone, email, geo{lat, lng}, hours[]{days, opens, closes}, accessibility, languages, transit, bookingUrl, priceNote,
  "settings": *[_id == "clinicSettings"][0]{conflictOfInterest, reviewIsGate, complaintRoute}
}`

export const clinicSchema = z.object({
  _id: text,
  _updatedAt: z.iso.datetime(),
  name: text,
  isSample: z
    .boolean()
    .nullish()
    .transform((isSample) => isSample ?? false),
  address: optional(
    z.object({ street: optional(text), locality: optional(text), region: optional(text), postalCode: optional(text), country: optional(text) }),
  ),
  phone: optional(text),
  email: optional(z.email()),
  geo: optional(z.object({ lat: z.number(), lng: z.number() })),
  hours: list(z.object({ days: z.union([text, z.array(text)]), opens: optional(text), closes: optional(text) })),
  accessibility: list(text),
  languages: list(text),
  transit: optional(text),
  bookingUrl: optional(z.url({ protocol: /^https$/ })),
  priceNote: optional(text),
  settings: optional(z.object({ conflictOfInterest: optional(text), reviewIsGate: optional(z.boolean()), complaintRoute: optional(text) })),
})

export type Clinic = z.infer<typeof clinicSchema>

/** The clinic's own details; null while nobody has filled them in. */
export async function getClinic(): Promise<Clinic | null> {
  return parseOne(clinicSchema, await query(clinicQuery))
}
