// Fills an empty lake with the starter content. A lake that holds anything is left alone.
import { execFileSync } from 'node:child_process'
import { createClient } from '@sanity/client'
import { starterContent } from '../content/index.ts'
import { root } from './settings.mjs'

const anonymous = createClient({
  projectId: 'lumbar',
  dataset: 'production',
  apiVersion: '2026-05-04',
  apiHost: process.env.NEXT_PUBLIC_LAKE_URL ?? 'http://localhost:4020',
  useProjectHostname: false,
  useCdn: false,
  perspective: 'raw',
})

const count = 'count(*[!(_id in path("_.**"))])'

if ((await anonymous.fetch<number>(count)) > 0) {
  console.log('  The lake has content already.')
} else {
  const token = lakeCommand('token', 'create', '--role', 'administrator', '--name', 'starter content')
  const client = anonymous.withConfig({ token })
  if ((await client.fetch<number>(count)) > 0) {
    console.log('  The lake has content already, none of it published.')
  } else {
    const transaction = starterContent.reduce((all, document) => all.createIfNotExists(document), client.transaction())
    await transaction.commit({ visibility: 'sync' })
    console.log(`  ${starterContent.length} documents imported.`)
  }
  lakeCommand('token', 'revoke', token)
}

/** Runs a command of the lake's and returns what it prints. */
function lakeCommand(...args: string[]): string {
  return execFileSync(process.execPath, ['lake/cli.ts', ...args], { cwd: root, encoding: 'utf8' }).trim()
}
