import { lakeUnderTest, type LakeUnderTest } from '@/lake/__tests__/lake-under-test'
import { nowhere, runScript } from './run-script'

jest.setTimeout(30_000)

let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
  const answer = (text: string) => [{ _key: 'a', _type: 'block', style: 'normal', markDefs: [], children: [{ _key: 'b', _type: 'span', marks: [], text }] }]
  await tested.client('administrator').create({ _id: 'faq-good', _type: 'faq', question: 'Should I keep moving?', answer: answer('Yes. Keep moving as well as you can.') })
  await tested.client('administrator').create({ _id: 'drafts.faq-bad', _type: 'faq', question: 'Does it help?', answer: answer('Massage cures back pain.') })
})
afterAll(() => tested.stop())

const check = (args: string[] = [], env = {}) => runScript('content-check.ts', args, { LAKE_PORT: String(tested.lake.port), ...env })

test('exits 0 when nothing is refused', async () => {
  const { code, out } = await check()
  expect([code, out]).toEqual([0, expect.stringMatching(/1 documents.* 0 refused .*Passed\.\n$/)])
})

test('asks the lake beside itself, whatever its public address', async () => {
  expect(await check([], { LAKE_URL: nowhere })).toMatchObject({ code: 0 })
})

test('exits 1 when something is, and names it: --drafts checks what would be published', async () => {
  const { code, out } = await check(['--drafts'], { SANITY_API_READ_TOKEN: tested.tokens.viewer })
  expect([code, out]).toEqual([1, expect.stringMatching(/faq-bad\n {2}FAIL {2}.*“cures back pain[^]*1 refused .*Failed\.\n$/)])
})

test('exits 2 for drafts without a token, and says how to get one', async () => {
  const { code, err } = await check(['--drafts'])
  expect([code, err]).toEqual([2, expect.stringContaining('Set SANITY_API_READ_TOKEN')])
})

test('exits 2 for a flag that it does not know: it might check something else than was asked', async () => {
  expect(await check(['--draft'])).toEqual({ code: 2, out: '', err: 'content:check does not know --draft. It takes --drafts or nothing.\n' })
})

test('exits 2 without a lake, and says which and how to start one', async () => {
  const { code, err } = await check([], { LAKE_PORT: new URL(nowhere).port })
  expect([code, err]).toEqual([2, expect.stringMatching(/^content:check: The dataset could not be read: The lake at http:\/\/127\.0\.0\.1:65535 does not answer \(.+\)\. Start it with npm start\.\n$/)])
})
