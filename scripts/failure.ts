/**
 * What to tell whoever started a script. Node's `fetch`, and Sanity's client with it, says “fetch failed” of a server that
 * is not there, and neither where nor why.
 * @param address what was asked
 * @param remedy what to do when it does not answer
 */
export function explainFailure(error: unknown, address: string, remedy: string): string {
  if (!(error instanceof Error)) return String(error)
  const isSilent = error.message === 'fetch failed' || error.name === 'TimeoutError'
  return isSilent ? `${address} does not answer (${reasonOf(error)}). ${remedy}` : error.message
}

function reasonOf({ cause, message }: Error): string {
  if (!(cause instanceof Error)) return message
  return 'code' in cause ? String(cause.code) : cause.message
}
