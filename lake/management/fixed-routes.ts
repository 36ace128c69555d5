import type { FastifyInstance } from 'fastify'

/**
 * Endpoints of Sanity's platform that the Studio asks and a local lake has nothing to say to. The replies are the ones
 * with which it goes on quietly: a 404 would be asked again and again.
 */
const replies: Record<string, unknown> = {
  '/ping': 'pong',
  '/data/ping/:dataset': {},
  '/check/cors': { result: { allowed: true, withCredentials: true } },
  '/features': [],
  '/help': {},
  '/journey/announcements': null,
  '/journey/trial': null,
  '/journey/content-releases': null,
  '/journey/scheduled-drafts': null,
  '/journey/comments': null,
  '/journey/tasks': null,
  '/journey/asset-limit': null,
  '/journey/document-limit': null,
  '/intake/telemetry-status': { status: 'denied' },
  '/schedules/:project/:dataset': { schedules: [] },
  '/projects/:project/grants': {},
  '/projects/:project/user-applications': [],
  '/projects/:project/roles': [],
  '/projects/:project/datasets/:dataset/settings/indexing': {},
  '/datasets/:dataset/settings/embeddings': { enabled: false, status: 'disabled' },
}

export function fixedRoutes(app: FastifyInstance): void {
  for (const [path, reply] of Object.entries(replies)) {
    const body = JSON.stringify(reply)
    app.get(`/v:version${path}`, { config: { requires: 'nothing' } }, async (_request, response) => {
      void response.type('application/json; charset=utf-8').header('x-sanity-shard', 'lake')
      return body
    })
  }
  // Telemetry is sent once even if denied; take it whatever its type and forget it.
  void app.register(async (telemetry) => {
    telemetry.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume()
      payload.on('end', () => done(null, null))
    })
    telemetry.post('/v:version/intake/batch', { config: { requires: 'nothing' } }, async (_request, reply) => reply.code(204).send())
  })
}
