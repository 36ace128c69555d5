import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Access, anonymousAccess } from '../access/roles.ts'
import type { LakeContext } from './context.ts'
import { allowOrigin, checkOrigin } from './cors.ts'
import { checkRequirement, checkStands, readAccess, type Requirement } from './authorization.ts'
import { gatewayError, LakeError } from './errors.ts'
import { readHost } from './hosts.ts'
import { acceptJsonBodies, checkBodyLength, maxBodyBytes } from './json-body.ts'
import { takeTicket } from './stream-redirect.ts'
import { limitUnreadAnswers } from './unread-answers.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    requires?: Requirement
    /** Answers that any page may read, such as images. */
    anyOrigin?: boolean
  }
  interface FastifyRequest {
    access: Access
  }
}

/** `/projects/<p>/datasets/<d>/<op>` is another name for `/data/<op>/<d>`. */
const resourcePath = /^(\/v[^/]+)\/projects\/([^/]+)\/datasets\/([^/?]+)\/(query|doc|mutate|actions|listen|live\/events|export)(?=[/?]|$)/

/** The HTTP server without its routes: hosts, origins, tokens, bodies, errors. Every check runs before a body is read. */
export function createApp(lake: LakeContext): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: maxBodyBytes,
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 15_000, caseSensitive: true },
    http: { maxHeaderSize: 32_768, headersTimeout: 10_000 },
    rewriteUrl: (request) => (request.url ?? '/').replace(resourcePath, '$1/data/$4/$3'),
    frameworkErrors: (error, _request, reply) => sendError(error, reply),
  })
  acceptJsonBodies(app)
  app.decorateRequest('access', null as unknown as Access)
  app.addHook('onRequest', async (request, reply) => admit(request, reply, lake))
  limitUnreadAnswers(app)
  app.setErrorHandler((error: FastifyError, _request, reply) => sendError(error, reply))
  app.setNotFoundHandler((request, reply) => sendError(gatewayError(404, `Not found: ${request.method} ${request.url.slice(0, 200)}`), reply))
  return app
}

/** Decides if a request gets in, and as whom. */
async function admit(request: FastifyRequest, reply: FastifyReply, lake: LakeContext): Promise<unknown> {
  reply.header('cache-control', 'no-store')
  reply.header('x-content-type-options', 'nosniff')
  request.access = anonymousAccess
  const host = readHost(request.headers.host, new URL(lake.publicUrl()).hostname, lake.settings.host)
  if (!host) throw gatewayError(421, 'This lake does not answer to that host name')
  if (host.kind === 'stream') return admitStream(request, reply, lake)

  const { anyOrigin, requires } = request.routeOptions.config
  if (anyOrigin) reply.header('access-control-allow-origin', '*')
  else checkOrigin(request, reply, new Set([...lake.settings.origins, new URL(lake.publicUrl()).origin]))
  if (request.method === 'OPTIONS') return reply.code(204).send()

  const named = [host.project ?? request.headers['x-sanity-project-id'], resourcePath.exec(request.originalUrl)?.[2]]
  if (named.some((project) => project !== undefined && project !== lake.settings.project)) throw gatewayError(404, 'Project not found', 'SIO-404-PNF')
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') throw gatewayError(415, 'Compressed bodies are not accepted')
  request.access = readAccess(request, lake.tokens)
  if (!request.is404) checkRequirement(requires, request.access)
  checkBodyLength(request)
  return undefined
}

/** A stream host answers streams that hold a ticket, and nothing else. */
async function admitStream(request: FastifyRequest, reply: FastifyReply, lake: LakeContext): Promise<unknown> {
  const access = takeTicket(request, lake.tickets)
  if (!access) throw gatewayError(404, 'Not found')
  allowOrigin(request, reply, request.headers.origin ?? 'null')
  if (request.method === 'OPTIONS') return reply.code(204).send()
  // The token may have been revoked since it got the ticket.
  checkStands(access, lake.tokens)
  request.access = access
  return undefined
}

function sendError(error: Error & { code?: string; statusCode?: number }, reply: FastifyReply): void {
  const known = toLakeError(error)
  if (known.status === 500) console.error(error)
  void reply.code(known.status).type('application/json; charset=utf-8').send(JSON.stringify(known.body))
}

function toLakeError(error: Error & { code?: string; statusCode?: number }): LakeError {
  if (error instanceof LakeError) return error
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return gatewayError(413, `Request body exceeds limit of ${maxBodyBytes} bytes`)
  if (error.code === 'ERR_SQLITE_ERROR' && /full|disk I\/O|readonly/i.test(error.message)) return gatewayError(503, 'The lake cannot write to its disk')
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? gatewayError(status, error.message) : gatewayError(500, 'Internal error; see the lake log')
}
