import { useAddressKeeping } from '@/sanity/studio/keep-address'
import type { DocumentActionProps } from 'sanity'

const slugs = jest.fn()
const known = jest.fn()
const mutate = jest.fn()
jest.mock('sanity', () => ({ useClient: () => ({ withConfig: () => ({ fetch: slugs }), fetch: known, mutate }) }))

const useCheck = (type = 'technique') => useAddressKeeping({ id: 'technique-friction', type } as DocumentActionProps)()

beforeEach(() => {
  jest.resetAllMocks()
  known.mockResolvedValue(null)
})

it('leads the old address, and what led to it, to the new one when the page is published, and not before', async () => {
  slugs.mockResolvedValue({ was: 'friction', willBe: 'deep-friction' })
  const { problems, complete } = await useCheck()
  expect(problems).toEqual([])
  expect(mutate).not.toHaveBeenCalled()
  complete?.()
  await new Promise(process.nextTick)
  expect(mutate).toHaveBeenCalledWith([
    { patch: { query: '*[_type == "redirect" && to == $from]', params: { from: '/techniques/friction' }, set: { to: '/techniques/deep-friction' } } },
    { createOrReplace: { _id: 'redirect-techniques-friction', _type: 'redirect', from: '/techniques/friction', to: '/techniques/deep-friction', permanent: true, isEnabled: true } },
    { delete: { query: '*[_type == "redirect" && from == $to]', params: { to: '/techniques/deep-friction' } } },
  ])
})

it.each([
  ['the address stays', { was: 'friction', willBe: 'friction' }, 'technique'],
  ['the page is new', { was: null, willBe: 'friction' }, 'technique'],
  ['the document has no page', { was: 'a', willBe: 'b' }, 'faq'],
])('does nothing when %s', async (_case, answer, type) => {
  slugs.mockResolvedValue(answer)
  expect((await useCheck(type)).complete).toBeUndefined()
})

it('changes the redirect that starts there already', async () => {
  slugs.mockResolvedValue({ was: 'friction', willBe: 'deep-friction' })
  known.mockResolvedValue('redirect-by-hand')
  const { complete } = await useCheck()
  complete?.()
  await new Promise(process.nextTick)
  expect(mutate.mock.calls[0][0][1].createOrReplace).toMatchObject({ _id: 'redirect-by-hand', to: '/techniques/deep-friction' })
})
