import type { MetadataRoute } from 'next'
import { getSitemap } from '@/sanity/content/sitemap'
import { site } from './env'
import { listedPaths } from './fixed-paths'

export const dynamic = 'force-static'

/** Lists carry no date: theirs would be a guess. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const lists = listedPaths.map((path) => ({ url: new URL(path, site.url).href }))
  const pages = (await getSitemap()).map(({ path, changed }) => ({ url: new URL(path, site.url).href, lastModified: changed }))
  return [...lists, ...pages]
}
