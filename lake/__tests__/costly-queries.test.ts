import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath, queryPath } from './lake-under-test.ts'

/* What people with a token can do to a lake by asking too much of it. What strangers can do is in strangers.test.ts. */
let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest({ queryTimeLimit: 1_000 })
  await mutate(Array.from({ length: 60 }, (_, n) => ({ create: { _id: `claim-${n}`, _type: 'claim', n } })))
})
afterAll(() => tested.stop())
jest.setTimeout(20_000)

const mutate = (mutations: object[]) => tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.editor, body: { mutations } })
const ask = (query: string) => tested.call('/data/query/production', { method: 'POST', token: tested.tokens.viewer, body: { query } })
const tooMuch = { error: { type: 'queryParseError', description: expect.stringContaining('takes too long') } }
/** Some ten seconds of work over all 60 documents: too much for the limits, and yet a lake without them fails and ends. */
const costly = 'count(*[count(*[count(*[n > 1]) > 0]) > 0]) > 0'

describe('a query that takes too much is refused, and the lake goes on meanwhile', () => {
  test.each([
    ['a cross join', `count(*[${costly}])`],
    ['one that groq-js answers in steps', `{"joined": count(*[${costly}]), "changed": diff::changedAny({"a": 1}, {"a": 2}, a)}`],
    ['an answer of gigabytes', '*{"a": *{"b": *{"c": *}}}'],
  ])('%s', async (_name, query) => {
    let isRefused = false
    const refused = ask(query).finally(() => (isRefused = true))
    expect((await mutate([{ patch: { id: 'claim-1', inc: { n: 1 } } }])).status).toBe(200)
    expect((await tested.call('/data/doc/production/claim-1', { token: tested.tokens.viewer })).status).toBe(200)
    expect(isRefused).toBe(false)
    expect((await tested.call(queryPath('count(*)'))).json.result).toBe(60)
    expect(await refused).toMatchObject({ status: 400, json: tooMuch })
    expect((await ask('count(*)')).json.result).toBe(60)
  })
})

test.each([
  ['patch', { patch: { query: `*[${costly}]`, set: { seen: true } } }],
  ['delete', { delete: { query: `*[${costly}]` } }],
])('a %s by such a query changes nothing', async (_name, mutation) => {
  expect(await mutate([{ create: { _id: 'beside', _type: 'note' } }, mutation])).toMatchObject({ status: 400, json: tooMuch })
  expect((await ask('count(*[_id == "beside" || seen])')).json.result).toBe(0)
  expect((await ask('count(*)')).json.result).toBe(60)
})

describe('a listener', () => {
  const numbers = JSON.stringify(Array.from({ length: 250 }, (_, n) => n))
  const loops = 'count($a[count($a[count($a[@ > 0]) > 0]) > 0])'
  const open = (query: string) => EventReader.open(tested.lake.port, listenPath(query, { $a: numbers }), { authorization: `Bearer ${tested.tokens.viewer}` })
  const listen = async (query: string) => {
    const reader = await open(query)
    expect((await reader.next()).event).toBe('welcome')
    return reader
  }

  test('that holds up commits is ended, and the commit stands', async () => {
    const [slow, other] = [await listen(`*[${loops} > 0]`), await listen('*')]
    expect((await mutate([{ createOrReplace: { _id: 'heard', _type: 'note' } }])).status).toBe(200)
    expect(await slow.next()).toMatchObject({ event: 'channelError', data: tooMuch })
    await slow.ended
    expect((await other.next()).data).toMatchObject({ documentId: 'heard', transition: 'appear' })
    other.close()
  })

  test('whose functions call each other over and over is refused', async () => {
    const functions = Array.from({ length: 30 }, (_, n) => `fn f::f${n + 1}($x) = $x{"a": f::f${n}(@), "b": f::f${n}(@)};`).join('')
    const reader = await open(`fn f::f0($x) = $x{a};${functions} *[a == 1]{"x": f::f30(@)}`)
    expect(await reader.next()).toMatchObject({ event: 'channelError', data: tooMuch })
    await reader.ended
  })

  test('hears of documents without working out its projection', async () => {
    const reader = await listen(`*[_type == "note"]{"much": ${loops}}`)
    await mutate([{ createOrReplace: { _id: 'heard', _type: 'note', n: 2 } }])
    expect((await reader.next()).data).toMatchObject({ documentId: 'heard' })
    reader.close()
  })
})
