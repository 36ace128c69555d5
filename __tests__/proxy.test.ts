import { NextRequest } from 'next/server'
import { proxy } from '@/proxy'
import { getPaths } from '@/sanity/content/paths'
import { getRedirects } from '@/sanity/content/redirects'

const redirects = [['/old', '/conditions'], ['/a', '/.//evil.example'], ['/b', '/x/..//evil.example'], ['/c', '/%2e//evil.example']]

jest.mock('@/sanity/content/paths', () => ({ getPaths: jest.fn(async () => ['/conditions/scoliosis']) }))
jest.mock('@/sanity/content/redirects', () => ({ getRedirects: jest.fn(async () => redirects.map(([from, to]) => ({ _id: from, from, to, permanent: true }))) }))

const ask = (path: string, headers: Record<string, string> = {}) => proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))

// The key of the build never comes here; see Next's runMiddleware.
test.each(['x', '', '1'])('x-prerender-revalidate with the value “%s” has no page rendered that does not exist', async (key) => {
  const answer = await ask('/conditions/made-up', { 'x-prerender-revalidate': key })
  expect(answer.headers.get('x-middleware-rewrite')).toBe('http://localhost:3000/_missing')
  expect(getPaths).toHaveBeenCalled()
})

test('redirects stay on the site, whatever the Host header says', async () => {
  const answer = await ask('/old', { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
  expect([answer.status, answer.headers.get('location')]).toEqual([308, 'http://localhost:3000/conditions'])
  expect(getRedirects).toHaveBeenCalled()
})

test.each(['/a', '/b', '/c'])('%s, which would lead to another site once its dots are resolved, is not found', async (path) => {
  const answer = await ask(path)
  expect([answer.headers.get('location'), answer.headers.get('x-middleware-rewrite')]).toEqual([null, 'http://localhost:3000/_missing'])
})
