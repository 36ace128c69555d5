import type { FastifyInstance } from 'fastify'
import { isPublicId } from '../access/roles.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { missingToken } from '../http/errors.ts'
import { flag, searchParams } from '../http/parameters.ts'
import { isStreamHost, redirectStream } from '../http/stream-redirect.ts'
import { newRevision } from '../store/store.ts'
import { syncTagsOf } from './sync-tags.ts'

/**
 * `GET /data/live/events/:dataset`: tells which sync tags became stale. Published changes go
 * to everyone, drafts and versions to streams with `includeDrafts` and a token.
 */
export function liveRoute(app: FastifyInstance, lake: LakeContext): void {
  app.get('/v:version/data/live/events/:dataset', { config: { requires: 'nothing' } }, (request, reply) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const includeDrafts = flag(searchParams(request), 'includeDrafts')
    if (includeDrafts && request.access.role === 'anonymous') throw missingToken()
    if (!isStreamHost(request) && redirectStream(request, reply, lake)) return
    let stop = () => {}
    const stream = lake.streams.open(request, reply, request.access, () => stop())
    const tags = syncTagsOf(dataset.name)
    stop = lake.store.onCommit('a live stream', (transaction) => {
      if (transaction.dataset !== dataset) return
      if (includeDrafts || transaction.changes.some(({ id }) => isPublicId(id))) stream.send('message', { tags }, transaction.id)
    })
    stream.send('welcome', {}, newRevision())
  })
}
