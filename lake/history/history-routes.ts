import type { FastifyInstance } from 'fastify'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { flag, searchParams } from '../http/parameters.ts'
import { effectsOf } from '../listen/effects.ts'
import { publishedId } from '../store/document-id.ts'
import { documentEvents } from './document-events.ts'
import { type PastTransaction, Revisions } from './revisions.ts'

const defaultLimit = 1_000
const maxEvents = 100

/** What was before: `/data/history/*`. Never without a token. */
export function historyRoutes(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'token' } } as const
  const revisions = new Revisions(lake.database)

  app.get('/v:version/data/history/:dataset/transactions/:ids', options, async (request, reply) => {
    const { dataset, ids } = request.params as { dataset: string; ids: string }
    const { name } = requireDataset(lake, dataset)
    const params = searchParams(request)
    const wanted = ids.split(',')
    const transactions = revisions.transactions(name, wanted, {
      fromTransaction: params.get('fromTransaction') || null,
      toTransaction: params.get('toTransaction') || null,
      fromTime: params.get('fromTime') || null,
      toTime: params.get('toTime') || null,
      authors: params.getAll('authors').flatMap((authors) => authors.split(',')).filter(Boolean),
      reverse: flag(params, 'reverse'),
      limit: Math.min(Math.max(1, Number(params.get('limit')) || defaultLimit), defaultLimit),
    })
    const lines = transactions.map((transaction) => JSON.stringify(describeTransaction(revisions, name, wanted, transaction, params)))
    void reply.type('application/x-ndjson')
    return lines.map((line) => `${line}\n`).join('')
  })

  app.get('/v:version/data/history/:dataset/documents/:ids', options, async (request) => {
    const { dataset, ids } = request.params as { dataset: string; ids: string }
    const { name } = requireDataset(lake, dataset)
    const params = searchParams(request)
    const revision = params.get('revision')
    const time = params.get('time')
    const read = (id: string) => {
      if (flag(params, 'lastRevision')) return revisions.last(name, id)
      if (revision) return revisions.atTransaction(name, id, revision)
      return revisions.atTime(name, id, readTime(time))
    }
    return { documents: ids.split(',').flatMap((id) => read(id) ?? []) }
  })

  app.get('/v:version/data/history/:dataset/events/documents/:id', options, async (request) => {
    const { dataset, id } = request.params as { dataset: string; id: string }
    const { name } = requireDataset(lake, dataset)
    const params = searchParams(request)
    const group = publishedId(id)
    const events = documentEvents(id, revisions.steps(name, [group, `drafts.${group}`, id]))
    const start = Number(params.get('nextCursor')) || 0
    const end = start + Math.min(Math.max(1, Number(params.get('limit')) || maxEvents), maxEvents)
    return { events: { [id]: events.slice(start, end) }, nextCursor: end < events.length ? String(end) : '' }
  })

  // The delete dialog asks for references from other datasets every 5 s; there are none.
  app.get('/v:version/data/references/:dataset/documents/:id/to', options, async (request) => {
    requireDataset(lake, (request.params as { dataset: string }).dataset)
    return { totalCount: 0, references: [] }
  })
}

function describeTransaction(revisions: Revisions, dataset: string, wanted: string[], transaction: PastTransaction, params: URLSearchParams): object {
  const onlyWanted = flag(params, 'includeIdentifiedDocumentsOnly')
  const withMutations = !flag(params, 'excludeMutations')
  const withEffects = params.get('effectFormat') === 'mendoza'
  const touched = withMutations || withEffects ? revisions.ofTransaction(dataset, transaction.sequence, onlyWanted ? wanted : null) : []
  const documentIDs = revisions.documentIds(transaction.sequence)
  return {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentIDs: onlyWanted ? documentIDs.filter((id) => wanted.includes(id)) : documentIDs,
    ...(withMutations ? { mutations: touched.flatMap(({ mutations }) => mutations) } : {}),
    ...(withEffects ? { effects: Object.fromEntries(touched.map(({ documentId, before, after }) => [documentId, effectsOf(before, after)])) } : {}),
  }
}

function readTime(time: string | null): string {
  if (time === null) return new Date().toISOString()
  const parsed = new Date(time)
  if (Number.isNaN(parsed.getTime())) throw gatewayError(400, 'time must be a date and time such as 2026-01-31T12:00:00Z')
  return parsed.toISOString()
}
