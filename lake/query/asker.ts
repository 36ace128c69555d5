import type { FastifyRequest } from 'fastify'

/** Who asks: those who share a name wait for each other. */
export interface Asker {
  name: string
  /** Asked when the turn comes: who has left is skipped. */
  isWaiting(): boolean
}

/**
 * Whose turn a request waits for: the token's, or else the address's. Not the user's, for all who signed in with links
 * of one role share a user. `X-Forwarded-For` is not read, since anyone can write it: behind a web server all strangers
 * are one asker.
 */
export function askerOf(request: FastifyRequest): Asker {
  return { name: request.access.tokenId ?? request.ip, isWaiting: () => !request.raw.socket.destroyed }
}
