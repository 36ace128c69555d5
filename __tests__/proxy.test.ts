import { NextRequest } from 'next/server'
import { proxy } from '@/proxy'
import { getPaths } from '@/sanity/content/paths'
import { getRedirects } from '@/sanity/content/redirects'

const redirects = [
  ['/old', '/conditions'],
  ['/a', '/.//evil.example'],
  ['/b', '/x/..//evil.example'],
  ['/c', '/%2e//evil.example'],
  ['/summer', '/faq?page=2#rest', false],
  ['/conditions/curved-spine', '/conditions/scoliosis'],
  ['/conditions/gone', '/faq'],
  ['/conditions/kept/sheet', '/about'],
] as const

jest.mock('@/sanity/content/paths', () => ({ getPaths: jest.fn(async () => ['/conditions/scoliosis']) }))
jest.mock('@/sanity/content/redirects', () => ({ getRedirects: jest.fn(async () => redirects.map(([from, to, permanent = true]) => ({ _id: from, from, to, permanent }))) }))

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

test.each([
  ['/conditions/curved-spine', '/conditions/scoliosis'],
  ['/conditions/curved-spine/sheet', '/conditions/scoliosis/sheet'],
  ['/og/conditions/curved-spine.png', '/og/conditions/scoliosis.png'],
  ['/og/old.png', '/og/conditions.png'],
  ['/og/conditions/gone.png', '/og/faq.png'],
  ['/conditions/gone/sheet', '/faq'],
  ['/conditions/kept/sheet', '/about'],
])('who asks for %s is led to %s: a picture to a picture, a sheet to a sheet where there is one', async (path, target) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, `http://localhost:3000${target}`])
})

test.each([
  ['/old?utm_source=card&utm_term=back%20pain', '/conditions?utm_source=card&utm_term=back+pain'],
  ['/old?a=1&a=2', '/conditions?a=1&a=2'],
  ['/og/old.png?v=2', '/og/conditions.png?v=2'],
])('what follows the question mark goes along: %s', async (path, target) => {
  expect((await ask(path)).headers.get('location')).toBe(`http://localhost:3000${target}`)
})

test.each([
  ['/OLD', '/conditions'],
  ['/Conditions/Curved-Spine', '/conditions/scoliosis'],
  ['/FAQ', '/faq'],
  ['/Conditions/Scoliosis?utm_source=Card', '/conditions/scoliosis?utm_source=Card'],
  ['/Conditions/Scoliosis/Sheet', '/conditions/scoliosis/sheet'],
])('capitals, as from a printed card, don’t matter: %s leads to %s', async (path, target) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, `http://localhost:3000${target}`])
})

test('a temporary redirect answers 307; its own parameters go before those that came', async () => {
  const answer = await ask('/summer?page=1&ref=card')
  expect([answer.status, answer.headers.get('location')]).toEqual([307, 'http://localhost:3000/faq?page=2&ref=card#rest'])
})

test('a condition of the content API that does not exist is not found in JSON', async () => {
  const answer = await ask('/api/content/v1/conditions/made-up')
  expect([answer.status, answer.headers.get('cache-control'), await answer.json()]).toEqual([404, 'no-store', { error: 'There is no condition with this slug.' }])
})

test('while the lake is away every page passes, and the lake is left alone for a while', async () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000)
  const warned = jest.spyOn(console, 'warn').mockReturnValue()
  jest.mocked(getPaths).mockClear().mockRejectedValueOnce(new Error('the lake is silent'))
  for (const path of ['/conditions/new', '/conditions/newer']) expect((await ask(path)).headers.get('x-middleware-next')).toBe('1')
  expect([jest.mocked(getPaths).mock.calls.length, warned.mock.calls.length]).toEqual([1, 1])
  now.mockReturnValue(1_006_000)
  expect((await ask('/conditions/new')).headers.get('x-middleware-rewrite')).toBe('http://localhost:3000/_missing')
  jest.restoreAllMocks()
})
