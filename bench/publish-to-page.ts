// How long from publishing until the public page has the new text. Needs a running `npm start` with the same settings.
import { execFileSync } from 'node:child_process'
import { createClient } from '@sanity/client'
import { readSettings, root } from '../scripts/settings.mjs'

const settings = readSettings()
const token = execFileSync(process.execPath, ['scripts/lake.mjs', 'token', 'create', '--role', 'administrator', '--name', 'bench'], { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1) ?? ''
const client = createClient({ projectId: 'lumbar', dataset: 'production', apiVersion: '2026-05-04', apiHost: settings.lakeUrl, useProjectHostname: false, useCdn: false, token, perspective: 'raw' })

const publishedId = 'condition-scoliosis'
const draftId = `drafts.${publishedId}`
const page = `${settings.siteUrl}/conditions/scoliosis`
const rounds = 20

const original = String((await client.getDocument(publishedId))?.['summary'])
const fetches: number[] = []
const publishes: number[] = []
for (let round = 0; round < rounds; round += 1) {
  fetches.push(await timed(async () => void (await (await fetch(page)).text())))
  publishes.push(await publishSummary(`Round ${round} of the bench.`))
}
await publishSummary(original)
execFileSync(process.execPath, ['scripts/lake.mjs', 'token', 'revoke', token], { cwd: root })

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
console.table({
  'page fetched': { 'median ms': Math.round(median(fetches)), 'slowest ms': Math.round(Math.max(...fetches)), ratio: 1 },
  'publish → new text in the HTML': {
    'median ms': Math.round(median(publishes)),
    'slowest ms': Math.round(Math.max(...publishes)),
    ratio: Math.round(median(publishes) / median(fetches)),
  },
})

/** The Studio's own two requests: edit the draft, publish it. Returns ms from the second until the page shows it. */
async function publishSummary(summary: string): Promise<number> {
  await client.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch: { set: { summary } } })
  return timed(async () => {
    await client.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
    while (!(await (await fetch(page)).text()).includes(summary));
  })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
