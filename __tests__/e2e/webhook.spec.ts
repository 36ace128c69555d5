import { expect, test } from '@playwright/test'
import { sign, signatureHeader } from '../../lib/webhook/signature'
import { revalidate, stack, stranger } from './stack'

const body = JSON.stringify({ _type: 'condition', slug: 'scoliosis' })
const headers = (signature: string) => ({ 'content-type': 'application/json', [signatureHeader]: signature })

test.describe('the webhook', () => {
  test('renders the page that changed', async ({ request }) => {
    expect(await revalidate(request, { _type: 'condition', slug: 'scoliosis' })).toEqual({ refreshed: ['/conditions/scoliosis'], kept: [] })
  })

  test('waits for no stranger’s costly queries, nor does a search', async ({ request }) => {
    const ended: string[] = []
    const costly = 'count(*[count(*[count(*[count(*[count(*[_id > ""]) > 0]) > 0]) > 0]) > 0])'
    const strangers = Array.from({ length: 3 }, () => stranger.fetch(costly).catch((error: { statusCode?: number }) => error.statusCode).finally(() => ended.push('stranger')))
    // Answered by the lake itself: the costly ones wait for their turn by now.
    await stranger.getDocument('condition-scoliosis')

    expect(await revalidate(request, { _type: 'condition', slug: 'scoliosis' })).toEqual({ refreshed: ['/conditions/scoliosis'], kept: [] })
    const found = await request.get('/search?q=scoliosis')
    expect(found.status()).toBe(200)
    expect(await found.text()).toContain('href="/conditions/scoliosis"')
    ended.push('site')
    expect(ended.indexOf('site')).toBeLessThan(2)
    // Each took as long as it may, and was refused: they were costly.
    expect(await Promise.all(strangers)).toEqual([400, 400, 400])
  })

  test('does nothing without a signature, with a forged one, or with an old one', async ({ request }) => {
    const signatures = ['', 't=1,v1=x', sign(body, 'a guess', Date.now()), sign(body, stack.env.REVALIDATE_SECRET, Date.now() - 6 * 60_000), sign('{}', stack.env.REVALIDATE_SECRET, Date.now())]
    for (const signature of signatures) {
      expect((await request.post('/api/revalidate', { data: body, headers: headers(signature) })).status(), signature).toBe(401)
    }
  })

  test('says so when the body is not a changed document', async ({ request }) => {
    for (const wrong of ['nonsense', '[]', '{"slug":1}']) {
      const response = await request.post('/api/revalidate', { data: Buffer.from(wrong), headers: headers(sign(wrong, stack.env.REVALIDATE_SECRET, Date.now())) })
      expect(response.status(), wrong).toBe(400)
    }
  })
})
