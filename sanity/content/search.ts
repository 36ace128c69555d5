import { z } from 'zod'
import type { EntryKind, SearchEntry } from '../../lib/search/search.ts'
import { list, optional, slug, text } from './parts/field.ts'
import { admitted } from './gate.ts'
import { pagePath } from './paths.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

// As documents have their fields, so that the gate reads each text for what it is. A claim is shown with its certainty and
// sources or not at all, so what is claims alone has no summary here.
export const searchQuery = /* groq */ `*[_type in ["condition", "symptom", "benefit", "technique", "faq", "glossaryTerm"]] | order(_id) {
  _id, _type, "slug": slug.current, title, name, question, term, clinicalName, alsoKnownAs,
  "symptoms": symptoms[].symptom->{name, alsoKnownAs}, summary, plainDescription, answer, meaning, "keyFacts": keyFacts[].text,
  whatItIs, causes, outlook, whatHappens, howItFeels, whatPeopleFeel, whatStudiesMeasure, "myths": myths[]{myth}
}`

const blocks = list(z.looseObject({ _type: text, children: optional(z.array(z.object({ text: z.string() }))) }))

const searchRowSchema = z.object({
  _id: text,
  _type: z.enum(['condition', 'symptom', 'benefit', 'technique', 'faq', 'glossaryTerm']),
  slug: optional(slug),
  title: optional(text),
  name: optional(text),
  question: optional(text),
  term: optional(text),
  clinicalName: optional(text),
  alsoKnownAs: list(text),
  symptoms: lenientList(z.object({ name: text, alsoKnownAs: list(text) })),
  summary: optional(z.string()),
  plainDescription: optional(z.string()),
  answer: blocks,
  meaning: optional(z.string()),
  keyFacts: list(z.string()),
  whatItIs: blocks,
  causes: blocks,
  outlook: blocks,
  whatHappens: blocks,
  howItFeels: blocks,
  whatPeopleFeel: blocks,
  whatStudiesMeasure: blocks,
  myths: list(z.object({ myth: z.string() })),
})

type SearchRow = z.infer<typeof searchRowSchema>

const headingOf = ({ title, question, term, name }: SearchRow): string | undefined => title ?? question ?? term ?? name

const rowsSchema = lenientList(searchRowSchema.refine((row) => headingOf(row) !== undefined, { error: 'has no title' }))

/** Everything that search looks through, without what must not be shown in its results. */
export async function getSearchEntries(): Promise<SearchEntry[]> {
  const [rows, policy] = await Promise.all([query(searchQuery), getPolicy()])
  return admitted(rowsSchema.parse(rows), policy).flatMap(entriesOf)
}

/** Rows of `searchQuery` as entries; one without an address is left out. */
export const searchEntries = (rows: unknown): SearchEntry[] => rowsSchema.parse(rows).flatMap(entriesOf)

function entriesOf(row: SearchRow): SearchEntry[] {
  const { _id, _type, name, clinicalName, alsoKnownAs, symptoms, keyFacts, myths } = row
  const path = address(_id, _type, row.slug)
  const title = headingOf(row)
  if (!path || !title) return []
  const read = [row.whatItIs, row.causes, row.outlook, row.whatHappens, row.howItFeels, row.whatPeopleFeel, row.whatStudiesMeasure]
  return [{
    id: _id, kind: _type, path, title,
    also: [...new Set([clinicalName, ...(_type === 'benefit' ? [name] : []), ...alsoKnownAs].flatMap((word) => word ?? []))],
    signs: [...symptoms.map((symptom) => symptom.name), ...symptoms.flatMap((symptom) => symptom.alsoKnownAs)],
    summary: row.summary ?? row.plainDescription ?? row.meaning ?? wordsOf(row.answer),
    text: [...keyFacts, ...read.map(wordsOf), ...myths.map(({ myth }) => myth)].filter(Boolean).join(' '),
  }]
}

const wordsOf = (content: SearchRow['answer']): string =>
  content.flatMap(({ children }) => (children ? [children.map((span) => span.text).join('')] : [])).join('\n\n')

function address(id: string, kind: EntryKind, name: string | undefined): string | undefined {
  if (kind === 'faq') return `/faq#${id}`
  if (kind === 'glossaryTerm') return `/glossary#${id}`
  return pagePath(kind, name)
}
