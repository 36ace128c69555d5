/**
 * npx node bench/publish-to-page.ts
 * How long from publishing until the public page has the new text. It publishes on the page about scoliosis and puts its
 * text back, also when it fails or is stopped by Ctrl-C. Needs a running `npm start` with the same settings.
 */
import { createClient, type SanityClient } from '@sanity/client'
import { withLakeToken } from '../scripts/lake-token.ts'
import { readSettings } from '../scripts/settings.mjs'

const settings = readSettings()
const publishedId = 'condition-scoliosis'
const draftId = `drafts.${publishedId}`
const page = `${settings.siteUrl}/conditions/scoliosis`
const rounds = 20
/** A page that takes longer will not come. */
const longest = 30_000

const stopped = new AbortController()
process.once('SIGINT', () => stopped.abort(new Error('Stopped.')))

const fetches: number[] = []
const publishes: number[] = []
await withLakeToken('bench', async (token) => {
  const client = createClient({ projectId: 'lumbar', dataset: 'production', apiVersion: '2026-05-04', apiHost: settings.lakeUrl, useProjectHostname: false, useCdn: false, token, perspective: 'raw' })
  const original = await summaryOf(client)
  try {
    for (let round = 0; round < rounds; round += 1) {
      fetches.push(await timed(async () => void (await pageText())))
      publishes.push(await publishUntilShown(client, `Round ${round} of the bench.`))
    }
  } finally {
    await edit(client, original)
    await publish(client)
  }
})

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
console.table({
  'page fetched': { 'median ms': Math.round(median(fetches)), 'slowest ms': Math.round(Math.max(...fetches)), ratio: 1 },
  'publish → new text in the HTML': {
    'median ms': Math.round(median(publishes)),
    'slowest ms': Math.round(Math.max(...publishes)),
    ratio: Math.round(median(publishes) / median(fetches)),
  },
})

/** @throws Error when there is none to put back, or an author's draft would be published with it */
async function summaryOf(client: SanityClient): Promise<string> {
  const [published, draft] = await Promise.all([client.getDocument(publishedId), client.getDocument(draftId)])
  if (draft) throw new Error(`${publishedId} has a draft, which the bench would publish. Publish or discard it first.`)
  const summary: unknown = published?.summary
  if (typeof summary !== 'string') throw new Error(`${publishedId} has no summary that could be put back.`)
  return summary
}

// The Studio's own two requests.
const edit = (client: SanityClient, summary: string) => client.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch: { set: { summary } } })
const publish = (client: SanityClient) => client.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })

/** Returns ms from the request to publish until the page shows it. */
async function publishUntilShown(client: SanityClient, summary: string): Promise<number> {
  await edit(client, summary)
  return timed(async () => {
    const deadline = performance.now() + longest
    await publish(client)
    while (!(await pageText()).includes(summary)) if (performance.now() > deadline) throw new Error(`${page} did not show “${summary}” within ${longest / 1000} s.`)
  })
}

async function pageText(): Promise<string> {
  stopped.signal.throwIfAborted()
  return (await fetch(page)).text()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
