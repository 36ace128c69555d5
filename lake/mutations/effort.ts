import { ItemError, LakeError } from '../http/errors.ts'
import { withinTime } from '../query/time-limit.ts'
import type { StagedTransaction } from '../store/staged-transaction.ts'

/* What one request may cost: nobody else is served while it is applied and committed. */
const maxWrites = 10_000
/** Of the patches of all its documents, in characters of JSON: history keeps each. */
const maxPatchLength = 32_000_000
/** For the patches of all its documents, in ms. What takes long depends on the document as much as on the patch. */
const maxPatchTime = 2_000

interface Effort {
  writes: number
  patchLength: number
  patchTime: number
  isTimed: boolean
}

const efforts = new WeakMap<StagedTransaction, Effort>()

/**
 * Counts documents before they are written.
 * @param patch what they are patched with
 * @throws ItemError 400 validationError
 */
export function countWrites(transaction: StagedTransaction, writes: number, patch?: object): void {
  const effort = effortOf(transaction)
  effort.writes += writes
  if (effort.writes > maxWrites) throw tooMuch(`One request may write ${maxWrites} documents at most; send more requests`)
  if (!patch) return
  effort.patchLength += writes * JSON.stringify(patch).length
  if (effort.patchLength > maxPatchLength) throw tooMuch(`The patches, counted for each document, are longer than ${maxPatchLength} characters; send more requests`)
}

/**
 * Runs patches in what is left of their request's time. Within another such run it adds nothing: the clock costs 0.2 ms,
 * so run many patches at once.
 * @throws ItemError 400 validationError when the time is over; what the work throws
 */
export function withinPatchTime<Result>(transaction: StagedTransaction, work: () => Result): Result {
  const effort = effortOf(transaction)
  if (effort.isTimed) return work()
  effort.isTimed = true
  try {
    return withinTime(Math.max(1, Math.ceil(maxPatchTime - effort.patchTime)), '', () => {
      const begun = performance.now()
      const result = work()
      effort.patchTime += performance.now() - begun
      return result
    })
  } catch (error) {
    throw error instanceof LakeError ? tooMuch(`The patches take longer than ${maxPatchTime / 1_000} seconds; send smaller ones`) : error
  } finally {
    effort.isTimed = false
  }
}

function effortOf(transaction: StagedTransaction): Effort {
  const effort = efforts.get(transaction) ?? { writes: 0, patchLength: 0, patchTime: 0, isTimed: false }
  efforts.set(transaction, effort)
  return effort
}

function tooMuch(description: string): ItemError {
  return new ItemError(400, { type: 'validationError', description })
}
