import { descriptionLength, shorten } from './search-result.ts'

/** Words for a page's <head>: marketing's where given, else the document's own. */
export interface PageWords {
  title: string
  description: string
}

interface SeoFields {
  title?: string | null | undefined
  description?: string | null | undefined
}

/** Marketing's override wins; an empty one falls back to the page's own words. */
export function pageWords(seo: SeoFields | null | undefined, own: PageWords): PageWords {
  return { title: seo?.title?.trim() || own.title, description: seo?.description?.trim() || shorten(own.description, descriptionLength) }
}
