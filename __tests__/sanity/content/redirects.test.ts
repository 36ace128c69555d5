/** @jest-environment node */
import { getRedirects } from '@/sanity/content/redirects'
import { serve, stored } from '../lake-fixture'

const redirect = (from: string, to: string, more: Record<string, unknown> = {}) => stored({ _id: `redirect-${from.slice(1)}`, _type: 'redirect', from, to, permanent: true, isEnabled: true, ...more })

let warnings: string[]
beforeEach(() => {
  warnings = []
  jest.spyOn(console, 'warn').mockImplementation((message: string) => void warnings.push(message))
})
afterEach(() => jest.restoreAllMocks())

const told = async () => (await getRedirects()).map(({ from, to, permanent }) => [from, to, permanent])

it('leads to where redirects end, for good only if all of them are', async () => {
  serve([redirect('/a', '/B'), redirect('/b', '/c', { permanent: false }), redirect('/c', '/faq')])
  expect(await told()).toEqual([['/a', '/faq', false], ['/b', '/faq', false], ['/c', '/faq', true]])
})

it('leaves out a circle and names it', async () => {
  serve([redirect('/a', '/b'), redirect('/b', '/a'), redirect('/c', '/faq')])
  expect(await told()).toEqual([['/c', '/faq', true]])
  expect(warnings).toEqual(['content: redirect-a is left out: it runs in a circle, /a → /b → /a', 'content: redirect-b is left out: it runs in a circle, /b → /a → /b'])
})

it('leaves out what is switched off, and what would leave the site', async () => {
  serve([redirect('/a', '/faq', { isEnabled: false }), redirect('/b', 'https://elsewhere.example')])
  expect(await told()).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('redirect-b is left out')])
})
