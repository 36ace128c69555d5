import type { FastifyInstance } from 'fastify'
import { ItemError, itemsError, malformedBody } from '../http/errors.ts'
import { flag, searchParams } from '../http/api-version.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { isJsonObject } from '../store/document.ts'
import { readTransactionId } from '../store/transaction-id.ts'
import { applyMutations, checkMayWrite } from './apply-mutations.ts'

/** `POST /data/mutate/:dataset`: https://www.sanity.io/docs/http-reference/mutation */
export function mutateRoute(app: FastifyInstance, lake: LakeContext): void {
  app.post('/v:version/data/mutate/:dataset', { config: { requires: 'write' } }, async (request) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const params = searchParams(request)
    const body = request.body
    if (!isJsonObject(body) || !Array.isArray(body.mutations)) throw malformedBody('mutationError', 'The body must be {"mutations": [...]}')
    const dryRun = flag(params, 'dryRun')
    try {
      const transaction = lake.store.begin(dataset, readTransactionId(body.transactionId ?? params.get('transactionId')))
      const results = applyMutations(dataset, transaction, body.mutations, { addKeys: flag(params, 'autoGenerateArrayKeys'), queryTimeLimit: lake.settings.queryTimeLimit })
      checkMayWrite(request.access, transaction)
      lake.store.commit(dataset, transaction, request.access.userId, { dryRun })
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
