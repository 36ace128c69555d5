/*
 * Pages whose address does not come from a document. One that is added here is known to the proxy, rendered anew by the
 * sweep, listed in the sitemap, refused as the start of a redirect, and in the Studio has a title and a description that
 * marketing may set: no other list has to be kept.
 */

export const listedPaths = [
  '/',
  '/find',
  '/conditions',
  '/symptoms',
  '/benefits',
  '/techniques',
  '/evidence',
  '/faq',
  '/glossary',
  '/clinic',
  '/about',
  '/privacy',
  '/accessibility',
] as const

/** Pages that search engines should not list. */
export const unlistedPaths = ['/design', '/unavailable'] as const

/** Pages that are made anew for each reader, so never swept; not listed either. */
export const dynamicPaths: readonly string[] = ['/search']

/** Pages whose title, description and picture for shared links marketing may set, each in its `pageSeo` document. */
export const seoPaths = listedPaths
export type SeoPath = (typeof seoPaths)[number]

export const isSeoPath = (path: string): path is SeoPath => (seoPaths as readonly string[]).includes(path)

/** Where the finder's form is sent without JavaScript. */
export const finderAnswerPath = '/find/answer'

/** Every page with a fixed address that is kept. */
export const fixedPages: readonly string[] = [...listedPaths, ...unlistedPaths]

/** Every address that always has a page. */
export const fixedAddresses: readonly string[] = [...fixedPages, ...dynamicPaths, finderAnswerPath]
