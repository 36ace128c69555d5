import { expect, test } from '@playwright/test'
import type { SanityClient } from '@sanity/client'
import { administrator, stack, stranger } from './stack'

const secret = 'Not for strangers yet'
const authorization = (client: SanityClient) => ({ authorization: `Bearer ${client.config().token}` })

test.describe('a stranger without a token sees no draft', () => {
  const id = 'drafts.condition-secret'

  test.beforeAll(async () => {
    await administrator().createOrReplace({ _id: id, _type: 'condition', title: secret, slug: { _type: 'slug', current: 'secret' } })
  })

  test.afterAll(async () => {
    await administrator().delete(id)
  })

  const questions = [
    ['*[title == $secret].title', { secret }],
    ['count(*[_id in path("drafts.**")])', {}],
    ['*[_id in [$id, "condition-secret"]].title', { id }],
  ] as const
  const ask = (client: SanityClient) => Promise.all(questions.map(([query, params]) => client.fetch<unknown>(query, params)))

  test('by query, in any perspective, though whoever may see it finds it by the same queries', async () => {
    const client = administrator()
    expect(await ask(client)).toEqual([[secret], expect.any(Number), [secret]])
    expect(await client.fetch(questions[1][0])).toBeGreaterThan(0)
    expect(await ask(client.withConfig({ perspective: 'drafts' }))).toEqual([[secret], 0, [secret]])
    for (const perspective of ['raw', 'published', 'drafts', ['rSecret', 'drafts']] as const) {
      const some = stranger.withConfig({ perspective: perspective as 'raw' })
      expect(await ask(some), String(perspective)).toEqual([[], 0, []])
      expect(await some.fetch('count(*[_id == "condition-scoliosis"])'), String(perspective)).toBe(1)
    }
  })

  test('by document: it answers as if there were none', async ({ request }) => {
    const ask = async (wanted: string, headers = {}) => (await request.get(`${stack.lakeUrl}/v2026-05-04/data/doc/production/${wanted}`, { headers })).json()
    const there = await ask(id)
    const notThere = await ask('drafts.condition-nowhere')
    expect(JSON.stringify(there).replaceAll('secret', 'nowhere')).toBe(JSON.stringify(notThere))
    expect(await ask(id, authorization(administrator()))).toMatchObject({ documents: [{ title: secret }] })
  })

  test('by listening while it is edited', async () => {
    const seen: string[] = []
    const subscription = stranger.listen('*', {}, { includeResult: true, includeAllVersions: true, events: ['welcome', 'mutation'] })
    const published = new Promise<void>((resolve, reject) => {
      subscription.subscribe({
        next: (event) => {
          if (event.type === 'welcome') void editBoth().catch(reject)
          if (event.type !== 'mutation') return
          seen.push(event.documentId)
          if (event.documentId === 'clinicSettings') resolve()
        },
        error: reject,
      })
    })
    // The published edit comes after the draft's: once it is heard, the draft's would have been.
    async function editBoth() {
      const client = administrator()
      await client.patch(id).set({ summary: secret }).commit()
      await client.patch('clinicSettings').set({ reviewIsGate: false, complaintRoute: `Changed ${Date.now()}` }).commit()
    }
    await published
    expect(seen).not.toContain(id)
  })

  for (const [name, path, status] of [
    ['history', `/data/history/production/transactions/${id}`, 401],
    ['its revisions', `/data/history/production/documents/${id}`, 401],
    ['export', '/data/export/production', 200],
  ] as const) {
    test(`by ${name}, which shows it to whoever may see it`, async ({ request }) => {
      const ask = (headers = {}) => request.get(`${stack.lakeUrl}/v2026-05-04${path}`, { headers })
      const answer = await ask()
      expect(answer.status()).toBe(status)
      expect(await answer.text()).not.toContain(secret)
      if (status === 200) expect(await answer.text()).toContain('"condition-scoliosis"')
      const allowed = await ask(authorization(administrator()))
      expect(allowed.status()).toBe(200)
      expect(await allowed.text()).toContain(secret)
    })
  }

  test('by a forged token', async ({ request }) => {
    const forged = await request.get(`${stack.lakeUrl}/v2026-05-04/data/query/production?query=*`, { headers: { authorization: 'Bearer skForged' } })
    expect(forged.status()).toBe(401)
  })

  test('on the site', async ({ request }) => {
    expect((await request.get('/conditions/secret')).status()).toBe(404)
    for (const path of ['/', '/conditions', '/sitemap.xml']) {
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(200)
      expect(await answer.text(), path).not.toContain(secret)
    }
  })
})
