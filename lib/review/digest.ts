/**
 * What a review does not cover: what the lake writes by itself, addresses, marketing's words and how a picture is cut.
 * Left out wherever they stand.
 */
const notReviewed = new Set(['_rev', '_createdAt', '_updatedAt', 'seo', 'slug', 'crop', 'hotspot', 'lqip', 'dimensions'])

/**
 * The fingerprint of a page's reviewed content, with the documents that it resolves in their places: SHA-256 in hex of its
 * canonical JSON (keys sorted, empty values left out). The same content gives the same digest in Node and in a browser.
 * Needs Web Crypto, which browsers offer on https and localhost only.
 */
export async function digest(content: unknown): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) throw new Error('This address is not secure, so the browser makes no fingerprints. Open the Studio over https or on localhost.')
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(canonical(content))))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !notReviewed.has(key) && member !== undefined && member !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, canonical(member)]),
  )
}
