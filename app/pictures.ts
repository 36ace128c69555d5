import { imageSize, imageSource } from '@/lib/images/image-source'
import { picturePath, pictureSize } from '@/lib/sharing/picture-address'
import type { Seo } from '@/sanity/content/parts/seo'

/** The page that a picture belongs to; undefined for any other address. */
export function pageOfPicture(path: string): string | undefined {
  const page = /^\/og(\/.*)\.png$/.exec(path)?.[1]
  return page === '/home' ? '/' : page
}

export interface SharedPicture {
  url: string
  width: number
  height: number
  /** Missing where nobody has said what the picture shows. */
  alt?: string
}

/**
 * What a shared link shows: marketing's picture, else the one that is drawn for the page.
 * @param title the words that the drawn picture has on it
 */
export function sharedPicture(path: string, title: string, seo?: Seo): SharedPicture {
  const chosen = seo?.image
  if (!chosen) return { url: picturePath(path), ...pictureSize, alt: `“${title}”, set large beside a drawing of the low back.` }
  return { url: imageSource(chosen.image, { width: 1280 }), ...imageSize(chosen.image, { width: 1280 }), ...(chosen.alt ? { alt: chosen.alt } : {}) }
}
