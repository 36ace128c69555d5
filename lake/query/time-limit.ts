import { createContext, Script } from 'node:vm'
import { type LakeError, queryParseError } from '../http/errors.ts'

const slot = { work: () => {} }
const context = createContext(slot)
const script = new Script('work()')

/**
 * Runs synchronous work on a query in the lake itself, and ends it when it takes too long: V8 stops whatever a script
 * has called once the script's time is over. It costs about 0.1 ms, so wrap a whole run and not each document.
 * @param limit in ms
 * @throws LakeError 400 queryParseError when the time is over; what the work throws
 */
export function withinTime<Result>(limit: number, query: string, work: () => Result): Result {
  const done: Result[] = []
  slot.work = () => {
    done.push(work())
  }
  try {
    script.runInContext(context, { timeout: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw tookTooLong(query)
  }
  return done[0] as Result
}

/** 400 for a query that was ended. */
export function tookTooLong(query: string): LakeError {
  return queryParseError('The query takes too long or too much memory', query.slice(0, 1000), 0, Math.min(query.length, 1000))
}
