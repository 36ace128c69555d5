import { z } from 'zod'
import { optional, slug, text } from './parts/field'
import { lenientList, query } from './read'

export const sitemapQuery = /* groq */ `*[_type in ["condition", "benefit"]] | order(_type, slug.current) {
  _id, _type, "slug": slug.current, "noIndex": seo.noIndex == true, _updatedAt,
  "claimsUpdatedAt": *[_type == "claim" && (population._ref == ^._id || outcome in ^.outcomes)] | order(_updatedAt desc) [0]._updatedAt
}`

const sitemapEntrySchema = z.object({
  _id: text,
  _type: z.enum(['condition', 'benefit']),
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
    .map(({ _type, slug: name, _updatedAt, claimsUpdatedAt = '' }) => ({
      path: `/${_type}s/${name}`,
      changed: _updatedAt > claimsUpdatedAt ? _updatedAt : claimsUpdatedAt,
    }))
}
