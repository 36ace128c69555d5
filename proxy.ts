import { NextResponse, type NextRequest } from 'next/server'
import { knownPaths } from './app/known-paths'
import { getPaths } from './sanity/content/paths'
import { getRedirects } from './sanity/content/redirects'

// Addresses with a dot are files; the rest may be a page, a redirect or nothing.
export const config = { matcher: ['/((?!_|api/|images/|studio|.*\\.).*)'] }

const fixedPaths = ['/', '/conditions', '/benefits', '/design']
const pause = 5_000
let lakeDownUntil = 0

/**
 * Decides before rendering whether an address exists: Next's own notFound() has an empty body without JavaScript,
 * an unmatched address gets the whole 404 page (docs/decisions/001). Redirects are content and are decided here too.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname
  const isRefresh = request.headers.has('x-prerender-revalidate')
  if (isRefresh || fixedPaths.includes(path) || knownPaths.has(path) || Date.now() < lakeDownUntil) return NextResponse.next()
  try {
    const [paths, redirects] = await Promise.all([getPaths(), getRedirects()])
    for (const known of paths) knownPaths.add(known)
    const redirect = redirects.find(({ from, to }) => from === path && to !== path)
    if (redirect) return NextResponse.redirect(new URL(redirect.to, request.url), redirect.permanent ? 308 : 307)
    return knownPaths.has(path) ? NextResponse.next() : NextResponse.rewrite(missing(request))
  } catch (error) {
    // The lake is away: pages that stand go on standing. It is asked again in a while.
    lakeDownUntil = Date.now() + pause
    console.warn(`proxy: the lake can't be asked which pages exist: ${String(error)}`)
    return NextResponse.next()
  }
}

/** An address that no route matches. From `nextUrl`, which Next knows as its own whatever the Host header says. */
function missing(request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = '/_missing'
  return url
}
