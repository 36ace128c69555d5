// `npm start`: installs, starts the content lake, fills it on first start, builds, and serves. Built-ins only.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSite, isBuilt, siteEnv } from './build.mjs'
import { installDependencies } from './install.mjs'
import { takeBuildFolder } from './build-folder.mjs'
import { signInLink } from './lake.mjs'
import { assertPortFree, runStep, say, startService, stopAll, stopOnSignals, waitFor } from './process.mjs'
import { lakeService, refreshPages, secretsOf, siteService } from './services.mjs'
import { commandWith, lakeEnv, node, readSettings, root } from './settings.mjs'

stopOnSignals(0)

const help = 'npm start takes no arguments; its settings come from the environment, for instance PORT=8080 npm start. README.md lists them all.'

try {
  const given = process.argv.slice(2)
  if (given.length === 0) await start(readSettings())
  else if (given.every((argument) => ['-h', '--help'].includes(argument))) say(help)
  else throw new Error(`npm start does not know ${given.join(' ')}. ${help}`)
} catch (error) {
  await stopAll(1, `\n${error.message}`)
}

async function start(settings) {
  await assertPortFree('PORT', settings.port, settings.host)
  if (!settings.isHosted) await assertPortFree('LAKE_PORT', settings.lakePort, settings.lakeHost)
  takeBuildFolder(settings)
  const isNewLake = !settings.isHosted && assertLake(settings)
  await installDependencies(settings)

  const secrets = secretsOf(settings)
  const env = siteEnv(settings, secrets)
  if (!settings.isHosted) {
    await serve(lakeService(settings, secrets), 30_000)
    await runStep('Checking the starter content', node, [resolve(root, 'scripts/import-content.ts')], { env: lakeEnv(settings) })
  }
  if (!isBuilt(settings)) await buildSite(settings, env)

  await serve(siteService(settings, secrets), 60_000)
  const warning = await refreshPages(settings, env)
  await announce(settings)
  if (isNewLake) say(`  A new lake was made in ${settings.lakeData}, with the starter content.\n`)
  if (warning) say(`${warning}\n`)
}

/**
 * True if the lake has still to be made. That happens unasked in the default folder alone: one that was set is missing when
 * its disk isn't mounted or its name is mistyped, and the starter content would take the place of the clinic's own, live.
 */
function assertLake({ lakeData, maySeed }) {
  if (existsSync(resolve(lakeData, 'lake.db'))) return false
  if (maySeed) return true
  throw new Error(`There is no lake in LAKE_DATA, ${lakeData}. If there should be, look whether its disk is mounted and its name is right. To make a new one there, with the starter content, once: LAKE_SEED=1 ${commandWith('npm start')}`)
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
  const command = commandWith('npm run lake -- sign-in')
  try {
    say(`\n  Sign in to the Studio, once:\n  ${await signInLink(settings)}\n\n  Another link: ${command}\n`)
  } catch (error) {
    say(`\n!! No link to sign in to the Studio could be made: ${error.message}\n!! The site is served all the same. When that is mended: ${command}\n`)
  }
}
