import { z } from 'zod'
import { list, optionalText, slug, text } from './parts/field.ts'
import { admitted, asSymptom } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const symptomSummaryFields = /* groq */ `_id, name, "slug": slug.current, plainDescription, kind, bodyRegion, alsoKnownAs`

export const symptomsQuery = /* groq */ `*[_type == "symptom"] | order(name asc) {${symptomSummaryFields}}`

export const symptomSummarySchema = z.object({
  _id: text,
  name: text,
  slug,
  plainDescription: optionalText(),
  kind: z.enum(['where', 'feeling', 'better', 'worse', 'other']).catch('other'),
  bodyRegion: optionalText(),
  alsoKnownAs: list(text),
})
export type SymptomSummary = z.infer<typeof symptomSummarySchema>

/** Every published symptom, A to Z. */
export async function getSymptoms(): Promise<SymptomSummary[]> {
  const [rows, policy] = await Promise.all([query(symptomsQuery), getPolicy()])
  return admitted(lenientList(symptomSummarySchema).parse(rows), policy, asSymptom)
}
