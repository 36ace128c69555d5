/**
 * Addresses that do not come from a document with a page of its own. A page that is added here is known to the proxy,
 * rendered anew by the sweep and listed in the sitemap: no other list has to be kept.
 */
export const listedPaths = [
  '/',
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
export const unlistedPaths = ['/design'] as const

/** Answers for machines that are made of content; not pages. */
export const contentFiles = [
  '/sitemap.xml',
  '/api/content/v1/conditions',
  '/api/content/v1/benefits',
  '/api/content/v1/claims',
] as const

/** Every page with a fixed address. */
export const fixedPages: readonly string[] = [...listedPaths, ...unlistedPaths]

/** Whatever a change of content may show on, apart from documents' own pages. */
export const refreshedPaths: readonly string[] = [...fixedPages, ...contentFiles]
