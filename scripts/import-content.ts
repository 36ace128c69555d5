// Fills an empty lake with the starter content. A lake that holds anything is left alone.
import { createClient, type SanityClient } from '@sanity/client'
import { starterContent } from '../content/index.ts'
import { explainFailure } from './failure.ts'
import { withLakeToken } from './lake-token.ts'
import { readSettings } from './settings.mjs'

const { lakeLocalUrl, lakeData, maySeed } = readSettings()
const anonymous = createClient({
  projectId: 'lumbar',
  dataset: 'production',
  apiVersion: '2026-05-04',
  apiHost: lakeLocalUrl,
  useProjectHostname: false,
  useCdn: false,
  perspective: 'raw',
})

try {
  console.log(`  ${await fillLake()}`)
} catch (error) {
  console.error(`The starter content could not be imported: ${explainFailure(error, `The lake at ${lakeLocalUrl}`, 'Start it with npm start, which imports the content too.')}`)
  process.exitCode = 1
}

/** Returns what was done. */
async function fillLake(): Promise<string> {
  if (await holdsAnything(anonymous)) return 'The lake has content already.'
  return withLakeToken('starter content', async (token) => {
    const client = anonymous.withConfig({ token })
    if (await holdsAnything(client)) return 'The lake has content already, none of it published.'
    if (!maySeed) throw new Error(`The lake in LAKE_DATA, ${lakeData}, holds nothing. If it should, restore a backup. To fill it with the starter content, once: LAKE_SEED=1 npm start`)
    const transaction = starterContent.reduce((all, document) => all.createIfNotExists(document), client.transaction())
    await transaction.commit({ visibility: 'sync' })
    return `${starterContent.length} documents imported.`
  })
}

async function holdsAnything(client: SanityClient): Promise<boolean> {
  return (await client.fetch<number>('count(*[!(_id in path("_.**"))])')) > 0
}
