import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { apiVersion } from '../http/api-version.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { groqParameters, searchParams } from '../http/parameters.ts'
import { isJsonObject } from '../store/document.ts'
import { syncTagsOf } from '../listen/sync-tags.ts'
import { askerOf } from './asker.ts'
import { readPerspective } from './perspectives.ts'
import { queriesFor } from './queries-for.ts'

/** `GET` and `POST /data/query/:dataset`: https://www.sanity.io/docs/http-reference/query */
export function queryRoute(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'nothing' } } as const
  app.get('/v:version/data/query/:dataset', options, (request, reply) => answer(request, reply, lake))
  app.post('/v:version/data/query/:dataset', options, (request, reply) => answer(request, reply, lake))
}

async function answer(request: FastifyRequest, reply: FastifyReply, lake: LakeContext): Promise<string> {
  const started = performance.now()
  const version = apiVersion(request)
  const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
  const url = searchParams(request)
  const { query, params } = request.method === 'POST' ? fromBody(request.body) : fromUrl(url)
  const perspective = readPerspective(url.get('perspective'), version)
  const { access } = request
  const { project } = lake.settings
  const result = await queriesFor(request, lake).run(askerOf(request, lake.tokens), { kind: 'query', access, dataset: dataset.name, query, params, perspective, version, project })
  const asked = url.get('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`
  void reply.type('application/json; charset=utf-8')
  return `{${asked}"result":${result},"syncTags":${JSON.stringify(syncTagsOf(dataset.name))},"ms":${Math.round(performance.now() - started)}}`
}

function fromUrl(url: URLSearchParams): { query: string; params: Record<string, unknown> } {
  const query = url.get('query')
  if (!query) throw gatewayError(400, 'The parameter "query" is missing')
  return { query, params: groqParameters(url) }
}

function fromBody(body: unknown): { query: string; params: Record<string, unknown> } {
  if (!isJsonObject(body) || typeof body.query !== 'string') throw gatewayError(400, 'The body must be {"query": "...", "params": {...}}')
  return { query: body.query, params: isJsonObject(body.params) ? body.params : {} }
}
