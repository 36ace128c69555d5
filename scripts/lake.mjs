// `npm run lake -- <command>`: the content lake's own commands, with this project's settings.
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { installDependencies } from './install.mjs'
import { run, stopOnSignals } from './process.mjs'
import { lakeCommand, lakeEnv, node, readSettings } from './settings.mjs'

/** The lake hands out a code; people want the link that it opens. */
export async function signInLink(settings, args = []) {
  const { code, output } = await run(node, [lakeCommand, 'sign-in', ...args], { env: lakeEnv(settings), capture: true })
  if (code !== 0) throw new Error(output.trim())
  return `${settings.siteUrl}/studio#sid=${output.trim().split('\n').at(-1)}`
}

async function runLakeCommand(settings, [command, ...args]) {
  if (settings.isHosted) throw new Error('NEXT_PUBLIC_SANITY_PROJECT_ID is set, so the content is on hosted Sanity. Use the sanity command for it, or unset the variable.')
  if (command === 'sign-in' && !args.some((argument) => ['-h', '--help'].includes(argument))) {
    console.log(await signInLink(settings, args))
    return 0
  }
  // npm itself goes to the project's folder; a file is named from where the command was typed.
  const { code } = await run(node, [lakeCommand, ...(command ? [command, ...args] : [])], { env: lakeEnv(settings), cwd: process.env.INIT_CWD || process.cwd() })
  return code
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  stopOnSignals(1)
  try {
    const settings = readSettings()
    await installDependencies(settings)
    process.exitCode = await runLakeCommand(settings, process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
