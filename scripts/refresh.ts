// Tells a running site that any page may have changed: what was published while it was away shows now.
import { refreshRequest } from '../lib/webhook/refresh-request.ts'
import { explainFailure } from './failure.ts'

const [site = 'http://127.0.0.1:3000'] = process.argv.slice(2)
const secret = process.env.REVALIDATE_SECRET
try {
  if (!secret) throw new Error('REVALIDATE_SECRET is not set. Set it to what the site was started with; the site takes no other.')
  const response = await fetch(refreshRequest(site, secret), { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${site}/api/revalidate answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
} catch (error) {
  console.error(explainFailure(error, `The site at ${site}`, 'Start it with npm start, or name where it runs: npx node scripts/refresh.ts <address>.'))
  process.exitCode = 1
}
