import type { FastifyInstance, FastifyRequest } from 'fastify'
import { jsonProblem, maxJsonValues } from '../store/document-shape.ts'
import { gatewayError } from './errors.ts'
import { HeldLengths } from './held-lengths.ts'

/** https://www.sanity.io/docs/technical-limits */
export const maxBodyBytes = 4_000_000

/** What a body may be of people without a token: they have queries to send, and no query is longer (query/guard.ts). */
const strangers = { maxBytes: 256_000, maxValues: 20_000 }
/** Of all strangers' bodies that are under way, in bytes. */
const maxUnderWay = 64_000_000

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the JSON body, in characters; 0 without one. */
    bodyLength: number
  }
}

/**
 * Reads JSON bodies and refuses what could hurt later: too deep, of too many values, or with attribute names that reach
 * prototypes. Bodies of any other type are refused (415), so a page elsewhere cannot write with a plain form.
 */
export function acceptJsonBodies(app: FastifyInstance, mayBeUnderWay = maxUnderWay): void {
  const underWay = new HeldLengths(mayBeUnderWay)
  app.decorateRequest('bodyLength', 0)
  app.addHook('preParsing', async (request, reply) => {
    if (isStranger(request)) underWay.hold(reply.raw, statedLength(request) ?? 0)
  })
  app.addHook('preValidation', async (_request, reply) => underWay.release(reply.raw))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: maxBodyBytes }, (request, text, done) => {
    request.bodyLength = text.length
    try {
      const body = JSON.parse(String(text)) as unknown
      const problem = jsonProblem(body, isStranger(request) ? strangers.maxValues : maxJsonValues)
      if (problem) done(gatewayError(400, problem))
      else done(null, body)
    } catch {
      done(gatewayError(400, 'The body is not valid JSON'))
    }
  })
}

/**
 * Before anything of a stranger's body is read, its length must be told and be within their limit.
 * @throws LakeError 411, 413
 */
export function checkBodyLength(request: FastifyRequest): void {
  if (!isStranger(request)) return
  const length = statedLength(request)
  if (length === null) throw gatewayError(411, 'Without a token a body must come with its length (Content-Length)')
  if (length > strangers.maxBytes) throw gatewayError(413, `Request body exceeds limit of ${strangers.maxBytes} bytes; with a token it may have ${maxBodyBytes}`)
}

/** The length of the body as the head of the request states it; null if it doesn't. */
function statedLength({ headers }: FastifyRequest): number | null {
  return headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : null
}

function isStranger(request: FastifyRequest): boolean {
  return request.access.role === 'anonymous'
}
