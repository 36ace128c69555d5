import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { dynamicPaths, finderAnswerPath, fixedPages } from '@/lib/addresses/fixed-pages'
import { redirectProblem, redirectTargetProblem } from '@/lib/addresses/redirect-path'
import { config } from '@/proxy'

const isAsked = (path: string) => unstable_doesMiddlewareMatch({ config, nextConfig: {}, url: `http://localhost:3000${path}` })

it.each(['/slipped-disc', '/conditions/slipped-disc', '/og/old', '/conditions/old.html', '/about-us.html', '/index.php', '/caf%C3%A9', '/our-studio', '/imagesque'])('%s can redirect', (path) => {
  expect(redirectProblem(path)).toBeUndefined()
  expect(isAsked(path)).toBe(true)
})

it.each([
  ['/old.pdf', /a dot is a file/], ['/v1.2/old.html', /a dot is a file/], ['/_old', /starts with \/_/], ['/images/back', /\/images\//], ['/api/old', /belong to the site/], ['/studio-old', /\/studio/], ['/studio/structure', /belong to the site/],
])('%s can’t, for the proxy is never asked', (path, reason) => {
  expect(redirectProblem(path)).toMatch(reason)
  expect(isAsked(path)).toBe(false)
})

it.each([
  ['/faq', /There is a page at this address/], ['/', /There is a page/], ['/café', /as \/caf%C3%A9\. Write it like that/], ['/old/', /Leave out the \//], ['//elsewhere.example', /starts with one \//],
  ['/a//b', /starts with one \//], ['/a\\b', /starts with one \//], ['/FAQ', /There is a page at this address/], ['/a?b', /Leave out the \?/], ['old', /starts with one \//],
])('%s can’t, and the reason says what to do', (path, reason) => {
  expect(redirectProblem(path)).toMatch(reason)
})

it.each([...fixedPages, ...dynamicPaths, finderAnswerPath])('%s can’t, for there is a page', (path) => {
  expect(redirectProblem(path)).toMatch(/There is a page at this address/)
})

it('lets a redirect lead to any page of ours, and nowhere else', () => {
  for (const path of ['/', '/faq', '/conditions/scoliosis', '/clinic?utm_source=flyer']) expect(redirectTargetProblem(path)).toBeUndefined()
  for (const path of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/studio', '/api/content', '/a b', '/a?b c', '/a?b?c', '/a#b']) expect(redirectTargetProblem(path)).toBeDefined()
})
