import { refresh } from '@/app/api/revalidate/refresh'
import { sign, signatureHeader } from '@/lib/webhook/signature'

jest.mock('@/app/api/revalidate/refresh', () => ({ refresh: jest.fn(async () => true), sweep: jest.fn() }))
const secret = 'a secret of the tests'

async function send(body: string, { signature = sign(body, secret, Date.now()), headers = {} } = {}) {
  process.env.REVALIDATE_SECRET = secret
  const { POST } = await import('@/app/api/revalidate/route')
  const response = await POST(new Request('http://localhost/api/revalidate', { method: 'POST', body, headers: { [signatureHeader]: signature, ...headers } }))
  return { status: response.status, body: (await response.json()) as unknown }
}
beforeEach(() => jest.mocked(refresh).mockClear())

describe('the webhook’s receiver', () => {
  test('renders the page that changed, once for the same message a hundred times', async () => {
    const body = JSON.stringify({ _type: 'condition', slug: 'scoliosis', previousSlug: 'old-name' })
    const signature = sign(body, secret, Date.now() - 1000)
    expect(await send(body, { signature })).toEqual({ status: 200, body: { refreshed: ['/conditions/scoliosis', '/conditions/old-name'], kept: [] } })
    await Promise.all(Array.from({ length: 100 }, async () => expect((await send(body, { signature })).status).toBe(200)))
    expect(refresh).toHaveBeenCalledTimes(2)
    await send(body, { signature: sign(body, secret, Date.now() - 500) })
    expect(refresh).toHaveBeenCalledTimes(4)
  })

  test.each([['pageSeo-clinic', ['/clinic']], ['pageSeo-home', ['/']], ['pageSeo-nothing', []], ['pageSeo-../api/health', []]])('renders the page with a fixed address whose words %s has', async (_id, refreshed) => {
    expect((await send(JSON.stringify({ _id, _type: 'pageSeo', slug: null }))).body).toEqual({ refreshed, kept: [] })
    expect(jest.mocked(refresh).mock.calls).toEqual(refreshed.map((path) => [path]))
  })

  test.each([
    ['condition', '../../api/health'],
    ['condition', 'a?b=c'],
    ['condition', '//evil.example'],
    ['condition', 'a\nb'],
    ['constructor', 'a'],
    ['__proto__', 'a'],
  ])('asks nothing of its own server for a %s with the slug %j', async (_type, slug) => {
    expect((await send(JSON.stringify({ _type, slug }))).status).toBe(200)
    expect(refresh).not.toHaveBeenCalled()
  })

  test('refuses a body that is too large before it reads it, whatever it says of its length', async () => {
    const large = 'x'.repeat(1_000_001)
    expect((await send(large, { signature: 'none' })).status).toBe(413)
    expect((await send('{}', { headers: { 'content-length': '2000000' } })).status).toBe(413)
    expect((await send('é'.repeat(600_000), { signature: 'none' })).status).toBe(413)
  })

  test('counts a forged message as none', async () => {
    const body = JSON.stringify({ _type: 'condition', slug: 'sciatica' })
    expect((await send(body, { signature: sign(body, 'a guess', Date.now()) })).status).toBe(401)
    expect((await send(body, { signature: sign('{}', secret, Date.now()) })).status).toBe(401)
    expect(refresh).not.toHaveBeenCalled()
    expect((await send(body)).status).toBe(200)
  })
})
