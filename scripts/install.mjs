// Installs the pinned dependencies when they are missing or out of date. Node 20, built-ins only.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { node, root } from './settings.mjs'
import { runStep } from './process.mjs'

/** Runs `npm ci` unless node_modules already matches the lockfile. */
export async function installDependencies({ installedStamp }) {
  const wanted = lockfileDigest()
  if (existsSync(node) && existsSync(installedStamp) && readFileSync(installedStamp, 'utf8') === wanted) return
  // `npm ci` run by hand leaves no stamp; what it wrote down of itself tells as much.
  if (existsSync(node) && !existsSync(installedStamp) && matchesHiddenLockfile()) {
    writeFileSync(installedStamp, wanted)
    return
  }
  await runStep('Installing dependencies (1 to 2 minutes)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installedStamp, wanted)
}

function lockfileDigest() {
  return createHash('sha256').update(readFileSync(resolve(root, 'package-lock.json'))).digest('hex')
}

/** True when every package of the lockfile stands in node_modules in its pinned version (optional ones aside). */
function matchesHiddenLockfile() {
  const hidden = resolve(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer, link }]) =>
      path === '' || link || optional || devOptional || peer || !path.includes('node_modules/') || installed[path]?.version === version,
  )
}
