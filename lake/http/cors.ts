import type { FastifyReply, FastifyRequest } from 'fastify'
import { gatewayError } from './errors.ts'

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const preflightSeconds = 600

/** Lets a browser page of this origin read the answer, with credentials. */
export function allowOrigin(request: FastifyRequest, reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin)
  reply.header('access-control-allow-credentials', 'true')
  reply.header('access-control-expose-headers', 'x-sanity-shard, x-sanity-warning, traceparent')
  if (request.method !== 'OPTIONS') return
  reply.header('access-control-allow-methods', methods)
  reply.header('access-control-allow-headers', request.headers['access-control-request-headers'] ?? 'authorization, content-type')
  reply.header('access-control-max-age', String(preflightSeconds))
  if (request.headers['access-control-request-private-network']) reply.header('access-control-allow-private-network', 'true')
}

/**
 * Applies the origin list to a request that carries an `Origin` header.
 * @throws LakeError 403 for a foreign origin that preflights or tries to write
 */
export function checkOrigin(request: FastifyRequest, reply: FastifyReply, allowed: ReadonlySet<string>): void {
  reply.header('vary', 'origin')
  const { origin } = request.headers
  if (origin === undefined) return
  if (allowed.has(origin)) return allowOrigin(request, reply, origin)
  if (request.method === 'GET' || request.method === 'HEAD') return
  throw gatewayError(403, `The origin ${origin.slice(0, 200)} is not allowed; add it to SITE_URL`)
}
