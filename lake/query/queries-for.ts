import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { LakeContext } from '../http/context.ts'
import type { QueryTurns } from './query-turns.ts'

/** The header with which the site's server says that it is the site: LAKE_SITE_SECRET. */
const siteHeader = 'x-tarn-site'

/** Who runs a request's queries. The site sees what strangers see; its secret is good for a process of its own and for nothing else. */
export function queriesFor(request: FastifyRequest, lake: LakeContext): QueryTurns {
  if (request.access.role !== 'anonymous') return lake.members
  return isSite(request, lake.settings.siteSecret) ? lake.site : lake.strangers
}

function isSite(request: FastifyRequest, secret: string | null): boolean {
  const given = request.headers[siteHeader]
  return secret !== null && typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
