import { expect, test } from '@playwright/test'
import { administrator, revalidate } from './stack'

test.describe('content that is broken by a program, past the Studio’s gate', () => {
  const id = 'condition-muscle-strain'
  const path = '/conditions/muscle-strain'

  test('keeps the last good page, and the next good version shows', async ({ request }) => {
    const client = administrator()
    const good = await client.getDocument(id)
    if (!good) throw new Error(`${id} is missing from the starter content`)
    const summary = String(good['summary'])
    await client.patch(id).set({ summary: 42, title: 'Never to be seen' }).commit()
    // The answer comes once the page was tried with the broken text.
    expect(await revalidate(request, { _type: 'condition', slug: 'muscle-strain' })).toEqual({ refreshed: [], kept: [path] })
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    const html = await response.text()
    expect(html).toContain(summary)
    expect(html).not.toContain('Never to be seen')
    expect((await request.get('/conditions')).status()).toBe(200)

    await client.patch(id).set({ title: good['title'], summary: 'Mended again.' }).commit()
    await expect(async () => expect(await (await request.get(path)).text()).toContain('Mended again.')).toPass({ intervals: [50] })
    await client.patch(id).set({ summary }).commit()
  })

  test('says so in words while a page has no good version yet, and shows the first one', async ({ request }) => {
    const client = administrator()
    const model = await client.getDocument('condition-scoliosis')
    const born = { ...model, _id: 'condition-born-broken', _type: 'condition', title: 'Born broken', slug: { _type: 'slug', current: 'born-broken' } }
    await client.create({ ...born, summary: 42 })
    const answer = await request.get('/conditions/born-broken')
    expect(answer.status()).toBe(503)
    expect(answer.headers()['retry-after']).toBe('60')
    expect(await answer.text()).toContain('Something went wrong on our side')
    const headed = await request.head('/conditions/born-broken')
    expect([headed.status(), headed.headers()['retry-after']]).toEqual([503, '60'])

    await client.createOrReplace(born)
    await expect(async () => expect((await request.get('/conditions/born-broken')).status()).toBe(200)).toPass({ intervals: [50] })
    await client.delete(born._id)
  })
})

test('a page born after the build is served, is gone when unpublished, and comes back when published again', async ({ request }) => {
  const client = administrator()
  const id = 'condition-born-later'
  const path = '/conditions/born-later'
  const action = (actionType: 'publish' | 'unpublish') =>
    client.action({ actionType: `sanity.action.document.${actionType}`, draftId: `drafts.${id}`, publishedId: id })
  const answers = (status: number) => expect(async () => expect((await request.get(path)).status()).toBe(status)).toPass({ intervals: [50] })

  await answers(404)
  const model = await client.getDocument('condition-scoliosis')
  await client.createOrReplace({ ...model, _id: `drafts.${id}`, _type: 'condition', title: 'Born later', slug: { _type: 'slug', current: 'born-later' } })
  await answers(404)
  await action('publish')
  await answers(200)
  expect(await (await request.get(path)).text()).toContain('Born later')
  await action('unpublish')
  await answers(404)
  await action('publish')
  await answers(200)
  await client.delete({ query: '*[_id in [$id, $draft]]', params: { id, draft: `drafts.${id}` } })
})
