/** Short and old addresses that lead to a page. */
import type { Redirect } from './documents.ts'

const addresses: Record<string, string> = {
  '/sciatica': '/conditions/herniated-disc',
  '/slipped-disc': '/conditions/herniated-disc',
  '/back-pain': '/conditions/low-back-pain',
  '/arthritis': '/conditions/spine-osteoarthritis',
}

export const redirects: readonly Redirect[] = Object.entries(addresses).map(([from, to]) => ({
  _id: `redirect-${from.slice(1)}`,
  _type: 'redirect',
  from,
  to,
  permanent: true,
  isEnabled: true,
}))
