import type { SanityClient } from '@sanity/client'
import { act, renderHook, waitFor } from '@testing-library/react'
import { readDraftPage } from '@/sanity/content/draft-page'
import { pause, useDraftPage, type DraftPageSource } from '@/sanity/studio/use-draft-page'

// What it reads is told in draft-page.test.ts; here it is told when.
jest.mock('@/sanity/content/draft-page', () => ({ readDraftPage: jest.fn() }))
jest.mock('@/sanity/content/gated-types', () => ({ gatedTypes: { condition: {}, claim: {} } }))

interface Listener { next: () => void; error: (error: Error) => void }
const listeners = new Set<Listener>()
const listen = jest.fn(() => ({
  subscribe(listener: Listener) {
    listeners.add(listener)
    listener.next()
    return { unsubscribe: () => listeners.delete(listener) }
  },
}))
const client = { listen } as unknown as SanityClient
const change = () => listeners.forEach(({ next }) => next())

const reading = jest.mocked(readDraftPage)
const draft = (name: string) => ({ problems: [], page: { type: 'condition', content: { title: name }, clinic: null } }) as unknown as Awaited<ReturnType<typeof readDraftPage>>
const holds = (name: string) => reading.mockResolvedValue(draft(name))
const check = jest.fn<ReturnType<DraftPageSource['check']>, []>()
function show(perspective: DraftPageSource['perspective'] = 'drafts') {
  const { result, unmount } = renderHook(() => useDraftPage(client, { id: 'condition-a', type: 'condition', perspective, check: () => check() }))
  return { result: { get current() { return result.current[0] } }, readAgain: () => act(() => result.current[1]()), unmount }
}

beforeEach(() => {
  listeners.clear()
  jest.clearAllMocks()
  holds('A sore back')
  check.mockResolvedValue({ problems: [] })
})

it('reads the draft, and reads it again after a change of whatever pages show', async () => {
  const { result } = show()
  expect(result.current).toEqual({ step: 'loading' })
  await waitFor(() => expect(result.current).toEqual({ step: 'read', ...draft('A sore back') }))
  expect(listen).toHaveBeenCalledWith(expect.any(String), { types: ['condition', 'claim', 'reviewRecord', 'bannedPhrase'] }, expect.objectContaining({ includeAllVersions: true, visibility: 'query', events: ['welcome', 'mutation'] }))
  holds('A stiff back')
  act(change)
  await waitFor(() => expect(result.current).toEqual({ step: 'read', ...draft('A stiff back') }))
})

it('says beside what publishing asks: of a draft, not of what is published', async () => {
  const problem = { code: 'refused-by-form', message: 'Is another page’s address.', path: 'slug' } as const
  check.mockResolvedValue({ problems: [problem] })
  const { result } = show()
  await waitFor(() => expect(result.current).toMatchObject({ step: 'read', problems: [problem] }))
  expect(reading).toHaveBeenLastCalledWith(client, { id: 'condition-a', type: 'condition' }, 'drafts')
  const { result: published } = show('published')
  await waitFor(() => expect(published.current).toMatchObject({ step: 'read', problems: [] }))
  expect(reading).toHaveBeenLastCalledWith(client, { id: 'condition-a', type: 'condition' }, 'published')
})

it('reads once what changes many times while it reads, and ends with the last', async () => {
  let answer: (of: ReturnType<typeof draft>) => void = () => {}
  const { result } = show()
  await waitFor(() => expect(result.current.step).toBe('read'))
  reading.mockClear()
  reading.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  act(() => [1, 2, 3, 4, 5].forEach(change))
  expect(reading).toHaveBeenCalledTimes(1)
  holds('The last')
  await act(async () => answer(draft('The first')))
  await waitFor(() => expect(result.current).toEqual({ step: 'read', ...draft('The last') }))
  expect(reading).toHaveBeenCalledTimes(2)
})

it('says that it could not read, and shows the page once it can', async () => {
  reading.mockRejectedValueOnce(new Error('no connection'))
  const { result } = show()
  await waitFor(() => expect(result.current).toEqual({ step: 'failed', reason: 'no connection' }))
  act(change)
  await waitFor(() => expect(result.current).toEqual({ step: 'read', ...draft('A sore back') }))
})

it('says so when it can no longer hear of changes, and begins anew when asked', async () => {
  const { result, readAgain } = show()
  await waitFor(() => expect(result.current.step).toBe('read'))
  act(() => listeners.forEach(({ error }) => error(new Error('gone'))))
  expect(result.current).toEqual({ step: 'failed', reason: 'gone' })
  readAgain()
  await waitFor(() => expect(result.current).toEqual({ step: 'read', ...draft('A sore back') }))
  expect(listeners.size).toBe(1)
})

it.each([
  ['a reading', () => act(change)],
  ['the stream of changes', () => act(() => listeners.forEach(({ error }) => error(new Error('gone'))))],
])('tries %s again by itself', async (_what, fail) => {
  jest.useFakeTimers()
  const { result, unmount } = show()
  await act(() => jest.advanceTimersByTimeAsync(0))
  reading.mockRejectedValueOnce(new Error('gone'))
  fail()
  await act(() => jest.advanceTimersByTimeAsync(0))
  expect(result.current).toEqual({ step: 'failed', reason: 'gone' })
  reading.mockReset()
  holds('There again')
  await act(() => jest.advanceTimersByTimeAsync(pause))
  expect(result.current).toEqual({ step: 'read', ...draft('There again') })
  unmount()
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

it('stops listening when nobody looks', async () => {
  const { result, unmount } = show()
  await waitFor(() => expect(result.current.step).toBe('read'))
  unmount()
  expect(listeners.size).toBe(0)
})
