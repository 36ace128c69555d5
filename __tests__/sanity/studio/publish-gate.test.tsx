import { act, renderHook } from '@testing-library/react'
import type { DocumentActionComponent, DocumentActionProps, DocumentActionsContext } from 'sanity'
import { draftProblems } from '@/sanity/content/draft-problems'
import { documentActions } from '@/sanity/studio/document-actions'
import { inOne, type PublishVerdict } from '@/sanity/studio/publish-check'
import { publishGate, useContentCheck } from '@/sanity/studio/publish-gate'

let isSyncing = false
jest.mock('sanity', () => ({ useClient: () => ({}), useSchema: () => ({ get: () => undefined }), useSyncState: () => ({ isSyncing }) }))
jest.mock('@/sanity/content/draft-problems', () => ({ draftProblems: jest.fn() }))
jest.mock('sanity/router', () => ({ IntentLink: () => null }))
jest.mock('@/sanity/client', () => ({}))
const mockFormCheck = jest.fn()
const mockAddressKeeping = jest.fn()
const mockSigning = jest.fn()
jest.mock('@/sanity/studio/form-check', () => ({ useFormCheck: () => mockFormCheck }))
jest.mock('@/sanity/studio/keep-address', () => ({ useAddressKeeping: () => mockAddressKeeping }))
jest.mock('@/sanity/studio/sign-review', () => ({ useReviewSigning: () => mockSigning }))

const props = { id: 'condition-disc', type: 'condition' } as DocumentActionProps
const refusal: PublishVerdict['problems'] = [{ code: 'broken-document', message: 'causes: is broken' }]

/** The gate around a publish button, pressed by `press`. */
function gate(check: () => Promise<PublishVerdict>, own: Partial<ReturnType<DocumentActionComponent>> | null = {}) {
  const publish = jest.fn()
  const usePublish: DocumentActionComponent = () => (own === null ? null : { label: 'Publish', onHandle: publish, ...own })
  const { result, rerender } = renderHook(publishGate(usePublish, () => check), { initialProps: props })
  const press = () => act(async () => result.current?.onHandle?.())
  return { publish, press, rerender: () => act(async () => rerender(props)), action: () => result.current }
}
const dialogOf = (action: ReturnType<DocumentActionComponent>) => action?.dialog as { header?: string; content?: { props: { failure?: string; problems?: unknown } } } | null

beforeEach(() => {
  isSyncing = false
})
afterEach(() => jest.restoreAllMocks())

it('publishes once when the check finds nothing, and not before', async () => {
  let answer: (verdict: PublishVerdict) => void = () => {}
  const { publish, press, action, rerender } = gate(() => new Promise((resolve) => (answer = resolve)))
  expect(action()?.label).toBe('Publish')
  await press()
  expect(publish).not.toHaveBeenCalled()
  expect(action()).toMatchObject({ disabled: true, title: expect.stringMatching(/Checking/) })
  await act(async () => answer({ problems: [] }))
  await rerender()
  expect(publish).toHaveBeenCalledTimes(1)
  expect(action()?.disabled).toBe(false)
  expect(dialogOf(action())).toBeNull()
})

it('publishes nothing when the check finds problems, and lists them', async () => {
  const complete = jest.fn()
  const { publish, press, action } = gate(async () => ({ problems: refusal, complete }))
  await press()
  expect([publish, complete].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  expect(dialogOf(action())).toMatchObject({ header: 'Not published yet', content: { props: { problems: refusal } } })
})

it('publishes nothing when the check itself fails, and says why', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {})
  const { publish, press, action } = gate(() => Promise.reject(new Error('The lake is away')))
  await press()
  expect(publish).not.toHaveBeenCalled()
  expect(dialogOf(action())).toMatchObject({ header: 'Not published: the check failed', content: { props: { failure: 'The lake is away' } } })
  expect(log).toHaveBeenCalled()
})

