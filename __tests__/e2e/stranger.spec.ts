import { expect, test } from '@playwright/test'
import { administrator, stack, stranger } from './stack'

const secret = 'Not for strangers yet'

test.describe('a stranger without a token sees no draft', () => {
  const id = 'drafts.condition-secret'

  test.beforeAll(async () => {
    await administrator().createOrReplace({ _id: id, _type: 'condition', title: secret, slug: { _type: 'slug', current: 'secret' } })
  })

  test.afterAll(async () => {
    await administrator().delete(id)
  })

  test('by query, in any perspective', async () => {
    for (const perspective of ['raw', 'published', 'drafts', ['rSecret', 'drafts']] as const) {
      const client = stranger.withConfig({ perspective: perspective as 'raw' })
      const answers = await Promise.all([
        client.fetch('*[title == $secret]', { secret }),
        client.fetch('count(*[_id in path("drafts.**")])'),
        client.fetch('*[_id in [$id, "condition-secret"]]', { id }),
      ].map((answer) => answer.catch(() => 'refused')))
      expect(JSON.stringify(answers), String(perspective)).not.toContain(secret)
      for (const answer of answers) expect([[], 0, 'refused'], String(perspective)).toContainEqual(answer)
    }
  })

  test('by document: it answers as if there were none', async ({ request }) => {
    const ask = async (wanted: string) => (await request.get(`${stack.lakeUrl}/v2026-05-04/data/doc/production/${wanted}`)).json()
    const there = await ask(id)
    const notThere = await ask('drafts.condition-nowhere')
    expect(JSON.stringify(there).replaceAll('secret', 'nowhere')).toBe(JSON.stringify(notThere))
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

  test('by history, export or a forged token', async ({ request }) => {
    for (const path of [`/data/history/production/transactions/${id}`, '/data/export/production', `/data/history/production/documents/${id}`]) {
      const body = await (await request.get(`${stack.lakeUrl}/v2026-05-04${path}`)).text()
      expect(body, path).not.toContain(secret)
    }
    const forged = await request.get(`${stack.lakeUrl}/v2026-05-04/data/query/production?query=*`, { headers: { authorization: 'Bearer skForged' } })
    expect(forged.status()).toBe(401)
  })

  test('on the site', async ({ request }) => {
    expect((await request.get('/conditions/secret')).status()).toBe(404)
    for (const path of ['/', '/conditions', '/sitemap.xml']) expect(await (await request.get(path)).text()).not.toContain(secret)
  })
})
