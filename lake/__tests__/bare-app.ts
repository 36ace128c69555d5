import fastify, { type FastifyInstance } from 'fastify'
import { type Access, anonymousAccess } from '../access/roles.ts'

const member: Access = { role: 'viewer', userId: 'v', userName: 'Vera', tokenId: 't' }

/** A server without a lake, for one plugin of its HTTP layer: `/member` asks with a token, every other address without. */
export function bareApp(): FastifyInstance {
  const app = fastify({ forceCloseConnections: true })
  app.decorateRequest('access', null as never)
  app.addHook('onRequest', async (request) => {
    request.access = request.url === '/member' ? member : anonymousAccess
  })
  return app
}
