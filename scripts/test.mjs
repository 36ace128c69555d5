// `npm test`: installs, then lint, types, unit, component and lake tests, and a real browser. Built-ins only.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium } from './chromium.mjs'
import { installDependencies } from './install.mjs'
import { runStep, say, stopOnSignals } from './process.mjs'
import { readSettings, root } from './settings.mjs'
import { jestCounts, playwrightCounts, TestSteps } from './test-steps.mjs'

const bin = (name) => resolve(root, 'node_modules', name)
const results = resolve(root, '.lumbar/test-results')

stopOnSignals(1)

try {
  await installDependencies(readSettings())
  await installChromium()
  mkdirSync(results, { recursive: true })
  rmSync(resolve(root, '.lumbar/e2e-lake'), { recursive: true, force: true })

  const steps = new TestSteps()
  await steps.check('Lint: style, floors and circles', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])
  await steps.check('Types of the routes', [bin('next/dist/bin/next'), 'typegen'], { quiet: true })
  await steps.check('Types', [bin('typescript/bin/tsc'), '--noEmit'])
  await steps.tests('Rules, components, lake', 'Rules, components and lake', [bin('jest/bin/jest.js'), '--ci'], resolve(results, 'jest.json'), jestCounts)
  await steps.tests('Browser', 'Browser (builds the site first: 1 to 4 minutes)', [bin('@playwright/test/cli.js'), 'test'], resolve(results, 'playwright.json'), playwrightCounts)
  process.exitCode = steps.summarise()
} catch (error) {
  say(`\n${error.message}`)
  process.exitCode = 1
}

/** Debian's Chromium, installed when it is missing and we may. */
async function installChromium() {
  if (findChromium()) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chrome npm test')
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runStep('Looking up Debian’s packages', 'apt-get', ['update', '-qq'], { env })
  await runStep('Installing Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}
