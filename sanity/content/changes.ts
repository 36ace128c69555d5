import { z } from 'zod'
import { clinicDay, reviewProblems, reviewStatus } from '../../lib/review/index.ts'
import { admitted } from './gate.ts'
import { lastChange, ownFields, ownSchema, sharedDocuments, sharedSchema, shows, type Shared } from './parts/changed.ts'
import { slug, text } from './parts/field.ts'
import { reviewedTypes, reviewRecordsFields, reviewRecordsSchema, type Review } from './parts/review.ts'
import { pagePath, routes } from '../../lib/addresses/page-path.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const changesQuery = /* groq */ `{
  "pages": *[_type in $types && defined(slug.current)] | order(_id asc) {
    ${ownFields}, _createdAt, "slug": slug.current, "title": coalesce(title, name), ${reviewRecordsFields}
  },
  "shared": ${sharedDocuments}
}`

const changesSchema = z.object({
  pages: lenientList(ownSchema.extend({ _createdAt: z.iso.datetime(), slug, title: text, reviewRecords: reviewRecordsSchema })),
  shared: lenientList(sharedSchema),
})

/** Every page whose title may be told, and every shared document. */
async function read() {
  const [answer, policy] = await Promise.all([query(changesQuery, { types: Object.keys(routes) }), getPolicy()])
  const { pages, shared } = changesSchema.parse(answer)
  return {
    policy,
    shared,
    pages: admitted(pages, policy, ({ _id, _type, title }) => ({ _id, _type, title })).flatMap((page) => {
      const path = pagePath(page._type, page.slug)
      return path ? [{ ...page, path, reviewRecords: reviewedTypes.includes(page._type) ? page.reviewRecords : [] }] : []
    }),
  }
}

export interface Changes {
  /** The pages that changed last, newest first. */
  pages: { path: string; title: string; changed: string }[]
  /** How many pages have a valid review of the whole page, by a second person. */
  reviewedPages: number
}

/** What changed last on the site. */
export async function getChanges(limit = 5): Promise<Changes> {
  const { pages, shared } = await read()
  const today = clinicDay()
  // Whether the page changed since is told on the page itself.
  const reviewed = pages.filter(({ reviewRecords }) => reviewStatus(reviewRecords, '', today).state === 'reviewed')
  const changed = pages.map((page) => ({ path: page.path, title: page.title, changed: lastChange({ own: page, shared }), own: page._updatedAt }))
  // One warning sign changes many pages at once: those with new words of their own come first.
  const newestFirst = changed.toSorted((a, b) => later(a.changed, b.changed) || later(a.own, b.own))
  return { reviewedPages: reviewed.length, pages: newestFirst.slice(0, limit).map(({ own: _own, ...page }) => page) }
}

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

interface ChangedPage {
  path: string
  title: string
}

/** One change that readers may want to know of. `created` and `changed` are ISO 8601. */
export type Change =
  | { of: 'page'; id: string; page: ChangedPage; created: string; changed: string }
  | { of: Shared['_type']; id: string; words: string; pages: ChangedPage[]; created: string; changed: string }
  | { of: 'review'; id: string; page: ChangedPage; review: Review }

/** Each page and each shared document that a page shows, with its last change; and every valid review; in this order. */
export async function getChangeLog(): Promise<Change[]> {
  const { pages, shared, policy } = await read()
  const told = admitted(shared, policy, ({ _id, _type, words, certainty }) => ({ _id, _type, certainty, [_type === 'claim' ? 'statement' : 'words']: words }))
  return [
    ...pages.map((page): Change => ({ of: 'page', id: page._id, page, created: page._createdAt, changed: page._updatedAt })),
    ...told.flatMap((each): Change[] => {
      const showing = pages.filter((page) => shows(page, each))
      return showing.length > 0 ? [{ of: each._type, id: each._id, words: each.words, pages: showing, created: each._createdAt, changed: each._updatedAt }] : []
    }),
    ...pages.flatMap((page) =>
      page.reviewRecords.filter((review) => reviewProblems(review).length === 0).map((review): Change => ({ of: 'review', id: review._id, page, review }))),
  ]
}
