import { NextResponse, type NextRequest } from 'next/server'
import { readAnswers, writeAnswers } from '@/lib/finder/answers'

/** Carries answers from the proxy to the answer page. From outside it is always removed. */
export const answersHeader = 'x-finder-answers'

/** The whole form, everything ticked, is under 2 kB. */
const longest = 8_000

/**
 * The finder's form as sent without JavaScript: a page can't read a POST, so its answers go on to the page in a
 * request header. Nothing is put into the address, stored, cached or logged.
 */
export async function finderAnswer(request: NextRequest): Promise<NextResponse> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
  const isShort = Number(request.headers.get('content-length') ?? longest) < longest
  const body = isForm && isShort ? await request.text() : ''
  const headers = withoutAnswers(request.headers)
  headers.set(answersHeader, writeAnswers(readAnswers(new URLSearchParams(body))))
  return NextResponse.next({ request: { headers } })
}

export function withoutAnswers(headers: Headers): Headers {
  const cleaned = new Headers(headers)
  cleaned.delete(answersHeader)
  return cleaned
}
