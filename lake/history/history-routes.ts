import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Allowance, answerAllowance, boundedList } from '../http/bounded-list.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { flag, searchParams } from '../http/parameters.ts'
import { effectsOf } from '../listen/effects.ts'
import type { LakeDocument } from '../store/document.ts'
import { publishedId } from '../store/document-id.ts'
import { documentEvents } from './document-events.ts'
import { type PastTransaction, Revisions } from './revisions.ts'

const defaultLimit = 1_000
const maxEvents = 100
/** Of the documents that are read for one answer, in characters. */
const maxRead = 256_000_000

/** What was before: `/data/history/*`. Never without a token. */
export function historyRoutes(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'token' } } as const
  const revisions = new Revisions(lake.database)

  app.get('/v:version/data/history/:dataset/transactions/:ids', options, async (request, reply) => {
    const { dataset, ids } = request.params as { dataset: string; ids: string }
    const { name } = requireDataset(lake, dataset)
    const params = searchParams(request)
    const wanted = new Set(ids.split(','))
    const transactions = revisions.transactions(name, [...wanted], {
      fromTransaction: params.get('fromTransaction') || null,
      toTransaction: params.get('toTransaction') || null,
      fromTime: params.get('fromTime') || null,
      toTime: params.get('toTime') || null,
      authors: params.getAll('authors').flatMap((authors) => authors.split(',')).filter(Boolean),
      reverse: flag(params, 'reverse'),
      limit: Math.min(Math.max(1, Number(params.get('limit')) || defaultLimit), defaultLimit),
    })
    const answer = answerAllowance()
    const read = new Allowance(maxRead, `More than ${maxRead} characters of history would be read; ask for fewer transactions at once (limit)`)
    const lines: string[] = []
    for (const transaction of transactions) {
      lines.push(`${describeTransaction(revisions, name, wanted, transaction, params, answer, read)}\n`)
      // Others are served in between.
      await setImmediate()
    }
    void reply.type('application/x-ndjson')
    return lines.join('')
  })

  app.get('/v:version/data/history/:dataset/documents/:ids', options, async (request, reply) => {
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
    // Once each, and one read after the other: a long list of ids could ask for more than fits into memory.
    const found = function* () {
      for (const id of new Set(ids.split(','))) {
        const document = read(id)
        if (document) yield document
      }
    }
    void reply.type('application/json; charset=utf-8')
    return `{"documents":${boundedList(found())}}`
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

/** The JSON of a transaction, put together document by document. @throws LakeError 400 if it is more than is allowed */
function describeTransaction(revisions: Revisions, dataset: string, wanted: Set<string>, transaction: PastTransaction, params: URLSearchParams, answer: Allowance, read: Allowance): string {
  const onlyWanted = flag(params, 'includeIdentifiedDocumentsOnly')
  const withMutations = !flag(params, 'excludeMutations')
  const withEffects = params.get('effectFormat') === 'mendoza'
  const documentIDs = revisions.documentIds(transaction.sequence).filter((id) => !onlyWanted || wanted.has(id))
  const { id, timestamp, author } = transaction
  const head = answer.take(JSON.stringify({ id, timestamp, author, documentIDs }))
  const mutations: string[] = []
  const effects: string[] = []
  const touched = withMutations || withEffects ? revisions.ofTransaction(dataset, transaction.sequence, onlyWanted ? wanted : null) : []
  for (const { documentId, before, after, mutations: list } of touched) {
    // Without the brackets around it.
    if (withMutations && list !== '[]') mutations.push(answer.take(list.slice(1, -1)))
    if (withEffects) effects.push(answer.take(`${JSON.stringify(documentId)}:${JSON.stringify(effectsOf(parse(read.take(before)), parse(read.take(after))))}`))
  }
  const parts = [head.slice(0, -1), ...(withMutations ? [`"mutations":[${mutations.join()}]`] : []), ...(withEffects ? [`"effects":{${effects.join()}}`] : [])]
  return `${parts.join()}}`
}

function parse(content: string | null): LakeDocument | null {
  return content === null ? null : (JSON.parse(content) as LakeDocument)
}

function readTime(time: string | null): string {
  if (time === null) return new Date().toISOString()
  const parsed = new Date(time)
  if (Number.isNaN(parsed.getTime())) throw gatewayError(400, 'time must be a date and time such as 2026-01-31T12:00:00Z')
  return parsed.toISOString()
}
