import { useFormCheck, written } from '@/sanity/studio/form-check'
import type { DocumentActionProps, SanityDocument } from 'sanity'

const draft = {
  _id: 'drafts.technique-friction', _type: 'technique', slug: { current: 'kneading' },
  keyFacts: [{ _key: 'a', text: 'One.' }, { _key: 'b', text: 'Two.' }],
  causes: [{ _type: 'block', _key: 'c', children: [{ _key: 'd', text: 'Three.' }] }],
} as unknown as SanityDocument
const getDocument = jest.fn()
const validateDocument = jest.fn()
jest.mock('sanity', () => ({
  useClient: () => ({ withConfig: () => ({ getDocument }) }),
  useWorkspace: () => 'the workspace',
  validateDocument: (options: unknown) => validateDocument(options),
}))

const useCheck = () => useFormCheck({ id: 'technique-friction', type: 'technique' } as DocumentActionProps)()

it('asks the form’s rules of the draft as it lies in the lake, and takes its errors alone', async () => {
  getDocument.mockResolvedValue(draft)
  validateDocument.mockResolvedValue([
    { level: 'error', message: 'Is another page’s address.', path: ['slug'] },
    { level: 'warning', message: 'Long.', path: ['summary'] },
  ])
  expect(await useCheck()).toEqual({ problems: [{ code: 'refused-by-form', message: 'Is another page’s address.', path: 'slug' }] })
  expect(getDocument).toHaveBeenCalledWith('drafts.technique-friction')
  expect(validateDocument).toHaveBeenCalledWith({ document: draft, workspace: 'the workspace' })
})

it('fails when the rules can’t be asked, so that nothing is published', async () => {
  getDocument.mockRejectedValue(new Error('The lake is away'))
  await expect(useCheck()).rejects.toThrow('The lake is away')
})

it('names a place by the number of a member, and no further than to a text', () => {
  expect(written(draft, ['keyFacts', { _key: 'b' }, 'text'])).toBe('keyFacts[1].text')
  expect(written(draft, ['causes', { _key: 'c' }, 'children', { _key: 'd' }])).toBe('causes')
  expect(written(draft, ['slug', 'current'])).toBe('slug.current')
})
