import { refresh, sweep } from '@/app/api/revalidate/refresh'

jest.mock('node:fs/promises', () => ({ readFile: async () => JSON.stringify({ preview: { previewModeId: 'the build’s key' } }) }))

/** The pages that were rendered, in order, and what each rendering answered. */
let rendered: string[]
let cacheAnswer: string

beforeEach(() => {
  rendered = []
  cacheAnswer = 'REVALIDATED'
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    rendered.push(new URL(String(address)).pathname)
    return new Response(null, { headers: { 'x-nextjs-cache': cacheAnswer } })
  })
  jest.spyOn(console, 'warn').mockReturnValue()
  jest.spyOn(console, 'error').mockReturnValue()
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

describe('a page', () => {
  test('is rendered twice: Next may join the first to a running render, which read the old text', async () => {
    expect(await refresh('/conditions/scoliosis')).toBe(true)
    expect(rendered).toEqual(['/conditions/scoliosis', '/conditions/scoliosis'])
  })

  test('that can’t be rendered is told apart', async () => {
    cacheAnswer = 'MISS'
    expect(await refresh('/conditions/scoliosis')).toBe(false)
    expect(rendered).toEqual(['/conditions/scoliosis'])
  })

  test('is rendered for one call after the other', async () => {
    await Promise.all([refresh('/faq'), refresh('/faq')])
    expect(rendered).toEqual(['/faq', '/faq', '/faq', '/faq'])
  })
})

describe('a sweep', () => {
  /** A reader of paths that waits to be answered, and the call of it. */
  function asked() {
    const answers: { resolve: (paths: string[]) => void; reject: (error: Error) => void }[] = []
    const waiting: (() => void)[] = []
    const read = jest.fn(() => {
      const paths = new Promise<string[]>((resolve, reject) => answers.push({ resolve, reject }))
      waiting.shift()?.()
      return paths
    })
    const next = async () => {
      if (answers.length === 0) await new Promise<void>((resolve) => waiting.push(resolve))
      return answers.shift()!
    }
    return { read, next }
  }
  const ticks = () => new Promise((resolve) => setImmediate(resolve))

  test('loses no call that comes while it runs: one more follows, for however many', async () => {
    const first = asked()
    const later = asked()
    sweep(first.read)
    const running = await first.next()
    sweep(later.read)
    sweep(later.read)
    running.resolve(['/first'])
    const following = await later.next()
    expect(rendered).toEqual(['/first', '/first'])
    following.resolve(['/second'])
    await ticks()
    expect(rendered).toEqual(['/first', '/first', '/second', '/second'])
    expect([first.read.mock.calls.length, later.read.mock.calls.length]).toEqual([1, 1])
  })

  test('that can’t read the paths tries again, ever more rarely, until it can; calls meanwhile are answered by that', async () => {
    const { read, next } = asked()
    sweep(read)
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      ;(await next()).reject(new Error('the lake is silent'))
      await ticks()
      expect(jest.mocked(console.error).mock.lastCall).toEqual([`revalidate: the pages to render anew can't be listed; tried again in ${seconds} s: Error: the lake is silent`])
      sweep(read)
      jest.advanceTimersByTime(seconds * 1000)
    }
    ;(await next()).resolve(['/faq'])
    await ticks()
    expect(rendered).toEqual(['/faq', '/faq'])
    expect(read).toHaveBeenCalledTimes(8)
    // And the next one begins at once.
    sweep(read)
    ;(await next()).resolve([])
    await ticks()
  })

  test('that failed does not drop the call that came while it read', async () => {
    const first = asked()
    const later = asked()
    sweep(first.read)
    const running = await first.next()
    sweep(later.read)
    running.reject(new Error('the lake is silent'))
    await ticks()
    jest.advanceTimersByTime(1_000)
    ;(await later.next()).resolve(['/faq'])
    await ticks()
    expect(rendered).toEqual(['/faq', '/faq'])
  })

  test('goes on past a page that can’t be rendered, and names it', async () => {
    cacheAnswer = 'MISS'
    const { read, next } = asked()
    sweep(read)
    ;(await next()).resolve(['/faq', '/about'])
    await ticks()
    expect(rendered).toEqual(['/faq', '/about'])
    expect(jest.mocked(console.warn).mock.calls.flat()).toEqual(['/faq', '/about'].map((path) => `revalidate: ${path} could not be rendered; its last good version stays.`))
  })
})
