import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ExprNode } from 'groq-js'
import { apiVersion, isBefore20250219 } from '../http/api-version.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { LakeError, queryParseError } from '../http/errors.ts'
import { flag, groqParameters, searchParams } from '../http/parameters.ts'
import { isStreamHost, redirectStream } from '../http/stream-redirect.ts'
import { parseQuery } from '../query/parse-query.ts'
import { withinTime } from '../query/time-limit.ts'
import { newRevision } from '../store/store.ts'
import { declaresNothing, plainFilter } from './plain-filter.ts'
import { timeLimit } from './heard-changes.ts'
import { Listener, type ListenerOptions } from './listener.ts'

/** `GET /data/listen/:dataset`, server-sent events: https://www.sanity.io/docs/listening */
export function listenRoute(app: FastifyInstance, lake: LakeContext): void {
  app.get('/v:version/data/listen/:dataset', { config: { requires: 'nothing' } }, (request, reply) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const options = readOptions(request)
    if (!isStreamHost(request) && redirectStream(request, reply, lake)) return
    let stop = () => {}
    const stream = lake.streams.open(request, reply, request.access, () => stop())
    if (options instanceof LakeError) {
      // Clients expect query errors on the open stream; a 400 would be reported as a lost connection.
      stream.send('channelError', options.body as object)
      return stream.close()
    }
    const listener = new Listener(stream, options)
    stop = lake.store.onCommit('a listener', (transaction) => {
      if (transaction.dataset !== dataset) return
      try {
        listener.receive(transaction)
      } catch (error) {
        // It would not know what it missed; who opens a stream again fetches everything anew.
        stream.close()
        throw error
      }
    })
    stream.send('welcome', { listenerName: newRevision() }, newRevision())
  })
}

function readOptions(request: FastifyRequest): ListenerOptions | LakeError {
  const url = searchParams(request)
  const allVersions = flag(url, 'includeAllVersions')
  try {
    const params = groqParameters(url)
    const query = url.get('query') ?? ''
    const isAnonymous = request.access.role === 'anonymous'
    const onlyPlain = () => queryParseError('Without a token a listener takes * or *[…] with short, plain conditions', query.slice(0, 1000), 0, Math.min(query.length, 1000))
    if (isAnonymous && !declaresNothing(query)) throw onlyPlain()
    const { parsed, plain } = withinTime(timeLimit, query, () => readQuery(query, params))
    if (isAnonymous && !plain) throw onlyPlain()
    return {
      access: request.access,
      query,
      params,
      tree: plain ?? parsed,
      isPlain: plain !== null,
      drafts: allVersions || isBefore20250219(apiVersion(request)),
      versions: allVersions,
      includeResult: flag(url, 'includeResult'),
      includePrevious: flag(url, 'includePreviousRevision'),
      includeMutations: url.get('includeMutations') !== 'false',
      mendoza: url.get('effectFormat') === 'mendoza',
    }
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
}

function readQuery(query: string, params: Record<string, unknown>): { parsed: ExprNode; plain: ExprNode | null } {
  const parsed = parseQuery(query, params)
  return { parsed, plain: plainFilter(parsed) }
}
