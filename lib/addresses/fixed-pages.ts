/*
 * Pages whose address does not come from a document. One that is added here is known to the proxy, rendered anew by the
 * sweep, listed in the sitemap and refused as the start of a redirect: no other list has to be kept.
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

/** Where the finder's form is sent without JavaScript. */
export const finderAnswerPath = '/find/answer'

/** Every page with a fixed address that is kept. */
export const fixedPages: readonly string[] = [...listedPaths, ...unlistedPaths]

/** Every address that always has a page. */
export const fixedAddresses: readonly string[] = [...fixedPages, ...dynamicPaths, finderAnswerPath]
