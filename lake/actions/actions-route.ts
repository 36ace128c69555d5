import type { FastifyInstance } from 'fastify'
import { checkStands } from '../http/authorization.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { ItemError, itemsError, malformedBody } from '../http/errors.ts'
import { flag, searchParams } from '../http/parameters.ts'
import { checkMayWrite } from '../mutations/apply-mutations.ts'
import { isJsonObject } from '../store/document.ts'
import { readTransactionId } from '../store/transaction-id.ts'
import { applyActions } from './apply-actions.ts'

/** `POST /data/actions/:dataset`: how the Studio edits, publishes and deletes. */
export function actionsRoute(app: FastifyInstance, lake: LakeContext): void {
  app.post('/v:version/data/actions/:dataset', { config: { requires: 'write' } }, async (request) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const body = request.body
    if (!isJsonObject(body) || !Array.isArray(body.actions)) throw malformedBody('actionError', 'The body must be {"actions": [...]}')
    const dryRun = body.dryRun === true || flag(searchParams(request), 'dryRun')
    try {
      const transaction = lake.store.begin(dataset, readTransactionId(body.transactionId))
      const actions = applyActions(dataset, transaction, body.actions)
      // The body may have come slowly.
      checkStands(request.access, lake.tokens)
      checkMayWrite(request.access, transaction)
      lake.store.commit(dataset, transaction, request.access.userId, { dryRun, actions })
      return { transactionId: transaction.id }
    } catch (error) {
      throw error instanceof ItemError ? itemsError('actionError', error) : error
    }
  })
}
