import { lastGood } from '@/app/last-good'
import { BrokenContentError } from '@/sanity/content/read'

beforeEach(() => jest.spyOn(console, 'warn').mockReturnValue())
afterEach(() => jest.restoreAllMocks())

const refused = () => new BrokenContentError('clinic', ['phone: missing'])

test('content that is refused is shown as it was before; the log says why', async () => {
  const content = jest.fn(async () => 'new').mockResolvedValueOnce('good').mockRejectedValueOnce(refused())
  const read = lastGood(content)
  expect([await read(), await read(), await read()]).toEqual(['good', 'good', 'new'])
  expect(jest.mocked(console.warn).mock.calls).toEqual([[expect.stringContaining('clinic can\'t be shown: phone: missing')]])
})

test('any other failure is thrown, also when there is something older to show', async () => {
  const silent = new Error('the lake is silent')
  const read = lastGood(jest.fn().mockResolvedValueOnce('good').mockRejectedValueOnce(silent))
  await read()
  await expect(read()).rejects.toBe(silent)
})

test('content that was refused from the start is thrown', async () => {
  await expect(lastGood(async () => Promise.reject(refused()))()).rejects.toThrow(BrokenContentError)
})
