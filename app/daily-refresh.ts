import { clinicDay } from '@/lib/review'
import { sign, signatureHeader } from '@/lib/webhook/signature'

const lookEvery = 10 * 60_000

/**
 * Pages are static, and “the next review is past due” comes true without a publish. So when the clinic's calendar shows
 * another day, every page is rendered anew, through the site's own webhook; again after a while when that fails. It looks at
 * the clock often, for a computer that sleeps at midnight.
 */
export function refreshDaily(): void {
  const secret = process.env.REVALIDATE_SECRET
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
  const address = `http://127.0.0.1:${process.env.PORT || '3000'}/api/revalidate`
  const body = JSON.stringify({ _type: '*', operation: 'refresh' })
  const headers = { 'content-type': 'application/json', [signatureHeader]: sign(body, secret, Date.now()) }
  const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
}
