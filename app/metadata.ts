import type { Metadata } from 'next'
import { siteName } from '@/lib/brand'
import type { SeoPath } from '@/lib/addresses/fixed-pages'
import { isFixedPath } from '@/lib/seo/fixed-words'
import { pageWords, type PageWords } from '@/lib/seo/metadata'
import { titleSuffix } from '@/lib/seo/search-result'
import { absolute } from '@/lib/seo/structured-data'
import type { Seo } from '@/sanity/content/parts/seo'
import { site } from './env'
import { fixedPage } from './fixed-page'
import { sharedPicture, type SharedPicture } from './pictures'

interface PageKind {
  seo?: Seo
  /** False for pages that search engines should leave out of their lists. */
  isListed?: boolean
  /** Of a page that shows another one's picture. */
  picture?: SharedPicture
}

/** Where the feed of changes is; every page's head names it. */
export const feedPath = '/changes.xml'

/** A page's title, description, canonical address and what shared links show: marketing's words and picture first, else the page's own. */
export function pageMetadata(path: string, own: PageWords, { seo, isListed = true, picture = sharedPicture(path, own.title, seo) }: PageKind = {}): Metadata {
  return head(path, pageWords(seo, own), { picture, isHidden: seo?.noIndex === true || !isListed })
}

/** The same for a page with a fixed address. */
export async function fixedPageMetadata(path: SeoPath): Promise<Metadata> {
  const { seo, ...words } = await fixedPage(path)
  return head(path, words, { picture: sharedPicture(path, words.title, seo), isHidden: seo?.noIndex === true })
}

function head(path: string, { title, description }: PageWords, { picture, isHidden }: { picture: SharedPicture; isHidden: boolean }): Metadata {
  // From a path Next makes an address by itself, but home's without the slash that the sitemap and the structured data have.
  const url = absolute(site, path)
  return {
    // The layout's template does not reach its own page.
    title: path === '/' ? { absolute: `${title}${titleSuffix}` } : title,
    description,
    // A page that no list should have needs no address for lists.
    alternates: { ...(isHidden ? {} : { canonical: url }), types: { 'application/atom+xml': [{ url: absolute(site, feedPath), title: 'What changed in this guide' }] } },
    openGraph: { title, description, url, siteName, type: isFixedPath(path) ? 'website' : 'article', locale: 'en_CA', images: [{ ...picture, url: absolute(site, picture.url) }] },
    twitter: { card: 'summary_large_image' },
    ...(isHidden ? { robots: { index: false } } : {}),
  }
}
