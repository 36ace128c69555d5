import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { securityHeaders } from './security-headers.ts'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** No address of the site is near these; reading a query costs the square of how often a name stands in it. */
const longestQuery = 2_000
const mostParameters = 50

/** The status that refuses a request before anything looks at it: 400, 405 or 414; undefined for one that may pass. */
export function refusalOf({ method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>): 400 | 405 | 414 | undefined {
  if (!methods.has(method)) return 405
  if (!url.startsWith('/') || url.startsWith('//')) return 400
  const query = url.split('?').slice(1).join('?')
  if (query.length > longestQuery || query.split('&').length > mostParameters) return 414
  return undefined
}

/** Answers a request that may not pass, and says whether it did. */
export function refused(request: IncomingMessage, response: ServerResponse): boolean {
  const status = refusalOf(request)
  if (!status) return false
  const headers = { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' }
  response.writeHead(status, headers).end(`${STATUS_CODES[status]}\n`)
  return true
}
