import { z } from 'zod'
import { text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const redirectsQuery = /* groq */ `*[_type == "redirect" && isEnabled == true]{_id, from, to, permanent}`

const sitePath = z.string().regex(/^\/(?!\/)[^\s\\]*$/, 'a path on this site, such as /conditions')

const redirectSchema = z.object({ _id: text, from: sitePath, to: sitePath, permanent: z.boolean() })
export type Redirect = z.infer<typeof redirectSchema>

/** Every enabled redirect. Addresses outside the site are refused. */
export async function getRedirects(): Promise<Redirect[]> {
  return lenientList(redirectSchema).parse(await query(redirectsQuery))
}
