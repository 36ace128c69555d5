import { z } from 'zod'
import { lastChange, ownFields, ownSchema, sharedDocuments, sharedSchema } from './parts/changed.ts'
import { figureFields, figureSchema, type Figure } from './parts/figure.ts'
import { slug } from './parts/field.ts'
import { pagePath, routes } from '../../lib/addresses/page-path.ts'
import { lenientList, query } from './read.ts'

export const sitemapQuery = /* groq */ `{
  "pages": *[_type in $types && defined(slug.current)] | order(_type, slug.current) {
    ${ownFields}, "slug": slug.current, "noIndex": seo.noIndex == true, "media": media[defined(image.asset)]{${figureFields}}
  },
  "shared": ${sharedDocuments}
}`

const sitemapSchema = z.object({
  pages: lenientList(ownSchema.extend({ slug, noIndex: z.boolean(), media: lenientList(figureSchema) })),
  shared: lenientList(sharedSchema),
})

export interface SitemapEntry {
  path: string
  /** When the page last changed: the date that it shows itself. */
  changed: string
  /** The pictures from the content that it shows. */
  pictures: Figure['image'][]
}

/** The pages that search engines may list. */
export async function getSitemap(): Promise<SitemapEntry[]> {
  const { pages, shared } = sitemapSchema.parse(await query(sitemapQuery, { types: Object.keys(routes) }))
  return pages
    .filter((page) => !page.noIndex)
    .flatMap((page) => {
      const path = pagePath(page._type, page.slug)
      return path ? [{ path, changed: lastChange({ own: page, shared }), pictures: page.media.map(({ image }) => image) }] : []
    })
}
