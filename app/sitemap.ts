import type { MetadataRoute } from 'next'
import { imageSource } from '@/lib/images/image-source'
import { absolute } from '@/lib/seo/structured-data'
import { getHiddenPages } from '@/sanity/content/page-seo'
import { getSitemap } from '@/sanity/content/sitemap'
import { site } from './env'
import { listedPaths } from '@/lib/addresses/fixed-pages'

export const dynamic = 'force-static'

/** Every page that search engines may list. sanity/content/parts/changed.ts says what a page's date counts, and why lists have none. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [documents, hidden] = await Promise.all([getSitemap(), getHiddenPages()])
  const lists = listedPaths.filter((path) => !hidden.includes(path)).map((path) => ({ url: absolute(site, path) }))
  const pages = documents.map(({ path, changed, pictures }) => ({
    url: absolute(site, path),
    lastModified: changed,
    // Next writes them into the XML as they are.
    images: pictures.map((image) => absolute(site, imageSource(image, { width: 960 })).replaceAll('&', '&amp;')),
  }))
  return [...lists, ...pages]
}
