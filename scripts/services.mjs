// The two processes that `npm start` keeps running, and what each is told. Built-ins only.
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { localAddress } from '../lib/local-address.mjs'
import { siteEnv } from './build.mjs'
import { run } from './process.mjs'
import { lakeCommand, lakeEnv, node, root } from './settings.mjs'

/** What the lake and the site know each other by: made anew at each start unless it is set. */
export function secretsOf(settings) {
  const made = () => randomBytes(32).toString('base64url')
  return { revalidateSecret: settings.revalidateSecret || made(), siteSecret: settings.siteSecret || made() }
}

export function lakeService(settings, { revalidateSecret, siteSecret }) {
  return {
    name: 'lake',
    args: [lakeCommand, 'serve'],
    env: {
      ...lakeEnv(settings),
      LAKE_WEBHOOK_URL: `${localAddress(settings.host, settings.port)}/api/revalidate`,
      LAKE_WEBHOOK_SECRET: revalidateSecret,
      // Without it the site's reads would wait behind any stranger's.
      LAKE_SITE_SECRET: siteSecret,
    },
    ready: `${settings.lakeLocalUrl}/v1/ping`,
  }
}

export function siteService(settings, secrets) {
  return {
    name: 'site',
    args: [resolve(root, 'press/server.ts')],
    env: siteEnv(settings, secrets),
    ready: `${localAddress(settings.host, settings.port)}/api/health`,
  }
}

/**
 * Has the running site render every page anew, so that what was published or erased while it was away shows.
 * Returns what to tell the operator if it could not be asked to: the site then serves what it has, for an old page about
 * back pain is better than none. Undefined when all is well.
 */
export async function refreshPages(settings, env) {
  const { code, output } = await run(node, [resolve(root, 'scripts/refresh.ts'), localAddress(settings.host, settings.port)], { env, capture: true })
  if (code === 0) return undefined
  return [
    '!! The pages could not be rendered anew, so they may still show what was changed or erased while the site was stopped.',
    `!! To be sure, stop this, delete the folder ${settings.distDir}, and start again: that builds every page from the content.`,
    output.trim().replace(/^/gm, '   '),
  ].join('\n')
}
