import { NextResponse, type NextRequest } from 'next/server'
import { answersHeader, finderAnswer, withoutAnswers } from './app/finder-answers'
import { noSuchCondition } from './app/api/content/respond'
import { apiConditions, pageOf } from './app/fixed-paths'
import { knownPaths } from './app/known-paths'
import { dynamicPaths, finderAnswerPath, fixedAddresses, fixedPages } from './lib/addresses/fixed-pages'
import { asAsked } from './lib/addresses/redirect-way'
import { getPaths } from './sanity/content/paths'
import { getRedirects, type Redirect } from './sanity/content/redirects'

// Addresses with a dot are files, but for old pages and those below where pages are made of documents: Next would make and
// keep one of any address there. The rest may be a page, a redirect or nothing. The content API's conditions and the pictures that
// shared links show exist when their pages do.
export const config = {
  matcher: [
    '/((?!_|api/|images/|studio|.*\\.(?!(?:html?|php|aspx?)$)).*)',
    '/conditions/:path*', '/symptoms/:path*', '/benefits/:path*', '/techniques/:path*',
    '/api/content/v1/conditions/:slug',
    '/og/:path*',
  ],
}

const pause = 5_000
let lakeDownUntil = 0

/**
 * Decides before rendering whether an address exists: Next's own notFound() has an empty body without JavaScript,
 * an unmatched address gets the whole 404 page (docs/decisions/001). Redirects are content and are decided here too.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  if (pathname === finderAnswerPath) return request.method === 'POST' ? finderAnswer(request) : NextResponse.redirect(new URL('/find', request.url), 307)
  const isApi = pathname.startsWith(apiConditions)
  const { page } = pageOf(isApi ? pathname.replace(apiConditions, '/conditions') : pathname)
  // Our own calls that render a page anew never come here: Next runs no proxy for who has the build's key.
  if (fixedPages.includes(page) || dynamicPaths.includes(page) || knownPaths.has(page) || Date.now() < lakeDownUntil) return pass(request)
  try {
    const [paths, redirects] = await Promise.all([getPaths(), getRedirects()])
    for (const known of paths) knownPaths.add(known)
    if (isApi) return knownPaths.has(page) ? NextResponse.next() : noSuchCondition()
    const from = (address: string) => redirects.find((redirect) => asAsked(redirect.from) === asAsked(address))
    const redirect = from(pathname) ?? from(page)
    const target = redirect && targetOf(redirect, request)
    if (redirect && target) return NextResponse.redirect(target, redirect.permanent ? 308 : 307)
    if (knownPaths.has(page)) return pass(request)
    // Typed with capitals, as from a card: every page's own address is in small letters.
    const small = pathname.toLowerCase()
    const meant = pageOf(small).page
    if (small !== pathname && (fixedAddresses.includes(meant) || knownPaths.has(meant))) return NextResponse.redirect(new URL(`${small}${request.nextUrl.search}`, request.url), 308)
    return NextResponse.rewrite(missing(request))
  } catch (error) {
    // The lake is away: pages that stand go on standing. It is asked again in a while.
    lakeDownUntil = Date.now() + pause
    console.warn(`proxy: the lake can't be asked which pages exist: ${String(error)}`)
    return pass(request)
  }
}

/** Where a redirect leads who asked for its page, or for that page's sheet or picture; parameters go along. Undefined if that is not on this site. */
function targetOf({ from, to }: Redirect, request: NextRequest): URL | undefined {
  const { pathname, searchParams } = request.nextUrl
  const target = new URL(to, request.url)
  // Of `/.//example.com` the URL makes `//example.com`, which a browser takes for another site.
  if (target.pathname.startsWith('//')) return undefined
  if (from !== pathname) target.pathname = pageOf(pathname).beside(target.pathname)
  const own = new Set(target.searchParams.keys())
  for (const [name, value] of searchParams) if (!own.has(name)) target.searchParams.append(name, value)
  return target
}

/** To the page as it is, but with no answers to the finder from outside: those come from its form alone. */
function pass(request: NextRequest): NextResponse {
  return request.headers.has(answersHeader) ? NextResponse.next({ request: { headers: withoutAnswers(request.headers) } }) : NextResponse.next()
}

/** An address that no route matches. From `nextUrl`, which Next knows as its own whatever the Host header says. */
function missing(request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = '/_missing'
  return url
}
