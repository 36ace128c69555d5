import type { FastifyInstance } from 'fastify'
import { maySee } from '../access/roles.ts'
import { boundedList } from '../http/bounded-list.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { flag, searchParams } from '../http/parameters.ts'
import type { LakeDocument } from '../store/document.ts'

/**
 * `GET /data/doc/:dataset/:ids`. An id that the reader may not see is answered exactly as one that does not exist, so
 * that nobody can find out which drafts there are.
 */
export function documentRoute(app: FastifyInstance, lake: LakeContext): void {
  app.get('/v:version/data/doc/:dataset/:ids', { config: { requires: 'nothing' } }, async (request, reply) => {
    const { dataset: name, ids } = request.params as { dataset: string; ids: string }
    const dataset = requireDataset(lake, name)
    const url = searchParams(request)
    // Once each: a long list of one id would answer with a hundred times what is stored.
    const requested = [...new Set(ids.split(',').filter(Boolean))]
    const wanted = flag(url, 'includeAllVersions') ? [...new Set(requested.flatMap((id) => [id, ...dataset.group(id)]))] : requested
    const visible = wanted.filter((id) => maySee(request.access, id)).flatMap((id) => dataset.get(id) ?? [])
    const found = new Set(visible.map(({ _id }) => _id))
    const documents = boundedList(flag(url, 'excludeContent') ? visible.map(withoutContent) : visible)
    const omitted = requested.filter((id) => !found.has(id)).map((id) => ({ id, reason: 'existence' }))
    void reply.type('application/json; charset=utf-8')
    return `{"documents":${documents},"omitted":${JSON.stringify(omitted)}}`
  })
}

function withoutContent({ _id, _type, _rev, _createdAt, _updatedAt }: LakeDocument): Record<string, string> {
  return { _id, _type, _rev, _createdAt, _updatedAt }
}
