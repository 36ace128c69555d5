import { cache } from 'react'
import { z } from 'zod'
import { emailPattern, isSecureAddress } from '../../lib/addresses/patterns.ts'
import { list, optional, optionalText, text } from './parts/field.ts'
import { refuse, sharedProblems } from './gate.ts'
import { getPolicy } from './policy.ts'
import { parseOne, query } from './read.ts'

export const clinicFields = /* groq */ `
  _id, _updatedAt, name, isSample, address, phone, email, geo{lat, lng}, hours[]{days, opens, closes}, accessibility, languages, transit, bookingUrl, priceNote`

export const clinicSettingsFields = /* groq */ `conflictOfInterest, reviewIsGate, complaintRoute`

export const clinicQuery = /* groq */ `*[_id == "clinic"][0]{${clinicFields}, "settings": *[_id == "clinicSettings"][0]{${clinicSettingsFields}}}`

export const clinicSettingsSchema = z.object({ conflictOfInterest: optionalText(), reviewIsGate: optional(z.boolean()), complaintRoute: optionalText() })

export const clinicSchema = z.object({
  _id: text,
  _updatedAt: z.iso.datetime(),
  name: text,
  isSample: z
    .boolean()
    .nullish()
    .transform((isSample) => isSample ?? false),
  address: optional(
    z.object({ street: optionalText(), locality: optionalText(), region: optionalText(), postalCode: optionalText(), country: optionalText() }),
  ),
  phone: optionalText(),
  email: optionalText(z.string().regex(emailPattern, 'an email address')),
  geo: optional(z.object({ lat: z.number(), lng: z.number() })),
  hours: list(z.object({ days: z.union([text, z.array(text)]), opens: optionalText(), closes: optionalText() })),
  accessibility: list(text),
  languages: list(text),
  transit: optionalText(),
  bookingUrl: optionalText(z.string().refine(isSecureAddress, { error: 'a full address that starts with https://' })),
  priceNote: optionalText(),
  settings: optional(clinicSettingsSchema),
})

export type Clinic = z.infer<typeof clinicSchema>

/**
 * The clinic's own details; null while nobody has filled them in.
 * Throws `BrokenContentError` when they are broken or break a house rule: the last good page stays.
 */
export const getClinic = cache(async (): Promise<Clinic | null> => {
  const [row, policy] = await Promise.all([query(clinicQuery), getPolicy()])
  const clinic = parseOne(clinicSchema, row)
  if (clinic) refuse(clinic._id, sharedProblems(clinic, policy))
  return clinic
})
