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
  app.post('/v:version/data/mutate/:dataset', { config: { requires: 'write' } }, async (request) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const params = searchParams(request)
    const body = request.body
    if (!isJsonObject(body) || !Array.isArray(body.mutations)) throw malformedBody('mutationError', 'The body must be {"mutations": [...]}')
    try {
      const { transaction, results } = await mutate(lake.store, lake.members, {
        dataset,
        project: lake.settings.project,
        access: request.access,
        asker: askerOf(request),
        mutations: body.mutations,
        transactionId: readTransactionId(body.transactionId ?? params.get('transactionId')),
        addKeys: flag(params, 'autoGenerateArrayKeys'),
        dryRun: flag(params, 'dryRun'),
      })
      const withDocuments = flag(params, 'returnDocuments')
      return {
        transactionId: transaction.id,
        results: results.map(({ id, operation }) => ({
          id,
          operation,
          ...(withDocuments ? { document: transaction.get(id) ?? transaction.before(id) } : {}),
        })),
      }
    } catch (error) {
      throw error instanceof ItemError ? itemsError('mutationError', error) : error
    }
  })
}
