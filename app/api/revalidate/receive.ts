/** The body of a request as text; null if it is longer than the limit in bytes, of which no more is taken in. */
export async function readBody(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Longer than a signature is accepted, with its five minutes to either side. */
const remembered = 11 * 60 * 1000
const seen = new Map<string, number>()

/** False for a signature that was here before. Whoever sends a message again because it failed signs it anew. */
export function isFirst(signature: string, now = Date.now()): boolean {
  for (const [old, time] of seen) {
    if (now - time < remembered) break
    seen.delete(old)
  }
  if (seen.has(signature)) return false
  seen.set(signature, now)
  return true
}
