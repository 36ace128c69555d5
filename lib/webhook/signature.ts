import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Sanity's webhook signature: header `sanity-webhook-signature: t=<ms>,v1=<base64url(HMAC-SHA256(secret, t + "." + body))>`.
 * Unlike @sanity/webhook this compares in constant time and refuses old messages.
 */
export const signatureHeader = 'sanity-webhook-signature'

const fiveMinutes = 5 * 60 * 1000

export function sign(body: string, secret: string, timestamp: number): string {
  return `t=${timestamp},v1=${digest(body, secret, timestamp)}`
}

/** True when the header signs this body with this secret, no more than 5 minutes ago or ahead. No secret, no trust. */
export function isSigned(body: string, header: string | null, secret: string | undefined, now = Date.now()): boolean {
  const match = /^t=(\d{13}),v1=([\w-]{43})$/.exec(header ?? '')
  if (!match || !secret) return false
  const [, time, signature] = match
  const timestamp = Number(time)
  if (Math.abs(now - timestamp) > fiveMinutes) return false
  return timingSafeEqual(Buffer.from(signature ?? ''), Buffer.from(digest(body, secret, timestamp)))
}

function digest(body: string, secret: string, timestamp: number): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
}
