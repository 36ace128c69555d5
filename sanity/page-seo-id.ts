import { seoPaths, type SeoPath } from '../lib/addresses/fixed-pages.ts'

/** The id of the document with marketing's words for a page with a fixed address. */
export const pageSeoId = (path: SeoPath): string => `pageSeo-${path === '/' ? 'home' : path.slice(1)}`

/** The page that such a document is of; undefined for any other id. */
export const pageOfSeo = (id: string): SeoPath | undefined => seoPaths.find((path) => pageSeoId(path) === id)
