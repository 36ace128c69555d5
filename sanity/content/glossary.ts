import { z } from 'zod'
import { list, optionalText, text } from './parts/field.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const glossaryTermFields = /* groq */ `_id, term, meaning, pronunciation, alsoKnownAs`

const glossaryQuery = /* groq */ `*[_type == "glossaryTerm"] | order(lower(term) asc) {${glossaryTermFields}}`

export const glossaryTermSchema = z.object({ _id: text, term: text, meaning: text, pronunciation: optionalText(), alsoKnownAs: list(text) })
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>

/** Every term that is explained, A to Z. */
export async function getGlossary(): Promise<GlossaryTerm[]> {
  const [rows, policy] = await Promise.all([query(glossaryQuery), getPolicy()])
  return admitted(lenientList(glossaryTermSchema).parse(rows), policy)
}
