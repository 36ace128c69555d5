// Fills an empty lake with the starter content. A lake that holds anything is left alone.
import { createClient, type SanityClient } from '@sanity/client'
import { starterContent } from '../content/index.ts'
import { explainFailure } from './failure.ts'
import { withLakeToken } from './lake-token.ts'
import { readSettings } from './settings.mjs'

const lakeUrl = process.env.NEXT_PUBLIC_LAKE_URL || readSettings().lakeUrl
const anonymous = createClient({
  projectId: 'lumbar',
  dataset: 'production',
  apiVersion: '2026-05-04',
  apiHost: lakeUrl,
  useProjectHostname: false,
  useCdn: false,
  perspective: 'raw',
})

try {
  console.log(`  ${await fillLake()}`)
} catch (error) {
  console.error(`The starter content could not be imported: ${explainFailure(error, `The lake at ${lakeUrl}`, 'Start it with npm start, which imports the content too.')}`)
  process.exitCode = 1
}

/** Returns what was done. */
async function fillLake(): Promise<string> {
  if (await holdsAnything(anonymous)) return 'The lake has content already.'
  return withLakeToken('starter content', async (token) => {
    const client = anonymous.withConfig({ token })
    if (await holdsAnything(client)) return 'The lake has content already, none of it published.'
    const transaction = starterContent.reduce((all, document) => all.createIfNotExists(document), client.transaction())
    await transaction.commit({ visibility: 'sync' })
    return `${starterContent.length} documents imported.`
  })
}

async function holdsAnything(client: SanityClient): Promise<boolean> {
  return (await client.fetch<number>('count(*[!(_id in path("_.**"))])')) > 0
}
