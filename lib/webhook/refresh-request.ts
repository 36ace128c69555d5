import { sign, signatureHeader } from './signature.ts'

/**
 * Asks a site, in the content lake's name, to render every page anew: a signed webhook that says any document may have changed.
 * @param site its address without a trailing slash
 */
export function refreshRequest(site: string, secret: string, now = Date.now()): Request {
  const body = JSON.stringify({ _type: '*', operation: 'refresh' })
  return new Request(`${site}/api/revalidate`, { method: 'POST', body, headers: { 'content-type': 'application/json', [signatureHeader]: sign(body, secret, now) } })
}
