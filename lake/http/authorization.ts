import type { FastifyRequest } from 'fastify'
import { type Access, anonymousAccess, mayWrite } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import { gatewayError, missingToken, unknownToken } from './errors.ts'

/**
 * What a route asks of its caller. Every route names one; a route without is refused.
 * `nothing`: anyone, who then sees public documents only. `token`: any role. `write`: editors and administrators.
 */
export type Requirement = 'nothing' | 'token' | 'write' | 'administer'

/**
 * Who makes the request. A token that is present but not good is never treated as no token.
 * @throws LakeError 401
 */
export function readAccess(request: FastifyRequest, tokens: Tokens): Access {
  const headers = request.raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization')
  if (headers.length === 0) return anonymousAccess
  const secret = /^Bearer ([\w.~+/=-]{8,512})$/.exec(request.headers.authorization ?? '')?.[1]
  if (headers.length > 1 || !secret) throw unknownToken()
  const access = tokens.find(secret)
  if (!access) throw unknownToken()
  return access
}

/**
 * For requests that took a while since they were let in.
 * @throws LakeError 401 if the token was revoked or has expired meanwhile
 */
export function checkStands({ tokenId }: Access, tokens: Tokens): void {
  if (tokenId !== null && !tokens.stands(tokenId)) throw unknownToken()
}

/** @throws LakeError 401 without a token, 403 with one that is not enough */
export function checkRequirement(requirement: Requirement | undefined, access: Access): void {
  if (requirement === 'nothing') return
  if (access.role === 'anonymous') throw missingToken()
  if (requirement === 'token') return
  if (requirement === 'write' && mayWrite(access)) return
  if (requirement === 'administer' && access.role === 'administrator') return
  throw gatewayError(403, `Insufficient permissions; the role "${access.role}" may not do this`)
}
