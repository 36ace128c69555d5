// `npm start`: installs, starts the content lake, fills it on first start, builds, and serves. Built-ins only.
import { resolve } from 'node:path'
import { buildSite, isBuilt, siteEnv } from './build.mjs'
import { installDependencies } from './install.mjs'
import { signInLink } from './lake.mjs'
import { assertPortFree, runStep, say, startService, stopAll, stopOnSignals, waitFor } from './process.mjs'
import { lakeService, refreshPages, secretsOf, siteService } from './services.mjs'
import { commandWith, lakeEnv, node, readSettings, root } from './settings.mjs'

stopOnSignals(0)

try {
  await start(readSettings())
} catch (error) {
  await stopAll(1, `\n${error.message}`)
}

async function start(settings) {
  await assertPortFree('PORT', settings.port, settings.host)
  if (!settings.isHosted) await assertPortFree('LAKE_PORT', settings.lakePort, settings.lakeHost)
  await installDependencies(settings)

  const secrets = secretsOf(settings)
  const env = siteEnv(settings, secrets)
  if (!settings.isHosted) {
    await serve(lakeService(settings, secrets), 30_000)
    await runStep('Checking the starter content', node, [resolve(root, 'scripts/import-content.ts')], { env: { ...lakeEnv(settings), NEXT_PUBLIC_LAKE_URL: settings.lakeUrl } })
  }
  if (!isBuilt(settings)) await buildSite(settings, env)

  await serve(siteService(settings, secrets), 60_000)
  const warning = await refreshPages(settings, env)
  await announce(settings)
  if (warning) say(`${warning}\n`)
}

async function serve({ name, args, env, ready }, limit) {
  startService(name, node, args, env)
  await waitFor(ready, limit)
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
  say(`\n  Sign in to the Studio, once:\n  ${await signInLink(settings)}\n\n  Another link: ${commandWith('npm run lake -- sign-in')}\n`)
}
