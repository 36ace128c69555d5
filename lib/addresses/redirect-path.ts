import { fixedAddresses } from './fixed-pages.ts'
import { routes } from './page-path.ts'

/** One slash in front, none doubled; no fragment, and no backslash, which browsers take for a slash. A query is cut off before. */
const sitePath = /^(?!.*\/\/)\/[^\s\\?#]*$/
/** Never asked whether they redirect: the matcher of `proxy.ts` leaves them out, and files, which are all addresses with a dot but old pages and those where documents have pages. */
const pastTheProxy = /^\/(?:_|api\/|images\/|studio)/
const oldPage = /^[^.]*\.(?:html?|php|aspx?)$/
const ownedByTheSite = /^\/(?:studio|api|_next)(?:\/|$)/

const wherePagesAre = (path: string): boolean => Object.values(routes).some((route) => path.startsWith(`${route}/`))

/** Why a text is no address that a redirect may lead to, with the remedy; undefined when it is one. It may carry a query, such as `?utm_source=flyer`. */
export function redirectTargetProblem(to: string): string | undefined {
  const [path = '', ...queries] = to.split('?')
  if (queries.length > 1 || queries.some((query) => /[\s#\\]/.test(query))) return 'Write one ? at most, and no spaces, # or \\ after it.'
  return sitePathProblem(path)
}

function sitePathProblem(path: string): string | undefined {
  if (!sitePath.test(path)) return 'Write a path of this site that starts with one /, without spaces, #, \\ or //. Such as /conditions/scoliosis.'
  if (path.length > 1 && path.endsWith('/')) return 'Leave out the / at the end.'
  return ownedByTheSite.test(path) ? 'Addresses under /studio, /api and /_next belong to the site itself. Choose another one.' : undefined
}

/**
 * Why a redirect from this path would never be used, with the remedy; undefined when it would. Whether a document's page
 * stands there only the lake knows.
 */
export function redirectProblem(from: string): string | undefined {
  if (from.includes('?')) return 'Leave out the ? and what follows it: it goes along by itself.'
  const problem = sitePathProblem(from)
  if (problem) return problem
  const sent = new URL(from, 'http://site').pathname
  if (sent !== from) return `Browsers ask for this address as ${sent}. Write it like that.`
  if (from.includes('.') && !oldPage.test(from) && !wherePagesAre(from)) return `An address with a dot is a file. The site redirects old pages (.html, .php, .aspx), and other files under ${Object.values(routes).join(', ')} alone.`
  if (pastTheProxy.test(from)) return 'The site redirects nothing that starts with /_, /api/, /images/ or /studio. Choose another address.'
  return fixedAddresses.includes(from.toLowerCase()) ? 'There is a page at this address, so the redirect would never be used. Choose an address without a page.' : undefined
}
