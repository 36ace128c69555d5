import { z } from 'zod'
import { list, optional, text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const glossaryQuery = /* groq */ `*[_type == "glossaryTerm"] | order(lower(term) asc) {_id, term, meaning, pronunciation, alsoKnownAs}`

const glossaryTermSchema = z.object({ _id: text, term: text, meaning: text, pronunciation: optional(text), alsoKnownAs: list(text) })
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>

/** Every term that is explained, A to Z. */
export async function getGlossary(): Promise<GlossaryTerm[]> {
  return lenientList(glossaryTermSchema).parse(await query(glossaryQuery))
}
