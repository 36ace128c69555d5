import { expect, test } from '@playwright/test'
import { sign, signatureHeader } from '../../lib/webhook/signature'
import { stack } from './stack'

const body = JSON.stringify({ _type: 'condition', slug: 'scoliosis' })
const headers = (signature: string) => ({ 'content-type': 'application/json', [signatureHeader]: signature })

test.describe('the webhook', () => {
  test('renders the page that changed', async ({ request }) => {
    const response = await request.post('/api/revalidate', { data: body, headers: headers(sign(body, stack.env.REVALIDATE_SECRET, Date.now())) })
    expect(response.status()).toBe(200)
    expect(await response.json()).toEqual({ refreshed: ['/conditions/scoliosis'], kept: [] })
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
