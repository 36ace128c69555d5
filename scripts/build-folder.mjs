// One `npm start` for each build folder: another's build would take the pages away from under the first. Built-ins only.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { commandWith, state } from './settings.mjs'

/**
 * Takes the build folder until this process ends. Whoever left without a word has no claim to it any more.
 * @param {{ distDir: string }} settings
 * @param {string} folder where the note of who has it is kept
 * @throws Error when another `npm start` has it
 */
export function takeBuildFolder({ distDir }, folder = state) {
  const note = resolve(folder, `${encodeURIComponent(distDir)}.pid`)
  const holder = holderOf(note)
  if (holder && holder !== process.pid && isStarter(holder)) {
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

/** After a crash another program may have the number; where the system tells what it runs, that counts. */
function isStarter(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs')
  } catch {
    return true
  }
}
