import { z } from 'zod'
import type { EntryKind, SearchEntry } from '../../lib/search/search.ts'
import { list, optional, slug, text } from './parts/field.ts'
import { admitted } from './gate.ts'
import { pagePath } from './paths.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

// A claim is shown with its certainty and sources or not at all, so what is claims alone has no summary here.
export const searchQuery = /* groq */ `*[_type in ["condition", "symptom", "benefit", "technique", "faq", "glossaryTerm"]] | order(_id) {
  _id, _type, "slug": slug.current,
  "title": select(_type == "condition" => title, _type == "benefit" => title, _type == "faq" => question, _type == "glossaryTerm" => term, name),
  "also": array::compact(array::unique([clinicalName, select(_type == "benefit" => name)] + coalesce(alsoKnownAs, []))),
  "signs": coalesce(array::compact(symptoms[].symptom->name), []) + coalesce(array::compact(symptoms[].symptom->alsoKnownAs[]), []),
  "summary": select(
    _type == "condition" => summary, _type == "technique" => summary, _type == "symptom" => plainDescription,
    _type == "faq" => pt::text(answer), _type == "glossaryTerm" => meaning
  ),
  "text": array::join(array::compact([
    array::join(coalesce(keyFacts[].text, []), " "), pt::text(whatItIs), pt::text(causes), pt::text(outlook),
    pt::text(whatHappens), pt::text(howItFeels), pt::text(whatPeopleFeel), pt::text(whatStudiesMeasure), array::join(coalesce(myths[].myth, []), " ")
  ]), " ")
}`

const searchRowSchema = z.object({
  _id: text,
  _type: z.enum(['condition', 'symptom', 'benefit', 'technique', 'faq', 'glossaryTerm']),
  slug: optional(slug),
  title: text,
  also: list(text),
  signs: list(text),
  summary: optional(z.string()),
  text: optional(z.string()),
})

/** Everything that search looks through, without what must not be shown in its results. */
export async function getSearchEntries(): Promise<SearchEntry[]> {
  const [rows, policy] = await Promise.all([query(searchQuery), getPolicy()])
  const entries = searchEntries(rows)
  // A question and a term are read as text, a page's name as a title.
  const words = ({ id, kind, title, summary }: SearchEntry) => ({ _id: id, _type: kind, summary, ...(kind === 'faq' || kind === 'glossaryTerm' ? { question: title } : { title }) })
  const shown = admitted(entries.map(words), policy)
  const ids = new Set(shown.map(({ _id }) => _id))
  return entries.filter(({ id }) => ids.has(id))
}

/** Rows of `searchQuery` as entries; one without an address is left out. */
export function searchEntries(rows: unknown): SearchEntry[] {
  return lenientList(searchRowSchema)
    .parse(rows)
    .flatMap(({ _id, _type, slug: name, summary = '', text: words = '', ...row }) => {
      const path = address(_id, _type, name)
      return path ? [{ id: _id, kind: _type, path, ...row, summary, text: words }] : []
    })
}

function address(id: string, kind: EntryKind, name: string | undefined): string | undefined {
  if (kind === 'faq') return `/faq#${id}`
  if (kind === 'glossaryTerm') return `/glossary#${id}`
  return pagePath(kind, name)
}
