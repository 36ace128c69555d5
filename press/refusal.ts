import type { IncomingMessage } from 'node:http'

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
