import { readFileSync } from 'node:fs'
import { nowhere, runScript } from './run-script'

const weights = 'lib/claims/phrases/likeness.ts'

test('claims:learn writes nothing when its flag is mistyped', async () => {
  const before = readFileSync(weights, 'utf8')
  expect(await runScript('claims-learn.ts', ['--chek'])).toEqual({ code: 2, out: '', err: 'claims:learn does not know --chek. It takes --check or nothing.\n' })
  expect(readFileSync(weights, 'utf8')).toBe(before)
})

test('a refresh without its secret names the variable', async () => {
  const { code, err } = await runScript('refresh.ts', [nowhere])
  expect([code, err]).toEqual([1, expect.stringContaining('REVALIDATE_SECRET is not set')])
})

test('a refresh of a site that is not there names it', async () => {
  const { code, err } = await runScript('refresh.ts', [nowhere], { REVALIDATE_SECRET: 'a secret of the tests' })
  expect([code, err]).toEqual([1, expect.stringMatching(/^The site at http:\/\/127\.0\.0\.1:65535 does not answer \(.+\)\. Start it with npm start/)])
})
