import { QueryTurns } from '../query/query-turns.ts'
import { strangers } from '../query/readers.ts'
import { settingsFromEnvironment } from '../settings.ts'
import type { Store } from '../store/store.ts'
import { type CallOptions, lakeUnderTest, type LakeUnderTest, queryPath } from './lake-under-test.ts'

/* Who waits for whom: the site for nobody, members not for one another, strangers for strangers. */
const siteSecret = 'a secret for these tests'.replaceAll(' ', '-')
let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest({ siteSecret, queryTimeLimit: 2_000 })
  const claims = Array.from({ length: 60 }, (_, n) => ({ create: { _id: `claim-${n}`, _type: 'claim', n } }))
  const hidden = [{ create: { _id: 'drafts.claim-1', _type: 'claim' } }, { create: { _id: '_.system', _type: 'system.group' } }]
  await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body: { mutations: [...claims, ...hidden] } })
})
afterAll(() => tested.stop())
jest.setTimeout(30_000)

/** Takes as long as it may. */
const costly = 'count(*[count(*[count(*[count(*[count(*[_id > ""]) > 0]) > 0]) > 0]) > 0])'
const asSite: CallOptions = { headers: { 'x-tarn-site': siteSecret } }

/** Sends queries; `ended` fills in the order in which they are answered. */
function ask(ended: string[], name: string, query: string, options: CallOptions = {}) {
  return tested.call(queryPath(query), options).finally(() => ended.push(name))
}

test('the site waits for no stranger', async () => {
  const ended: string[] = []
  const strangers = [ask(ended, 'stranger', costly), ask(ended, 'stranger', costly)]
  await tested.call('/data/doc/production/claim-1')
  expect((await ask(ended, 'site', 'count(*)', asSite)).json.result).toBe(60)
  expect(ended).toEqual(['site'])
  expect((await Promise.all(strangers)).map(({ status }) => status)).toEqual([400, 400])
})

describe('who does not know the site’s secret waits with the strangers', () => {
  const pretend = async (lake: LakeUnderTest, guesses: string[]) => {
    const ended: string[] = []
    const running = lake.call(queryPath(costly)).finally(() => ended.push('stranger'))
    await lake.call('/data/doc/production/claim-1')
    await Promise.all(guesses.map((guess) => lake.call(queryPath('1 + 1'), { headers: { 'x-tarn-site': guess } }).then(({ json }) => ended.push(`pretender ${json.result}`))))
    await running
    return ended
  }

  test('with a wrong one', async () => {
    expect(await pretend(tested, ['', 'a guess', `${siteSecret},${siteSecret}`])).toEqual(['stranger', 'pretender 2', 'pretender 2', 'pretender 2'])
  })

  test('on a lake that has none', async () => {
    const lake = await lakeUnderTest({ siteSecret: null })
    try {
      const mutations = Array.from({ length: 60 }, (_, n) => ({ create: { _id: `claim-${n}`, _type: 'claim' } }))
      await lake.call('/data/mutate/production', { method: 'POST', token: lake.tokens.editor, body: { mutations } })
      expect(await pretend(lake, ['', 'null'])).toEqual(['stranger', 'pretender 2', 'pretender 2'])
    } finally {
      await lake.stop()
    }
  })
})

test.each(['raw', 'drafts', 'published'])('in the perspective %s the site gets what a stranger gets', async (perspective) => {
  const path = queryPath('{"documents": *, "identity": identity()}', { perspective })
  const [site, stranger] = [await tested.call(path, asSite), await tested.call(path)]
  expect(site.json.result).toEqual(stranger.json.result)
  expect(site.json.result.documents).toHaveLength(60)
})

test('the site’s secret gives no right: nothing is written, no history is read', async () => {
  const body = { mutations: [{ delete: { id: 'claim-1' } }] }
  expect((await tested.call('/data/mutate/production', { method: 'POST', body, ...asSite })).status).toBe(401)
  expect((await tested.call('/data/history/production/transactions/claim-1', asSite)).status).toBe(401)
  expect((await tested.call('/data/doc/production/drafts.claim-1', asSite)).json.documents).toEqual([])
})

