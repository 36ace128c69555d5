import { ItemError } from '../http/errors.ts'
import { newRevision } from './store.ts'

/**
 * The transaction id that a client chose, or a new one.
 * @throws ItemError 400 for an id that cannot be a revision
 */
export function readTransactionId(given: unknown): string {
  if (given === undefined || given === null) return newRevision()
  if (typeof given === 'string' && /^[\w-]{1,128}$/.test(given)) return given
  throw new ItemError(400, { type: 'validationError', description: 'transactionId must be 1 to 128 letters, digits, "_" or "-"' })
}
