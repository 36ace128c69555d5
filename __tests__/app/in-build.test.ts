import { unlessRefusedInBuild } from '@/app/in-build'
import { BrokenContentError } from '@/sanity/content/read'

const refused = () => Promise.reject(new BrokenContentError('claim-a', ['citations: needs at least one citation']))
const phase = process.env.NEXT_PHASE

afterEach(() => {
  if (phase === undefined) delete process.env.NEXT_PHASE
  else process.env.NEXT_PHASE = phase
  jest.restoreAllMocks()
})

it('lets a build go on without what may not be shown, and says why', async () => {
  process.env.NEXT_PHASE = 'phase-production-build'
  const log = jest.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await unlessRefusedInBuild(() => Promise.resolve('shown'))).toBe('shown')
  expect(await unlessRefusedInBuild(refused)).toBeUndefined()
  expect(log.mock.calls.join()).toContain('claim-a can\'t be shown: citations')
})

it('throws on a running site, so that the last good page stays', async () => {
  delete process.env.NEXT_PHASE
  await expect(unlessRefusedInBuild(refused)).rejects.toThrow(BrokenContentError)
})

it('stops a build when the lake is away', async () => {
  process.env.NEXT_PHASE = 'phase-production-build'
  await expect(unlessRefusedInBuild(() => Promise.reject(new TypeError('fetch failed')))).rejects.toThrow('fetch failed')
})
