import { z } from 'zod'
import { redirectProblem, sitePathProblem } from '../../lib/addresses/redirect-path.ts'
import { text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const redirectsQuery = /* groq */ `*[_type == "redirect" && isEnabled == true]{_id, from, to, permanent}`

/** The rules of the form, asked again: content can change past it. */
const path = (problemOf: (path: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const problem = problemOf(value)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

const redirectSchema = z.object({ _id: text, from: path(redirectProblem), to: path(sitePathProblem), permanent: z.boolean() })
export type Redirect = z.infer<typeof redirectSchema>

/** Every enabled redirect that can be used. One that leads outside the site, or that nothing would ever follow, is left out and named in the log. */
export async function getRedirects(): Promise<Redirect[]> {
  return lenientList(redirectSchema).parse(await query(redirectsQuery))
}
