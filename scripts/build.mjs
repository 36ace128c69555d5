// Builds the site when its sources or its settings have changed since the last build. Built-ins only.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { node, root } from './settings.mjs'
import { runStep } from './process.mjs'

/** Whatever makes a page's bytes is among these: a page's ETag stands for its build (docs/decisions/004). */
export const sources = ['app', 'components', 'lib', 'sanity', 'public', 'next.config.ts', 'proxy.ts', 'instrumentation.ts', 'sanity.config.ts', 'tsconfig.json', 'package-lock.json', 'scripts/enhance.ts', 'press']

/** What the site and its build see of the settings. */
export function siteEnv(settings, { revalidateSecret, siteSecret }) {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: settings.distDir,
    NEXT_PUBLIC_LAKE_URL: settings.isHosted ? '' : settings.lakeUrl,
    LAKE_LOCAL_URL: settings.isHosted ? '' : settings.lakeLocalUrl,
    NEXT_PUBLIC_SANITY_PROJECT_ID: settings.projectId,
    NEXT_PUBLIC_SANITY_DATASET: settings.dataset,
    SITE_URL: settings.siteUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    REVALIDATE_SECRET: revalidateSecret,
    LAKE_SITE_SECRET: settings.isHosted ? '' : siteSecret,
  }
}

export function isBuilt(settings) {
  const stamp = stampPath(settings)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsDigest(settings)
}

/** Makes the browser's own modules and runs `next build`. The lake must be up: pages are rendered from it. */
export async function buildSite(settings, env) {
  await runStep('Making the browser’s own modules', node, [resolve(root, 'scripts/enhance.ts')])
  await runStep('Building the site and the Studio (1 to 4 minutes)', node, [resolve(root, 'node_modules/next/dist/bin/next'), 'build'], { env })
  writeFileSync(stampPath(settings), inputsDigest(settings))
}

const stampPath = ({ distDir }) => resolve(root, distDir, 'lumbar-build')

function inputsDigest({ siteUrl, lakeUrl, projectId, dataset, port }) {
  const digest = createHash('sha256').update(JSON.stringify({ siteUrl, lakeUrl: projectId ? '' : lakeUrl, projectId, dataset, port }))
  for (const source of sources) addTo(digest, source)
  return digest.digest('hex')
}

function addTo(digest, path) {
  const full = resolve(root, path)
  if (!existsSync(full)) return
  let entries
  try {
    entries = readdirSync(full).sort()
  } catch {
    digest.update(path).update(readFileSync(full))
    return
  }
  for (const entry of entries) addTo(digest, `${path}/${entry}`)
}
