import { z } from 'zod'
import { slug, text } from './parts/field.ts'
import { pagePath, routes } from './paths.ts'
import { lenientList, query } from './read.ts'

export const changesQuery = /* groq */ `{
  "pages": *[_type in $types && defined(slug.current)] | order(_updatedAt desc, _id asc) [0...$limit] {_id, _type, _updatedAt, "slug": slug.current, "title": coalesce(title, name)},
  "reviews": count(*[_type == "reviewRecord"])
}`

export interface Changes {
  /** The pages that changed last, newest first. */
  pages: { path: string; title: string; changed: string }[]
  /** How many reviews by a second person there have been. */
  reviews: number
}

const changesSchema = z.object({
  pages: lenientList(z.object({ _id: text, _type: text, _updatedAt: z.iso.datetime(), slug, title: text })),
  reviews: z.number().int().catch(0),
})

/** What changed last on the site. */
export async function getChanges(limit = 5): Promise<Changes> {
  const { pages, reviews } = changesSchema.parse(await query(changesQuery, { types: Object.keys(routes), limit }))
  return {
    reviews,
    pages: pages.flatMap(({ _type, slug: name, title, _updatedAt }) => {
      const path = pagePath(_type, name)
      return path ? [{ path, title, changed: _updatedAt }] : []
    }),
  }
}
