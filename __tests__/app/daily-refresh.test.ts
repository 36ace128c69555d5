import { signatureHeader } from '@/lib/webhook/signature'

const minute = 60_000

/** The answers to come of the site’s own webhook, and how often it was called. */
let calls: Request[]
let statuses: number[]

async function start(secret: string | undefined) {
  jest.resetModules()
  if (secret === undefined) delete process.env.REVALIDATE_SECRET
  else process.env.REVALIDATE_SECRET = secret
  const { refreshDaily } = await import('@/app/daily-refresh')
  refreshDaily()
}

beforeEach(() => {
  calls = []
  statuses = []
  // Ten in the evening in Burnaby.
  jest.useFakeTimers({ now: new Date('2026-07-28T05:00:00Z') })
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    calls.push(request as Request)
    return new Response('{}', { status: statuses.shift() ?? 200 })
  })
  jest.spyOn(console, 'error').mockReturnValue()
  jest.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

test('every page is rendered anew once a day, when the clinic’s calendar turns', async () => {
  await start('a secret of the tests')
  await jest.advanceTimersByTimeAsync(119 * minute)
  expect(calls).toHaveLength(0)
  await jest.advanceTimersByTimeAsync(11 * minute)
  expect(calls.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([['POST', '/api/revalidate']])
  expect(calls[0]?.headers.get(signatureHeader)).toMatch(/^t=\d+,v1=/)
  await jest.advanceTimersByTimeAsync(23 * 60 * minute)
  expect(calls).toHaveLength(1)
  await jest.advanceTimersByTimeAsync(60 * minute)
  expect(calls).toHaveLength(2)
})

test('a day that could not be begun is tried again', async () => {
  await start('a secret of the tests')
  statuses = [500, 200]
  await jest.advanceTimersByTimeAsync(125 * minute)
  expect([calls.length, jest.mocked(console.error).mock.lastCall]).toEqual([1, [expect.stringMatching(/^daily refresh: .*answered 500$/)]])
  await jest.advanceTimersByTimeAsync(30 * minute)
  expect(calls).toHaveLength(2)
})

test('without a secret it says what stays old, and asks nothing', async () => {
  await start(undefined)
  await jest.advanceTimersByTimeAsync(48 * 60 * minute)
  expect([calls.length, jest.mocked(console.warn).mock.calls.length]).toEqual([0, 1])
})
