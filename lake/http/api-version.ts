import type { FastifyRequest } from 'fastify'
import { gatewayError } from './errors.ts'

/**
 * The API version of a request's path: `1`, `X` or a date.
 * @throws LakeError 404 for anything else
 */
export function apiVersion(request: FastifyRequest): string {
  const { version } = request.params as { version?: string }
  if (version && /^(1|X|\d{4}-\d{2}-\d{2})$/.test(version)) return version
  throw gatewayError(404, `Unknown API version "v${version ?? ''}"`)
}

/** From this API version on the default perspective is `published`, and listeners leave out drafts. */
const publishedByDefaultSince = '2025-02-19'

export function isBefore20250219(version: string): boolean {
  return version === '1' || (version !== 'X' && version < publishedByDefaultSince)
}
