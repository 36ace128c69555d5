import type { Metadata } from 'next'
import { pageWords, type PageWords } from '@/lib/seo/metadata'
import { imageSource } from '@/lib/images/image-source'
import type { Seo } from '@/sanity/content/parts/seo'

export const siteName = 'Lumbar'

/** A page's title, description, canonical address and Open Graph tags: marketing's words first, else the page's own. */
export function pageMetadata(path: string, own: PageWords, seo?: Seo): Metadata {
  const { title, description } = pageWords(seo, own)
  const image = seo?.image && { url: imageSource(seo.image.image, { width: 1280 }), alt: seo.image.alt }
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, siteName, type: 'article', locale: 'en_CA', ...(image ? { images: [image] } : {}) },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
    ...(seo?.noIndex ? { robots: { index: false } } : {}),
  }
}
