import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jestCounts, playwrightCounts, TestSteps } from '../../scripts/test-steps.mjs'

/** What npm test prints of its own. */
let printed = ''
let folder = ''
const counts = { extra: (path: string) => [path], env: () => ({}), count: (results: { passed: number; failed: number }) => results }

beforeEach(() => {
  printed = ''
  folder = mkdtempSync(join(tmpdir(), 'test-steps-'))
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Runs a runner that writes these results (none if undefined) and ends with this code. */
function suite(steps: TestSteps, name: string, results: unknown, code: number): Promise<void> {
  const write = results === undefined ? '' : `require('node:fs').writeFileSync(process.argv[1], ${JSON.stringify(JSON.stringify(results))});`
  return steps.tests(name, name, ['-e', `${write} process.exit(${code})`], join(folder, 'results.json'), counts)
}

const lastLine = () => printed.trimEnd().split('\n').at(-1)

describe('npm test', () => {
  it('ends with the sum of what passed, and exit code 0, when all passed', async () => {
    const steps = new TestSteps()
    await steps.check('Lint', ['-e', ''])
    await suite(steps, 'Rules', { passed: 40, failed: 0 }, 0)
    await suite(steps, 'Browser', { passed: 2, failed: 0 }, 0)
    expect(steps.summarise()).toBe(0)
    expect(printed).toContain('Rules: 40 passed, 0 failed\nBrowser: 2 passed, 0 failed\n')
    expect(lastLine()).toBe('Tests: 42 passed, 0 failed')
  })

  it('counts what failed, still runs what comes after, and ends with exit code 1', async () => {
    const steps = new TestSteps()
    await suite(steps, 'Rules', { passed: 38, failed: 2 }, 1)
    await suite(steps, 'Browser', { passed: 2, failed: 0 }, 0)
    expect(steps.summarise()).toBe(1)
    expect(printed).toContain('Rules: 38 passed, 2 failed\nBrowser: 2 passed, 0 failed\n')
    expect(lastLine()).toBe('Tests: 40 passed, 2 failed')
  })

  it('fails with lint or types, and counts the tests all the same', async () => {
    const steps = new TestSteps()
    await steps.check('Lint', ['-e', 'process.exit(2)'])
    await suite(steps, 'Rules', { passed: 40, failed: 0 }, 0)
    expect(steps.summarise()).toBe(1)
    expect(printed).toMatch(/Failed:\n {2}Lint: failed \(exit 2\)/)
    expect(lastLine()).toBe('Tests: 40 passed, 0 failed')
  })

  it.each([
    ['fails though every test passed', { passed: 40, failed: 0 }, 1, /Rules: 0 of 40 tests failed \(exit 1\)/],
    ['leaves no results', undefined, 1, /Rules: ended \(exit 1\) without results/],
    ['leaves no results and calls that success', undefined, 0, /Rules: ended \(exit 0\) without results/],
    ['ran nothing', { passed: 0, failed: 0 }, 0, /Rules: no test ran/],
    ['hides a failure behind exit code 0', { passed: 40, failed: 1 }, 0, /Rules: 1 of 41 tests failed/],
  ])('fails with a runner that %s', async (_what, results, code, said) => {
    const steps = new TestSteps()
    await suite(steps, 'Rules', results, code)
    expect(steps.summarise()).toBe(1)
    expect(printed).toMatch(said)
  })

  it('does not take the results of an earlier run for those of this one', async () => {
    writeFileSync(join(folder, 'results.json'), JSON.stringify({ passed: 40, failed: 0 }))
    const steps = new TestSteps()
    await suite(steps, 'Rules', undefined, 1)
    expect(steps.summarise()).toBe(1)
    expect(lastLine()).toBe('Tests: 0 passed, 0 failed')
  })

  it('counts as failed what could not even be loaded', () => {
    expect(jestCounts.count({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 })).toEqual({ passed: 3, failed: 2 })
    expect(playwrightCounts.count({ stats: { expected: 3, flaky: 1, unexpected: 1 }, errors: [{}] })).toEqual({ passed: 4, failed: 2 })
  })
})
