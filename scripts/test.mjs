// `npm test`: installs, then lint, types, unit, component and lake tests, and a real browser. Built-ins only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { installDependencies } from './install.mjs'
import { runStep, say } from './process.mjs'
import { node, readSettings, root } from './settings.mjs'

const bin = (name) => resolve(root, 'node_modules', name)
const results = resolve(root, '.lumbar/test-results')
const chromiums = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(Boolean)

const jestCounts = {
  file: 'jest.json',
  extra: (path) => ['--json', `--outputFile=${path}`, '--silent'],
  env: () => ({}),
  count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
}

const playwrightCounts = {
  file: 'playwright.json',
  extra: () => ['--reporter=list,json'],
  env: (path) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: path }),
  count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
}

try {
  await installDependencies(readSettings())
  await installChromium()
  mkdirSync(results, { recursive: true })
  rmSync(resolve(root, '.lumbar/e2e-lake'), { recursive: true, force: true })

  await runStep('Lint: style, floors and circles', node, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])
  await runStep('Types of the routes', node, [bin('next/dist/bin/next'), 'typegen'], { quiet: true })
  await runStep('Types', node, [bin('typescript/bin/tsc'), '--noEmit'])
  const jest = await counted('Rules, components and lake', [bin('jest/bin/jest.js'), '--ci'], jestCounts)
  const browser = await counted('Browser (builds the site first: 1 to 4 minutes)', [bin('@playwright/test/cli.js'), 'test'], playwrightCounts)

  say(`\nRules, components, lake: ${jest.passed} passed, ${jest.failed} failed`)
  say(`Browser: ${browser.passed} passed, ${browser.failed} failed`)
  say(`\nTests: ${jest.passed + browser.passed} passed, ${jest.failed + browser.failed} failed`)
} catch (error) {
  say(`\n${error.message}`)
  process.exitCode = 1
}

/** Runs a test runner that writes its results as JSON, and returns its counts. Fails when it fails or runs nothing. */
async function counted(title, args, { file, extra, env, count }) {
  const path = resolve(results, file)
  rmSync(path, { force: true })
  await runStep(title, node, [...args, ...extra(path)], { env: env(path) })
  const counts = count(JSON.parse(readFileSync(path, 'utf8')))
  if (counts.passed === 0) throw new Error(`${title}: no test ran.`)
  return counts
}

/** Debian's Chromium, installed when it is missing and we may. */
async function installChromium() {
  if (chromiums.some((path) => existsSync(path))) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chrome npm test')
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runStep('Looking up Debian’s packages', 'apt-get', ['update', '-qq'], { env })
  await runStep('Installing Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}
