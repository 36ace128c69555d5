import { NextResponse, type NextRequest } from 'next/server'
import { answerPath, answersHeader, finderAnswer, withoutAnswers } from './app/finder-answers'
import { apiConditions, dynamicPaths, fixedPages, pageOfSheet } from './app/fixed-paths'
import { knownPaths } from './app/known-paths'
import { pageOfPicture } from './app/pictures'
import { getPaths } from './sanity/content/paths'
import { getRedirects } from './sanity/content/redirects'

// Addresses with a dot are files; the rest may be a page, a redirect or nothing. The content API's conditions and
// the pictures that shared links show exist when their pages do.
export const config = { matcher: ['/((?!_|api/|images/|studio|.*\\.).*)', '/api/content/v1/conditions/:slug', '/og/:path*'] }

const pause = 5_000
let lakeDownUntil = 0

/**
 * Decides before rendering whether an address exists: Next's own notFound() has an empty body without JavaScript,
 * an unmatched address gets the whole 404 page (docs/decisions/001). Redirects are content and are decided here too.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isApi = request.nextUrl.pathname.startsWith(apiConditions)
  const path = isApi ? request.nextUrl.pathname.replace(apiConditions, '/conditions') : pageOfPicture(request.nextUrl.pathname) ?? request.nextUrl.pathname
  if (path === answerPath) return request.method === 'POST' ? finderAnswer(request) : NextResponse.redirect(new URL('/find', request.url), 307)
  // Our own calls that render a page anew never come here: Next runs no proxy for who has the build's key.
  if (fixedPages.includes(path) || dynamicPaths.includes(path) || knownPaths.has(pageOfSheet(path)) || Date.now() < lakeDownUntil) return pass(request)
  try {
    const [paths, redirects] = await Promise.all([getPaths(), getRedirects()])
    for (const known of paths) knownPaths.add(known)
    if (isApi) return knownPaths.has(path) ? NextResponse.next() : noSuchCondition()
    const redirect = redirects.find(({ from, to }) => from === path && to !== path)
    const target = redirect && new URL(redirect.to, request.url)
    // Of `/.//example.com` the URL makes `//example.com`, which a browser takes for another site.
    if (target && !target.pathname.startsWith('//')) return NextResponse.redirect(target, redirect.permanent ? 308 : 307)
    return knownPaths.has(pageOfSheet(path)) ? pass(request) : NextResponse.rewrite(missing(request))
  } catch (error) {
    // The lake is away: pages that stand go on standing. It is asked again in a while.
    lakeDownUntil = Date.now() + pause
    console.warn(`proxy: the lake can't be asked which pages exist: ${String(error)}`)
    return pass(request)
  }
}

/** To the page as it is, but with no answers to the finder from outside: those come from its form alone. */
function pass(request: NextRequest): NextResponse {
  return request.headers.has(answersHeader) ? NextResponse.next({ request: { headers: withoutAnswers(request.headers) } }) : NextResponse.next()
}

const noSuchCondition = () =>
  NextResponse.json({ error: 'There is no condition with this slug.' }, { status: 404, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } })

/** An address that no route matches. From `nextUrl`, which Next knows as its own whatever the Host header says. */
function missing(request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = '/_missing'
  return url
}
