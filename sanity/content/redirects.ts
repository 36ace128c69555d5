import { z } from 'zod'
import { redirectProblem, redirectTargetProblem } from '../../lib/addresses/redirect-path.ts'
import { byStart, describeWay, redirectWay } from '../../lib/addresses/redirect-way.ts'
import { text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const redirectsQuery = /* groq */ `*[_type == "redirect" && isEnabled == true]{_id, from, to, permanent}`

/** The rules of the form, asked again: content can change past it. */
const path = (problemOf: (path: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const problem = problemOf(value)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

const redirectSchema = z.object({ _id: text, from: path(redirectProblem), to: path(redirectTargetProblem), permanent: z.boolean() })
export type Redirect = z.infer<typeof redirectSchema>

/**
 * Every enabled redirect that can be used, leading to where it ends, so that nobody is sent on twice. One that leads outside
 * the site, in a circle, or that nothing would ever follow, is left out and named in the log.
 */
export async function getRedirects(): Promise<Redirect[]> {
  const redirects = lenientList(redirectSchema).parse(await query(redirectsQuery))
  const starting = byStart(redirects)
  return redirects.flatMap((redirect) => {
    const { hops, isCircle } = redirectWay(redirect.from, starting)
    if (isCircle) {
      console.warn(`content: ${redirect._id} is left out: it runs in a circle, ${describeWay(redirect.from, hops)}`)
      return []
    }
    return [{ ...redirect, to: hops.at(-1)?.to ?? redirect.to, permanent: hops.every(({ permanent }) => permanent) }]
  })
}
