import { z } from 'zod'
import type { PublishPolicy } from '../../lib/care/publish-gate.ts'
import { buildEngine, type Engine, type Searched } from '../../lib/search/engine.ts'
import type { SearchEntry } from '../../lib/search/search.ts'
import { helpNames, isUrgent, type UrgentName } from '../../lib/search/signs.ts'
import { list, optional, slug, text } from './parts/field.ts'
import { careRoutes, careRouteSchema, safetyCards, searchedFlagFields, searchedFlagSchema, type RedFlag, type SafetyCard, type SearchedFlag } from './parts/safety.ts'
import { admitCards, admitted } from './gate.ts'
import { pagePath } from '../../lib/addresses/page-path.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseWhole, query, wholeList } from './read.ts'

// As documents have their fields, so that the gate reads each text for what it is. A claim is shown with its certainty and
// sources or not at all, so what is claims alone has no summary here.
const pagesQuery = /* groq */ `*[_type in ["condition", "symptom", "benefit", "technique", "faq", "glossaryTerm"]] | order(_id) {
  _id, _type, "slug": slug.current, title, name, question, term, clinicalName, alsoKnownAs,
  "symptoms": symptoms[].symptom->{name, alsoKnownAs}, summary, plainDescription, answer, meaning, "keyFacts": keyFacts[].text,
  whatItIs, causes, outlook, whatHappens, howItFeels, whatPeopleFeel, whatStudiesMeasure, "myths": myths[]{myth}
}`

export const searchQuery = /* groq */ `{
  "pages": ${pagesQuery},
  "redFlags": *[_type == "redFlag"] | order(_id) {_type, ${searchedFlagFields}},
  "careRoutes": ${careRoutes}
}`

const blocks = list(z.looseObject({ _type: text, listItem: optional(z.string()), children: optional(z.array(z.object({ text: z.string() }))) }))

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

const searchSchema = z.object({
  pages: lenientList(searchRowSchema.refine((row) => headingOf(row) !== undefined, { error: 'has no title' })),
  redFlags: wholeList(searchedFlagSchema.extend({ _type: z.literal('redFlag') })),
  careRoutes: wholeList(careRouteSchema),
})

/** What search looks through and shows, with its index: made once for what was read. */
export interface Search extends Searched {
  engine: Engine
  /** Cards that may stand above the results, most urgent first; the emergency card is always there. */
  careCards: SafetyCard[]
}

/**
 * Everything that search looks through, without what must not be shown in its results.
 * Throws `BrokenContentError` when a care card is broken or may not go live: the last good one stays.
 * @param fixed entries of pages that no document stands for; the same array each time
 */
export async function getSearch(fixed: readonly SearchEntry[] = none): Promise<Search> {
  const [answer, policy] = await Promise.all([query(searchQuery), getPolicy()])
  const row = JSON.stringify(answer)
  // To lint the whole dataset and to index it takes longer than all else that a search does.
  if (last?.row !== row || last.policy !== policy || last.fixed !== fixed) last = { row, policy, fixed, search: resolveSearch(answer, policy, fixed) }
  return last.search
}

const none: readonly SearchEntry[] = []
let last: { row: string; policy: PublishPolicy; fixed: readonly SearchEntry[]; search: Search } | undefined

function resolveSearch(answer: unknown, policy: PublishPolicy, fixed: readonly SearchEntry[]): Search {
  const { pages, redFlags, careRoutes: routes } = parseWhole(searchSchema, answer, 'The care cards')
  const urgent = redFlags.filter(({ level }) => isUrgent(level))
  const careCards = admitCards(safetyCards(routes, urgent.map(asShown)), policy)
  const entries = [...admitted(pages, policy).flatMap(entriesOf), ...admitted(redFlags, policy).map(signEntry), ...fixed]
  const names = [...urgent.flatMap(namesOf), ...careCards.flatMap(helpOf)]
  return { entries, names, careCards, engine: buildEngine({ entries, names }) }
}

/** A sign as its card shows it. */
const asShown = ({ _type, alsoKnownAs, ...flag }: SearchedFlag & { _type: string }): RedFlag => flag

const namesOf = ({ level, alsoKnownAs }: SearchedFlag): UrgentName[] => (isUrgent(level) ? alsoKnownAs.map((name) => ({ level, name })) : [])

/** Who types the number or asks for a hospital needs the card too. */
const helpOf = ({ level, route: { phone } }: SafetyCard): UrgentName[] =>
  isUrgent(level) ? [...helpNames[level], ...(phone ? [phone] : [])].map((name) => ({ level, name })) : []

/** Each sign is told, with why it matters and its source, on the page of the evidence. */
const signEntry = ({ _id, text: sign, why, alsoKnownAs }: SearchedFlag): SearchEntry => ({
  id: _id, kind: 'redFlag', path: '/evidence#warning-signs', title: sign.charAt(0).toUpperCase() + sign.slice(1), also: [], signs: alsoKnownAs, summary: why ?? '', text: '',
})

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

/** In one line, so that the items of a list are told apart. */
const wordsOf = (content: SearchRow['answer']): string =>
  content
    .flatMap(({ children, listItem }) => (children ? [{ words: children.map((span) => span.text).join(''), isItem: listItem !== undefined }] : []))
    .map(({ words, isItem }, index, all) => (isItem && !/[.,;:!?]$/.test(words) ? `${words}${all[index + 1]?.isItem ? ';' : '.'}` : words))
    .join(' ')

function address(id: string, kind: SearchRow['_type'], name: string | undefined): string | undefined {
  if (kind === 'faq') return `/faq#${id}`
  if (kind === 'glossaryTerm') return `/glossary#${id}`
  return pagePath(kind, name)
}
