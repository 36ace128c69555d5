import type { SanityClient } from '@sanity/client'
import { getBenefit } from '@/sanity/content/benefit'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { readDraftPage, type PageContent } from '@/sanity/content/draft-page'
import type { ReadAs } from '@/sanity/content/draft-problems'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { changed, clientOf, serve, starter } from '../lake-fixture'

const id = 'condition-scoliosis'
const slugOf = (type: string) => starter.find(({ _type }) => _type === type) as unknown as { _id: string; slug: { current: string } }

afterEach(() => jest.restoreAllMocks())

const readers: [PageContent['type'], (slug: string) => Promise<object | null>][] = [
  ['condition', getCondition],
  ['benefit', getBenefit],
  ['technique', getTechnique],
  ['symptom', getSymptom],
]

it.each(readers)('reads a %s as its page does, with the clinic beside it', async (type, read) => {
  const { _id, slug } = slugOf(type)
  serve(starter)
  const { page, problems } = await readDraftPage(clientOf(starter), { id: `drafts.${_id}`, type })
  expect(page).toMatchObject({ type, content: await read(slug.current), clinic: await getClinic() })
  expect(problems).toEqual([])
})

it('shows a page that may not go live, and says why it may not', async () => {
  const { page, problems } = await readDraftPage(clientOf(changed(id, { summary: 'Massage cures scoliosis.' })), { id, type: 'condition' })
  expect(page?.content).toMatchObject({ summary: 'Massage cures scoliosis.' })
  expect(problems).toContainEqual(expect.objectContaining({ code: 'banned-phrase', path: 'summary' }))
})

it('has no page of what is not whole yet, and says what is missing', async () => {
  const { page, problems } = await readDraftPage(clientOf(changed(id, { summary: undefined })), { id, type: 'condition' })
  expect(page).toBeUndefined()
  expect(problems).toEqual([{ code: 'broken-document', message: 'This is missing, and the site needs it.', path: 'summary' }])
})

it('reads what is published, whatever drafts there are', async () => {
  const lake = { withConfig: ({ perspective }: { perspective: ReadAs }) => clientOf(perspective === 'published' ? starter : changed(id, { summary: 'Only a draft.' })) } as unknown as SanityClient
  serve(starter)
  const content = async (perspective?: ReadAs) => (await readDraftPage(lake, { id, type: 'condition' }, perspective)).page?.content
  expect(await content()).toMatchObject({ summary: 'Only a draft.' })
  expect(await content('published')).toEqual(await getCondition('scoliosis'))
})

it('shows a page without the clinic while the clinic’s own details are broken', async () => {
  const { page } = await readDraftPage(clientOf(changed('clinic', { name: undefined })), { id, type: 'condition' })
  expect(page?.clinic).toBeNull()
  expect(page?.content).toMatchObject({ slug: 'scoliosis' })
})
