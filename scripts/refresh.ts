// Tells a running site that any page may have changed: what was published while it was away shows now.
import { refreshRequest } from '../lib/webhook/refresh-request.ts'

const [site = 'http://127.0.0.1:3000'] = process.argv.slice(2)
try {
  const response = await fetch(refreshRequest(site, process.env.REVALIDATE_SECRET ?? ''), { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`it answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
} catch (error) {
  console.error(`${site}/api/revalidate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