it('checks what the site would say of this very document', async () => {
  jest.mocked(draftProblems).mockResolvedValue(refusal)
  const { result } = renderHook(() => useContentCheck(props))
  expect(await result.current()).toEqual({ problems: refusal })
  expect(draftProblems).toHaveBeenCalledWith({}, { id: props.id, type: props.type })
})

it('refuses what either of two checks refuses, and says once what both say', async () => {
  const [inForm, onSite] = [{ code: 'refused-by-form', message: 'Is another page’s address.', path: 'slug' }, refusal[0]!] as const
  const { publish, press, action } = gate(inOne([async () => ({ problems: [inForm, { ...onSite, code: 'refused-by-form' }] }), async () => ({ problems: [onSite] })]))
  await press()
  expect(publish).not.toHaveBeenCalled()
  expect(dialogOf(action())?.content?.props.problems).toEqual([inForm, onSite])
})

it('leaves it to the form to say what a field needs', async () => {
  const inForm = { code: 'refused-by-form', message: 'Write a summary.', path: 'summary' } as const
  const onSite = { code: 'broken-document', message: 'This is missing, and the site needs it.', path: 'summary' } as const
  const elsewhere = { ...onSite, path: 'clinicalName' }
  const { press, action } = gate(inOne([async () => ({ problems: [inForm] }), async () => ({ problems: [onSite, elsewhere] })]))
  await press()
  expect(dialogOf(action())?.content?.props.problems).toEqual([inForm, elsewhere])
})

it('lets every check write what publishing adds', async () => {
  const complete = jest.fn()
  const { press } = gate(inOne([async () => ({ problems: [], complete }), async () => ({ problems: [], complete })]))
  await press()
  expect(complete).toHaveBeenCalledTimes(2)
})

it('waits for the last keystroke to be in the lake before it checks', async () => {
  isSyncing = true
  const check = jest.fn(async () => ({ problems: [] }))
  const { publish, press, rerender } = gate(check)
  await press()
  expect(check).not.toHaveBeenCalled()
  isSyncing = false
  await rerender()
  expect([check, publish].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

it('writes what publishing adds before it publishes', async () => {
  const order: string[] = []
  const { press, publish } = gate(async () => ({ problems: [], complete: () => order.push('signed') }))
  publish.mockImplementation(() => order.push('published'))
  await press()
  expect(order).toEqual(['signed', 'published'])
})

it('can be tried again after a refusal: the check is made anew', async () => {
  const verdicts: PublishVerdict[] = [{ problems: refusal }, { problems: [] }]
  const { publish, press } = gate(async () => verdicts.shift()!)
  await press()
  await press()
  expect(publish).toHaveBeenCalledTimes(1)
})

it('offers nothing where the Studio offers no publishing, and stays disabled where the Studio disables it', () => {
  expect(gate(async () => ({ problems: [] }), null).action()).toBeNull()
  expect(gate(async () => ({ problems: [] }), { disabled: true }).action()?.disabled).toBe(true)
})

it.each([
  ['condition', [mockFormCheck, draftProblems, mockAddressKeeping]],
  ['redirect', [mockFormCheck, draftProblems, mockAddressKeeping]],
  ['reviewRecord', [mockFormCheck, mockSigning]],
])('a %s is published when all of its checks find nothing', async (schemaType, checks) => {
  for (const check of [mockFormCheck, mockAddressKeeping, mockSigning]) check.mockReset().mockResolvedValue({ problems: [] })
  jest.mocked(draftProblems).mockReset().mockResolvedValue([])
  const publish = jest.fn()
  const own: DocumentActionComponent = Object.assign(() => ({ label: 'Publish', onHandle: publish }), { action: 'publish' as const })
  const [usePublish] = documentActions([own], { schemaType } as DocumentActionsContext)
  const { result } = renderHook(usePublish!, { initialProps: props })
  await act(async () => result.current?.onHandle?.())
  for (const check of checks) expect(check).toHaveBeenCalledTimes(1)
  expect(publish).toHaveBeenCalledTimes(1)
})
