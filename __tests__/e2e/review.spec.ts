import { expect, test } from '@playwright/test'
import { administrator } from './stack'
import { choose, open, signIn, write } from './studio'

// A published review stays for ever, so each run has a page of its own.
const run = Date.now().toString(36)
const page = `condition-reviewed-${run}`
const path = `/conditions/reviewed-${run}`
const person = `practitioner-${run}`

test('a review is signed by publishing it, keeps its words when the reviewer is renamed, and lets page and person go', async ({ browser }) => {
  const client = administrator()
  const model = await client.getDocument('condition-scoliosis')
  await client.create({ ...model, _id: page, _type: 'condition', title: `Reviewed ${run}`, slug: { _type: 'slug', current: `reviewed-${run}` } })
  await client.create({ _id: person, _type: 'practitioner', name: 'Robin Reader', title: 'Physician' })

  const studio = await signIn(browser)
  await open(studio, page, 'condition')
  await choose(studio, 'Record a review')
  await write(studio, 'field-author', 'Alex Writer')
  const record = await drafted(client)
  // The rest by a program: it is the publishing that is tested here.
  await client.patch(record).set({ reviewer: { _type: 'reference', _ref: person, _weak: true }, role: 'physician', whatChanged: 'All of it.', why: 'It is new.' }).commit()
  const publish = studio.getByTestId('action-publish')
  await expect(publish).toBeEnabled()
  await publish.click()

  const text = async () => (await studio.request.get(path)).text()
  const shows = (words: string) => expect(async () => expect(await text()).toContain(words)).toPass({ intervals: [50] })
  await shows('Reviewed by Robin Reader')
  const id = record.replace('drafts.', '')
  expect(await client.getDocument(id)).toMatchObject({ reviewerName: 'Robin Reader', reviewerTitle: 'Physician', target: { _ref: page, _weak: true } })

  await client.patch(person).set({ name: 'Alex Writer', title: 'Physical Therapist' }).commit()
  await client.patch(page).set({ summary: 'The words after the new name.' }).commit()
  await shows('The words after the new name.')
  expect(await text()).toContain('Reviewed by Robin Reader')
  expect(await text()).toContain('This page has changed since the review.')

  await client.delete(person)
  await client.delete(page)
  await expect(async () => expect((await studio.request.get(path)).status()).toBe(404)).toPass({ intervals: [50] })
  expect(await client.getDocument(id)).toBeDefined()
  await studio.context().close()
})

/** The id of the review's draft, once the lake has it with its author. */
async function drafted(client: ReturnType<typeof administrator>): Promise<string> {
  let id: string | null = null
  await expect(async () => {
    id = await client.fetch<string | null>('*[_type == "reviewRecord" && target._ref == $page && author == "Alex Writer"][0]._id', { page })
    expect(id).not.toBeNull()
  }).toPass({ intervals: [100] })
  return id ?? ''
}
