import { clinicDay } from '@/lib/review'
import { refreshRequest } from '@/lib/webhook/refresh-request'
import { site } from './env'

const lookEvery = 10 * 60_000

/**
 * Pages are static, and “the next review is past due” comes true without a publish. So when the clinic's calendar shows
 * another day, every page is rendered anew, through the site's own webhook; again after a while when that fails. It looks at
 * the clock often, for a computer that sleeps at midnight.
 */
export function refreshDaily(): void {
  const secret = site.revalidateSecret
  if (!secret) {
    console.warn('daily refresh: REVALIDATE_SECRET is not set, so a page that is past its review says so only once it is rendered anew.')
    return
  }
  let rendered = clinicDay()
  setInterval(() => {
    const today = clinicDay()
    if (today === rendered) return
    refresh(secret).then(
      () => { rendered = today },
      (error: unknown) => console.error(`daily refresh: ${String(error)}`),
    )
  }, lookEvery).unref()
}

async function refresh(secret: string): Promise<void> {
  const response = await fetch(refreshRequest(site.localUrl, secret), { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${site.localUrl}/api/revalidate answered ${response.status}`)
}
