import { fixedPages, listedPaths } from '@/lib/addresses/fixed-pages'
import { picturePath } from '@/lib/sharing/picture-address'
import { pageOfPicture } from './pictures'

/** Answers for machines that are made of content; not pages. */
export const contentFiles = [
  '/sitemap.xml',
  '/changes.xml',
  '/search-index.json',
  '/api/content/v1/conditions',
  '/api/content/v1/benefits',
  '/api/content/v1/claims',
] as const

/** Where the content API tells a condition. */
export const apiConditions = '/api/content/v1/conditions'

/** Everything that is made of one document: its page, and for a condition its take-away sheet and its answer in the content API, then the picture that shared links show. */
export function documentPaths(pages: readonly string[]): string[] {
  const own = pages.flatMap((path) => (path.startsWith('/conditions/') ? [path, sheetPath(path), path.replace('/conditions', apiConditions)] : [path]))
  return [...own, ...pages.map(picturePath)]
}

/** The take-away sheet of a condition's page, and back. */
export const sheetPath = (conditionPath: string): string => `${conditionPath}/sheet`
export const pageOfSheet = (path: string): string => path.replace(/^(\/conditions\/[^/]+)\/sheet$/, '$1')

/** The page that an address belongs to: itself, or the page of a sheet or a picture. `beside` finds the same of another page. */
export function pageOf(path: string): { page: string; beside: (page: string) => string } {
  const picture = pageOfPicture(path)
  if (picture !== undefined) return { page: picture, beside: picturePath }
  const page = pageOfSheet(path)
  return { page, beside: (other) => (page !== path && hasSheet(other) ? sheetPath(other) : other) }
}

/** Only conditions have a sheet. */
const hasSheet = (page: string): boolean => pageOfSheet(sheetPath(page)) === page

/** Every page with a fixed address and every answer for machines: whatever a change may show on, apart from documents' own. */
const refreshedPaths: readonly string[] = [...fixedPages, ...contentFiles]

const sweptFirst = [/^\/conditions\/[^/]+$/, /^\/benefits\//, /^\/techniques\//]

/**
 * Everything that a change of content may show on, in the order in which it should be fresh: pages about conditions and
 * massage, then the fixed pages, then the many symptoms, sheets, answers for machines and pictures.
 */
export function sweptPaths(pages: readonly string[]): string[] {
  const own = documentPaths(pages)
  const first = sweptFirst.flatMap((kind) => own.filter((path) => kind.test(path)))
  return [...first, ...refreshedPaths, ...own.filter((path) => !first.includes(path)), ...listedPaths.map(picturePath)]
}
