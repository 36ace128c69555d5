import { unstable_getResponseFromNextConfig as responseTo } from 'next/experimental/testing/server'
import nextConfig from '@/next.config'

const headersOf = async (path: string): Promise<Headers> => (await responseTo({ url: `http://localhost:3000${path}`, nextConfig })).headers

// An address that is not there answers with the page that says so, wherever it lies.
const addresses = ['/', '/conditions/scoliosis', '/search?q=disc', '/nowhere', '/studios', '/_next', '/_next/nowhere', '/_next/data/nowhere.json', '/api/nowhere', '/api/content/v1/nowhere', '/images/nowhere', '/og/nowhere']

it.each(addresses)('every address outside the Studio carries the site’s own headers: %s', async (path) => {
  const headers = await headersOf(path)
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self'; object-src 'none'/)
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/)
})

it.each(['/studio', '/studio/structure'])('the Studio has a policy of its own: %s', async (path) => {
  const headers = await headersOf(path)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'self' 'unsafe-inline'/)
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

it('pages are asked for anew each time; the build’s files, pictures and answers of the API say themselves how long they hold', async () => {
  for (const path of ['/', '/conditions/scoliosis']) expect((await headersOf(path)).get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect((await headersOf('/search')).get('cache-control')).toBe('no-store')
  for (const path of ['/_next/static/a.js', '/images/a.jpg', '/api/content/v1/claims']) expect((await headersOf(path)).get('cache-control')).toBeNull()
})
