import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { createClient, type SanityClient } from '@sanity/client'
import { sign, signatureHeader } from '../../lib/webhook/signature'

const port = 3900
const lakePort = 4920

/** The system under test: what `npm start` runs, beside a running one rather than instead of it. */
export const stack = {
  siteUrl: `http://localhost:${port}`,
  lakeUrl: `http://localhost:${lakePort}`,
  dataFolder: resolve('.lumbar/e2e-lake'),
  env: {
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    LAKE_DATA: '.lumbar/e2e-lake',
    LAKE_SEED: '1',
    NEXT_DIST_DIR: '.next-e2e',
    SITE_URL: `http://localhost:${port}`,
    LAKE_URL: `http://localhost:${lakePort}`,
    REVALIDATE_SECRET: 'a secret for this run alone',
  },
}

/** Runs `npm run lake -- …` on the system under test and returns the last line that it prints. */
export function lakeCommand(...args: string[]): string {
  const output = execFileSync(process.execPath, ['scripts/lake.mjs', ...args], { encoding: 'utf8', env: { ...process.env, ...stack.env } })
  return output.trim().split('\n').at(-1) ?? ''
}

/** A client as an administrator's program would have it. */
export function administrator(): SanityClient {
  return createClient({ ...address, token: lakeCommand('token', 'create', '--role', 'administrator', '--name', 'e2e'), perspective: 'raw' })
}

/** A client as a stranger would have it: no token. */
const address = { projectId: 'lumbar', dataset: 'production', apiVersion: '2026-05-04', apiHost: stack.lakeUrl, useProjectHostname: false, useCdn: false }

export const stranger = createClient({ ...address, perspective: 'raw' })

/** Says to the site, as the lake does, that a document changed, and returns which of its pages are fresh and which stayed as they were. */
export async function revalidate(request: APIRequestContext, change: { _type: string; slug: string }): Promise<{ refreshed: string[]; kept: string[] }> {
  const body = JSON.stringify(change)
  const headers = { 'content-type': 'application/json', [signatureHeader]: sign(body, stack.env.REVALIDATE_SECRET, Date.now()) }
  const response = await request.post('/api/revalidate', { data: body, headers })
  if (response.status() !== 200) throw new Error(`/api/revalidate answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as { refreshed: string[]; kept: string[] }
}

/** A one-time link that signs a browser in to the Studio. */
export function signInLink(): string {
  return lakeCommand('sign-in')
}
