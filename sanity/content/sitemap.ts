import { z } from 'zod'
import { optional, slug, text } from './parts/field.ts'
import { pagePath } from './paths.ts'
import { lenientList, query } from './read.ts'

export const sitemapQuery = /* groq */ `*[_type in ["condition", "benefit", "technique", "symptom"]] | order(_type, slug.current) {
  _id, _type, "slug": slug.current, "noIndex": seo.noIndex == true, _updatedAt,
  "claimsUpdatedAt": *[_type == "claim" && (population._ref == ^._id || intervention._ref == ^._id || outcome in ^.outcomes)] | order(_updatedAt desc) [0]._updatedAt
}`

const sitemapEntrySchema = z.object({
  _id: text,
  _type: z.enum(['condition', 'benefit', 'technique', 'symptom']),
  slug,
  noIndex: z.boolean(),
  _updatedAt: z.iso.datetime(),
  claimsUpdatedAt: optional(z.iso.datetime()),
})

export interface SitemapEntry {
  path: string
  /** The last significant change: of the page's own document or of a claim that it shows. */
  changed: string
}

/** The pages that search engines may list. */
export async function getSitemap(): Promise<SitemapEntry[]> {
  return lenientList(sitemapEntrySchema)
    .parse(await query(sitemapQuery))
    .filter((entry) => !entry.noIndex)
    .flatMap(({ _type, slug: name, _updatedAt, claimsUpdatedAt = '' }) => {
      const path = pagePath(_type, name)
      return path ? [{ path, changed: _updatedAt > claimsUpdatedAt ? _updatedAt : claimsUpdatedAt }] : []
    })
}
