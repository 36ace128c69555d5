import { dynamicPaths, finderAnswerPath, fixedPages } from './fixed-pages.ts'
import { routes } from './page-path.ts'

const fixedAddresses: readonly string[] = [...fixedPages, ...dynamicPaths, finderAnswerPath]

/** One slash in front, none doubled; no query, no fragment, and no backslash, which browsers take for a slash. */
const sitePath = /^(?!.*\/\/)\/[^\s\\?#]*$/
/** Never asked whether they redirect: the matcher of `proxy.ts` leaves them out, with every address that has a dot but those where documents have pages. */
const pastTheProxy = /^\/(?:_|api\/|images\/|studio)/
const ownedByTheSite = /^\/(?:studio|api|_next)(?:\/|$)/

const wherePagesAre = (path: string): boolean => Object.values(routes).some((route) => path.startsWith(`${route}/`))

/** Why a text is no address that a redirect may lead to, with the remedy; undefined when it is one. */
export function sitePathProblem(path: string): string | undefined {
  if (!sitePath.test(path)) return 'Write a path of this site that starts with one /, without spaces, ?, #, \\ or //. Such as /conditions/scoliosis.'
  if (path.length > 1 && path.endsWith('/')) return 'Leave out the / at the end.'
  return ownedByTheSite.test(path) ? 'Addresses under /studio, /api and /_next belong to the site itself. Choose another one.' : undefined
}

/**
 * Why a redirect from this path would never be used, with the remedy; undefined when it would. Whether a document's page
 * stands there only the lake knows.
 */
export function redirectProblem(from: string): string | undefined {
  const problem = sitePathProblem(from)
  if (problem) return problem
  const sent = new URL(from, 'http://site').pathname
  if (sent !== from) return `Browsers ask for this address as ${sent}. Write it like that.`
  if (from.includes('.') && !wherePagesAre(from)) return `An address with a dot is a file, and the site redirects files under ${Object.values(routes).join(', ')} alone. Choose an address without a dot.`
  if (pastTheProxy.test(from)) return 'The site redirects nothing that starts with /_, /api/, /images/ or /studio. Choose another address.'
  return fixedAddresses.includes(from) ? 'There is a page at this address, so the redirect would never be used. Choose an address without a page.' : undefined
}

/** Whether a redirect from this path is ever used, as far as the path alone can tell. */
export const canRedirect = (from: string): boolean => redirectProblem(from) === undefined
