import { siteName } from '@/lib/brand'
import { site } from '../../env'

/** Anyone may read it from anywhere; browsers and caches ask each time if it has changed. */
const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=0, must-revalidate', 'x-content-type-options': 'nosniff' }

/** An answer of the content API: whose it is, what it is not, then the content. */
export function respond(content: Record<string, unknown>): Response {
  const attribution = `${siteName}, ${site.url}`
  const notice = 'General information about low back pain. It does not replace advice from a doctor, nurse or other healthcare professional.'
  return Response.json({ version: '1', attribution, notice, ...content }, { headers })
}

export const plain = (value: unknown): Response => Response.json(value, { headers })

/** A program that asks for JSON is answered in JSON, as the OpenAPI file says. Never cached: what is missing may come. */
const notFound = (error: string): Response => Response.json({ error }, { status: 404, headers: { ...headers, 'cache-control': 'no-store' } })

export const noSuchCondition = (): Response => notFound('There is no condition with this slug.')

/** Never some of the claims: the one that is missing may be a warning of harm. */
export const noClaimsYet = (): Response => notFound('The claims are being mended. Please ask again later.')
