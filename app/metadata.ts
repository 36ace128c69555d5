import type { Metadata } from 'next'
import { siteName } from '@/lib/brand'
import { pageWords, type PageWords } from '@/lib/seo/metadata'
import { imageSize, imageSource } from '@/lib/images/image-source'
import type { Seo } from '@/sanity/content/parts/seo'
import { fixedWords, type FixedPath } from './fixed-words'
import { pictureAlt, picturePath, pictureSize } from './pictures'

interface PageKind {
  seo?: Seo
  /** False for pages that search engines should leave out of their lists. */
  isListed?: boolean
  /** The page whose picture this one shows, where it has none of its own. */
  picturedBy?: string
}

/** Where the feed of changes is; every page's head names it. */
export const feedPath = '/changes.xml'

/** A page's title, description, canonical address and what shared links show: marketing's words and picture first, else the page's own. */
export function pageMetadata(path: string, own: PageWords, { seo, isListed = true, picturedBy = path }: PageKind = {}): Metadata {
  const { title, description } = pageWords(seo, own)
  return {
    // The layout's template does not reach its own page.
    title: path === '/' ? { absolute: `${title} | ${siteName}` } : title,
    description,
    alternates: { canonical: path, types: { 'application/atom+xml': [{ url: feedPath, title: 'What changed in this guide' }] } },
    openGraph: { title, description, url: path, siteName, type: path === '/' ? 'website' : 'article', locale: 'en_CA', images: [sharedPicture(picturedBy, title, seo)] },
    twitter: { card: 'summary_large_image' },
    ...(seo?.noIndex || !isListed ? { robots: { index: false } } : {}),
  }
}

/** The same for a page whose words stand in the code. */
export const fixedPageMetadata = (path: FixedPath, kind?: PageKind): Metadata => pageMetadata(path, fixedWords[path], kind)

/** What a shared link shows: marketing's picture, else the one that is drawn for the page. */
export function sharedPicture(path: string, title: string, seo?: Seo) {
  const chosen = seo?.image
  if (!chosen) return { url: picturePath(path), ...pictureSize, alt: pictureAlt(title) }
  return { url: imageSource(chosen.image, { width: 1280 }), ...imageSize(chosen.image, { width: 1280 }), alt: chosen.alt || pictureAlt(title) }
}
