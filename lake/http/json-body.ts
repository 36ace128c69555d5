import type { FastifyInstance } from 'fastify'
import { jsonProblem } from '../store/document-shape.ts'
import { gatewayError } from './errors.ts'

/** https://www.sanity.io/docs/technical-limits */
export const maxBodyBytes = 4_000_000

/**
 * Reads JSON bodies and refuses what could hurt later: too deep, or with attribute names that reach prototypes. Bodies
 * of any other type are refused (415), so a page elsewhere cannot write with a plain form.
 */
export function acceptJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: maxBodyBytes }, (_request, text, done) => {
    try {
      const body = JSON.parse(String(text)) as unknown
      const problem = jsonProblem(body)
      if (problem) done(gatewayError(400, problem))
      else done(null, body)
    } catch {
      done(gatewayError(400, 'The body is not valid JSON'))
    }
  })
}
