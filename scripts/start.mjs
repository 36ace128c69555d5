// `npm start`: installs, starts the content lake, fills it on first start, builds, and serves. Built-ins only.
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { buildSite, isBuilt, siteEnv } from './build.mjs'
import { installDependencies } from './install.mjs'
import { lakeCommand, signInLink } from './lake.mjs'
import { assertPortFree, run, runStep, say, startService, stopServices, waitFor } from './process.mjs'
import { lakeEnv, node, readSettings, root } from './settings.mjs'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopServices(0))

try {
  await start(readSettings())
} catch (error) {
  await stopServices(1, `\n${error.message}`)
}

async function start(settings) {
  await assertPortFree('PORT', settings.port, settings.host)
  if (!settings.isHosted) await assertPortFree('LAKE_PORT', settings.lakePort, settings.lakeHost)
  await installDependencies(settings)

  const secrets = { revalidateSecret: secretOf('REVALIDATE_SECRET'), siteSecret: secretOf('LAKE_SITE_SECRET') }
  const env = siteEnv(settings, secrets)
  if (!settings.isHosted) await startLake(settings, secrets)
  if (!isBuilt(settings)) await buildSite(settings, env)

  startService('site', node, [resolve(root, 'press/server.ts')], { ...env, HOST: settings.host })
  const local = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${settings.port}`
  await waitFor(`${local}/api/health`, 60_000)
  // Whatever was published while the site was away becomes visible now.
  await run(node, [resolve(root, 'scripts/refresh.ts'), local], { env, capture: true })
  await announce(settings)
}

/** What the lake and the site know each other by: made anew at each start unless it is set. */
function secretOf(name) {
  return process.env[name] || randomBytes(32).toString('base64url')
}

async function startLake(settings, { revalidateSecret, siteSecret }) {
  const local = `http://127.0.0.1:${settings.port}`
  startService('lake', node, [lakeCommand, 'serve'], {
    ...lakeEnv(settings),
    LAKE_WEBHOOK_URL: `${local}/api/revalidate`,
    LAKE_WEBHOOK_SECRET: revalidateSecret,
    LAKE_SITE_SECRET: siteSecret,
  })
  await waitFor(`http://127.0.0.1:${settings.lakePort}/v1/ping`, 30_000)
  const env = { ...lakeEnv(settings), NEXT_PUBLIC_LAKE_URL: settings.lakeUrl }
  await runStep('Checking the starter content', node, [resolve(root, 'scripts/import-content.ts')], { env })
}

async function announce(settings) {
  say('\nLumbar is ready. Ctrl-C stops it.\n')
  say(`  Site      ${settings.siteUrl}`)
  say(`  Studio    ${settings.siteUrl}/studio`)
  if (settings.isHosted) {
    say(`  Content   hosted Sanity, project ${settings.projectId}, dataset ${settings.dataset}\n`)
    return
  }
  say(`  Lake      ${settings.lakeUrl}`)
  say(`\n  Sign in to the Studio, once:\n  ${await signInLink(settings)}\n\n  Another link: npm run lake -- sign-in\n`)
}