test('a secret that is easily guessed, or that no header can carry, is refused', () => {
  expect(settingsFromEnvironment({ LAKE_SITE_SECRET: siteSecret }).siteSecret).toBe(siteSecret)
  expect(settingsFromEnvironment({}).siteSecret).toBeNull()
  for (const LAKE_SITE_SECRET of ['too-short', 'sixteen characters', 'sechzehn-ümlaute-']) expect(() => settingsFromEnvironment({ LAKE_SITE_SECRET })).toThrow('LAKE_SITE_SECRET must have 16 to 512 characters')
})

test('the site sees each commit at once', async () => {
  const client = tested.client('administrator')
  for (const n of [1, 2, 3]) {
    await client.createOrReplace({ _id: 'news', _type: 'news', n })
    expect((await tested.call(queryPath('*[_id == "news"][0].n'), asSite)).json.result).toBe(n)
  }
  await client.delete('news')
})

test('one token’s costly queries delay no other token', async () => {
  const ended: string[] = []
  const [viewer, editor] = [{ token: tested.tokens.viewer }, { token: tested.tokens.editor }]
  const viewers = [ask(ended, 'viewer', costly, viewer), ask(ended, 'viewer', 'count(*)', viewer)]
  await tested.call('/data/doc/production/claim-1')
  for (let n = 0; n < 5; n += 1) expect((await ask(ended, 'editor', 'count(*)', editor)).json.result).toBe(61)
  expect(ended).toEqual(Array(5).fill('editor'))
  expect((await Promise.all(viewers)).map(({ status }) => status)).toEqual([400, 200])
})

test('who has too many waiting is told so, and keeps nobody else out', async () => {
  const ended: string[] = []
  const viewer = { token: tested.tokens.viewer }
  // A process that has just lost a query to the tests above is ready again.
  await ask(ended, 'before', 'count(*)', viewer)
  const running = ask(ended, 'first', costly, viewer)
  await tested.call('/data/doc/production/claim-1')
  // So is the other one.
  await ask(ended, 'before', 'count(*)', { token: tested.tokens.editor })
  const many = Array.from({ length: 203 }, () => ask(ended, 'more', 'count(*)', viewer))
  const refused = await Promise.race(many)
  expect(refused).toMatchObject({ status: 429, json: { statusCode: 429, error: 'Too Many Requests', message: expect.stringContaining('Too many of your queries') } })
  expect((await ask(ended, 'editor', 'count(*)', { token: tested.tokens.editor })).status).toBe(200)
  await running
  const statuses = (await Promise.all(many)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(3)
  expect(statuses.filter((status) => status === 200)).toHaveLength(200)
})

test('whoever’s token is revoked while they wait is answered nothing', async () => {
  const token = tested.lake.tokens.create('viewer', 'Leaving')
  const ended: string[] = []
  const running = ask(ended, 'running', costly, { token })
  await tested.call('/data/doc/production/claim-1')
  const waiting = ask(ended, 'waiting', 'count(*)', { token })
  await tested.call('/data/doc/production/claim-1')
  expect(ended).toEqual([])
  tested.lake.tokens.revoke(token)
  expect(await waiting).toMatchObject({ status: 401, json: { errorCode: 'SIO-401-ANF' } })
  await running
})

test('what nobody waits for any more costs its asker no place', async () => {
  const order: string[] = []
  const turns = new QueryTurns({ onCommit: () => {}, datasetNames: () => [] } as unknown as Store, strangers)
  const take = (name: string, isWaiting: () => boolean, work: () => Promise<void>) =>
    turns.take({ name, length: 0, isWaiting, checkAccess: () => {} }, () => {
      order.push(name)
      return work()
    })
  const [hasBegun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const first = take('somebody', () => true, () => {
    hasBegun.resolve()
    return mayEnd.promise
  })
  await hasBegun.promise
  let hasLeft = false
  const abandoned = take('anna', () => !hasLeft, async () => {})
  const others = [take('bert', () => true, async () => {}), take('anna', () => true, async () => {})]
  hasLeft = true
  mayEnd.resolve()
  await expect(abandoned).rejects.toMatchObject({ status: 503 })
  await Promise.all([first, ...others])
  turns.close()
  expect(order).toEqual(['somebody', 'anna', 'bert'])
})
