import type { FastifyRequest } from 'fastify'
import type { Tokens } from '../access/tokens.ts'
import { checkStands } from '../http/authorization.ts'

/** Who asks: those who share a name wait for each other. */
export interface Asker {
  name: string
  /** How much waits with them, in characters: the address and the body of the request. */
  length: number
  /** False once they have left. */
  isWaiting(): boolean
  /** Asked when the turn comes, and before a commit. @throws LakeError 401 once their token is revoked or expired */
  checkAccess(): void
}

/**
 * Whose turn a request waits for: the token's, or else the address's. Not the user's, for all who signed in with links
 * of one role share a user. `X-Forwarded-For` is not read, since anyone can write it: behind a web server all strangers
 * are one asker.
 */
export function askerOf(request: FastifyRequest, tokens: Tokens): Asker {
  return {
    name: request.access.tokenId ?? request.ip,
    length: (request.raw.url?.length ?? 0) + request.bodyLength,
    isWaiting: () => !request.raw.socket.destroyed,
    checkAccess: () => checkStands(request.access, tokens),
  }
}
