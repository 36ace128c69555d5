import { z } from 'zod'
import { list, optional, text } from './parts/field.ts'
import { refuse, sharedProblems } from './gate.ts'
import { getPolicy } from './policy.ts'
import { parseOne, query } from './read.ts'

export const clinicFields = /* groq */ `
  _id, _updatedAt, name, isSample, address, phone, email, geo{lat, lng}, hours[]{days, opens, closes}, accessibility, languages, transit, bookingUrl, priceNote`

export const clinicSettingsFields = /* groq */ `conflictOfInterest, reviewIsGate, complaintRoute`

const clinicQuery = /* groq */ `*[_id == "clinic"][0]{${clinicFields}, "settings": *[_id == "clinicSettings"][0]{${clinicSettingsFields}}}`

export const clinicSettingsSchema = z.object({ conflictOfInterest: optional(text), reviewIsGate: optional(z.boolean()), complaintRoute: optional(text) })

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
  settings: optional(clinicSettingsSchema),
})

export type Clinic = z.infer<typeof clinicSchema>

/**
 * The clinic's own details; null while nobody has filled them in.
 * Throws `BrokenContentError` when they are broken or break a house rule: the last good page stays.
 */
export async function getClinic(): Promise<Clinic | null> {
  const [row, policy] = await Promise.all([query(clinicQuery), getPolicy()])
  const clinic = parseOne(clinicSchema, row)
  if (clinic) refuse(clinic._id, sharedProblems(clinic, policy))
  return clinic
}
