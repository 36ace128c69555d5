import type { ValidationContext } from 'sanity'
import { sharedAnswer } from '@/sanity/schema/validation/shared-answer'

const context = (dataset: string) => ({ getClient: () => ({ config: () => ({ projectId: 'test', dataset }) }) }) as unknown as ValidationContext

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

it('is asked of each dataset at most twice a minute', async () => {
  let asked = 0
  const ask = () => Promise.resolve((asked += 1))
  const answer = sharedAnswer({ ask, otherwise: 0, warning: '' })
  expect([await answer(context('a')), await answer(context('a')), await answer(context('b'))]).toEqual([1, 1, 2])
  jest.advanceTimersByTime(30_000)
  expect(await answer(context('a'))).toBe(3)
})

it('never throws: a rule that throws would hold up the publishing', async () => {
  const log = jest.spyOn(console, 'warn').mockImplementation(() => {})
  const error = new Error('Too many requests')
  const answer = sharedAnswer({ ask: () => Promise.reject(error), otherwise: [], warning: 'Nothing is compared.' })
  expect(await answer(context('a'))).toEqual([])
  expect(log).toHaveBeenCalledWith('Nothing is compared.', error)
})
