import { z } from 'zod'
import { optional, slug, text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const techniquesQuery = /* groq */ `*[_type == "technique" && withinRmtScope == true] | order(name asc) {
  _id, name, "slug": slug.current, clinicalName, summary
}`

const techniqueSummarySchema = z.object({ _id: text, name: text, slug, clinicalName: optional(text), summary: text })
export type TechniqueSummary = z.infer<typeof techniqueSummarySchema>

/** Every published technique within an RMT's scope, A to Z. */
export async function getTechniques(): Promise<TechniqueSummary[]> {
  return lenientList(techniqueSummarySchema).parse(await query(techniquesQuery))
}
