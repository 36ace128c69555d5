import { z } from 'zod'
import { optionalText, slug, text } from './parts/field.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const techniquesQuery = /* groq */ `*[_type == "technique" && withinRmtScope == true] | order(name asc) {
  _id, name, "slug": slug.current, clinicalName, summary
}`

const techniqueSummarySchema = z.object({ _id: text, name: text, slug, clinicalName: optionalText(), summary: text })
export type TechniqueSummary = z.infer<typeof techniqueSummarySchema>

/** Every published technique within an RMT's scope, A to Z. */
export async function getTechniques(): Promise<TechniqueSummary[]> {
  const [rows, policy] = await Promise.all([query(techniquesQuery), getPolicy()])
  return admitted(lenientList(techniqueSummarySchema).parse(rows), policy)
}
