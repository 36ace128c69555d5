import { z } from 'zod'
import { isSecureAddress } from '../../lib/addresses/patterns.ts'
import { figureFields, figureSchema } from './parts/figure.ts'
import { list, optional, optionalText, text } from './parts/field.ts'
import { portableTextFields, portableTextSchema } from './parts/portable-text.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const serviceFields = /* groq */ `_id, name, summary, length, price, practitionerTitle, licence, isSample`

export const practitionerFields = /* groq */ `
  _id, name, title, pronouns, licenceNumber, college, registerUrl, languages, practiceFocus, bio[]{${portableTextFields}}, photo{${figureFields}}`

const servicesQuery = /* groq */ `{
  "services": *[_type == "service"] | order(licence desc, name asc) {${serviceFields}},
  "practitioners": *[_type == "practitioner"] | order(name asc) {${practitionerFields}}
}`

export const serviceSchema = z.object({
  _id: text,
  name: text,
  summary: text,
  length: optionalText(),
  price: optionalText(),
  practitionerTitle: text,
  /** Each licence has services of its own: massage therapy and acupuncture are never one. */
  licence: z.enum(['massage-therapy', 'acupuncture']),
  isSample: z.boolean().nullish().transform((isSample) => isSample ?? false),
})
export type Service = z.infer<typeof serviceSchema>

export const practitionerSchema = z.object({
  _id: text,
  name: text,
  title: text,
  pronouns: optionalText(),
  licenceNumber: optionalText(),
  college: optionalText(),
  registerUrl: optionalText(z.string().refine(isSecureAddress)).catch(undefined),
  languages: list(text),
  practiceFocus: list(text),
  bio: portableTextSchema,
  photo: optional(figureSchema).catch(undefined),
})
export type Practitioner = z.infer<typeof practitionerSchema>

export interface ClinicServices {
  services: Service[]
  practitioners: Practitioner[]
}

/** What can be booked and who gives it. */
export async function getClinicServices(): Promise<ClinicServices> {
  const [answer, policy] = await Promise.all([query(servicesQuery), getPolicy()])
  const { services, practitioners } = z.object({ services: lenientList(serviceSchema), practitioners: lenientList(practitionerSchema) }).parse(answer)
  return { services: admitted(services, policy), practitioners: admitted(practitioners, policy) }
}
