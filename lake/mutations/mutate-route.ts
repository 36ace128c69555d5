import type { FastifyInstance } from 'fastify'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { ItemError, itemsError, malformedBody } from '../http/errors.ts'
import { flag, searchParams } from '../http/parameters.ts'
import { askerOf } from '../query/asker.ts'
import { isJsonObject } from '../store/document.ts'
import { readTransactionId } from '../store/transaction-id.ts'
import { mutate } from './mutate.ts'

/** `POST /data/mutate/:dataset`: https://www.sanity.io/docs/http-reference/mutation */
export function mutateRoute(app: FastifyInstance, lake: LakeContext): void {
  app.post('/v:version/data/mutate/:dataset', { config: { requires: 'write' } }, async (request, reply) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const params = searchParams(request)
    const body = request.body
    if (!isJsonObject(body) || !Array.isArray(body.mutations)) throw malformedBody('mutationError', 'The body must be {"mutations": [...]}')
    try {
      const transactionId = readTransactionId(body.transactionId ?? params.get('transactionId'))
      const results = await mutate(lake.store, lake.members, {
        dataset,
        project: lake.settings.project,
        access: request.access,
        asker: askerOf(request, lake.tokens),
        mutations: body.mutations,
        transactionId,
        addKeys: flag(params, 'autoGenerateArrayKeys'),
        returnDocuments: flag(params, 'returnDocuments'),
        dryRun: flag(params, 'dryRun'),
      })
      void reply.type('application/json; charset=utf-8')
      return `{"transactionId":${JSON.stringify(transactionId)},"results":${results}}`
    } catch (error) {
      throw error instanceof ItemError ? itemsError('mutationError', error) : error
    }
  })
}
