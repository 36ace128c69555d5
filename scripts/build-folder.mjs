// One `npm start` for each build folder: another's build would take the pages away from under the first. Built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { commandWith, root, state } from './settings.mjs'

const starter = resolve(root, 'scripts/start.mjs')

/**
 * Takes the build folder until this process ends. Whoever left without a word has no claim to it any more.
 * @param {{ distDir: string }} settings
 * @param {string} folder where the note of who has it is kept
 * @param {string} processes where the system shows what each process runs; macOS shows it nowhere
 * @throws Error when another `npm start` has it
 */
export function takeBuildFolder({ distDir }, folder = state, processes = '/proc') {
  // However the folder is written, it is one.
  const note = resolve(folder, `${encodeURIComponent(relative(root, resolve(root, distDir)))}.pid`)
  const holder = holderOf(note)
  if (holder && holder !== process.pid && isStarter(holder, processes)) {
    throw new Error(`Another npm start (process ${holder}) serves the build in ${distDir}. Stop that one, or give this one a build folder of its own: NEXT_DIST_DIR=.next-second ${commandWith('npm start')}`)
  }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(note, String(process.pid))
  } catch {
    // On a full disk the site is served all the same.
    return
  }
  process.once('exit', () => {
    if (holderOf(note) === process.pid) rmSync(note)
  })
}

function holderOf(note) {
  try {
    return Number(readFileSync(note, 'utf8'))
  } catch {
    return 0
  }
}

/** After a crash another program may have the number, or the `npm start` of another checkout: what it runs counts. */
function isStarter(pid, processes) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return existsSync(`${processes}/self`) ? showsStarter(`${processes}/${pid}`) : psShowsStarter(pid)
}

/**
 * npm runs `node scripts/start.mjs`, so where the process is counts too. Another user's may not show it; then nobody's pages
 * are taken away on a guess.
 */
function showsStarter(shown) {
  try {
    const words = readFileSync(`${shown}/cmdline`, 'utf8').split('\0')
    if (words.includes(starter)) return true
    return words.some((word) => resolve(root, word) === starter) && resolve(readlinkSync(`${shown}/cwd`)) === resolve(root)
  } catch {
    return true
  }
}

/** `ps` does not say what a path is relative to; -ww lets it print long ones to the end. */
function psShowsStarter(pid) {
  const { stdout, error } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  if (error) return true
  return stdout.includes(starter) || /\s(\.\/)?scripts\/start\.mjs(\s|$)/.test(stdout)
}
