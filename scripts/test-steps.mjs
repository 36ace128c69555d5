// What `npm test` runs, step after step: each one runs whatever became of those before it, and the end counts. Built-ins only.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { run, runStep, say } from './process.mjs'
import { node } from './settings.mjs'

/** How each runner is told to write its results as JSON, and what they mean. A suite that could not be run fails as one test. */
export const jestCounts = {
  extra: (path) => ['--json', `--outputFile=${path}`, '--silent'],
  env: () => ({}),
  count: ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }),
}

export const playwrightCounts = {
  extra: () => ['--reporter=list,json'],
  env: (path) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: path }),
  count: ({ stats, errors }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }),
}

export class TestSteps {
  failures = []
  suites = []

  /** A step that passes or fails. */
  async check(title, args, options) {
    try {
      await runStep(title, node, args, options)
    } catch (error) {
      this.#fail(error.message)
    }
  }

  /** A test runner that writes its results into `path`. It fails when a test does, when it says so, and when nothing ran. */
  async tests(name, title, args, path, { extra, env, count }) {
    rmSync(path, { force: true })
    say(`→ ${title}`)
    const { code } = await run(node, [...args, ...extra(path)], { env: env(path) })
    if (!existsSync(path)) return this.#fail(`${name}: ended (exit ${code}) without results.`)
    const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')))
    this.suites.push({ name, passed, failed })
    if (passed + failed === 0) return this.#fail(`${name}: no test ran.`)
    if (code !== 0 || failed > 0) this.#fail(`${name}: ${failed} of ${passed + failed} tests failed (exit ${code}).`)
  }

  /** Prints what failed and the counts, the total in the last line. Returns the exit code. */
  summarise() {
    const total = (key) => this.suites.reduce((sum, suite) => sum + suite[key], 0)
    if (this.failures.length > 0) say(`\nFailed:\n${this.failures.map((failure) => `  ${failure}`).join('\n')}`)
    say('')
    for (const { name, passed, failed } of this.suites) say(`${name}: ${passed} passed, ${failed} failed`)
    say(`\nTests: ${total('passed')} passed, ${total('failed')} failed`)
    return this.failures.length > 0 ? 1 : 0
  }

  #fail(message) {
    this.failures.push(message)
    say(`✗ ${message}`)
  }
}
