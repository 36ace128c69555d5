import sharp from 'sharp'
import { QueryProcess } from '../query/query-process.ts'
import { EventReader, lakeUnderTest, type LakeUnderTest, listenPath, queryPath } from './lake-under-test.ts'

/* What people without a token can do to a lake by asking too much of it. */
let tested: LakeUnderTest
beforeAll(async () => {
  tested = await lakeUnderTest()
  const mutations = Array.from({ length: 150 }, (_, n) => ({ create: { _id: `claim-${n}`, _type: 'claim', n, words: 'word '.repeat(20) } }))
  await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body: { mutations } })
  // A process of each kind runs: how long its start takes is nobody's query's fault.
  await Promise.all([ask('1'), tested.call(queryPath('1'), { token: tested.tokens.viewer })])
}, 20_000)
afterAll(() => tested.stop())

const ask = (query: string, params = {}) => tested.call('/data/query/production', { method: 'POST', body: { query, params } })
/** Fulfilled when a process is at the next query that is asked. */
function nextIsRun(): Promise<void> {
  return new Promise((resolve) => {
    const ask = jest.spyOn(QueryProcess.prototype, 'ask').mockImplementation(function (this: QueryProcess, question) {
      ask.mockRestore()
      const answer = this.ask(question)
      resolve()
      return answer
    })
  })
}

const doubled = (times: number, start: string, step: string) => `{${start}}${`{${step}}`.repeat(times)}`

describe('a query that takes too much is refused, and others are answered meanwhile', () => {
  test.each([
    ['cross joins', 'count(*[count(*[count(*[count(*[n > 1]) > 0]) > 0]) > 0])'],
    ['an answer of gigabytes', '*{"a": *{"b": *{"c": *}}}'],
    ['lists that double', `${doubled(40, '"a": [1, 2]', '"a": [...a, ...a]')}{"n": count(a)}`],
    ['texts that double', `${doubled(27, '"s": "aaaa"', '"s": s + s')}{"n": count(string::split(s, ""))}`],
    ['a path of many stars', `"${'.'.repeat(300)}" in path("${'**.'.repeat(6)}x")`],
  ])('%s', async (_name, query) => {
    const isRun = nextIsRun()
    const refused = ask(query)
    await isRun
    const started = performance.now()
    expect((await tested.call(queryPath('count(*)'), { token: tested.tokens.viewer })).json.result).toBe(150)
    expect(performance.now() - started).toBeLessThan(1_500)
    expect(await refused).toMatchObject({ status: 400, json: { error: { type: 'queryParseError' } } })
    expect((await ask('count(*)')).json.result).toBe(150)
  }, 20_000)
})

/** A text that groq-js ends elsewhere than it seems to end. The first makes it start over at the beginning, for ever. */
const misleadingTexts = {
  'an escape that is not closed': '*[//"+\n a+"\\u{',
  'an escape that holds a quotation mark': '"\\u{"}"',
  'a backslash at the end of a line': `*["\\\n" == a ${'|| a == 1'.repeat(800)} || "\\\n" == a]`,
  'no end': '*["a]',
}

test.each(Object.entries(misleadingTexts))('a text with %s is refused before groq-js reads it', async (_name, query) => {
  expect((await ask(query)).json.error).toMatchObject({ type: 'queryParseError', description: expect.stringContaining('The text that begins here is not closed') })
})

test('a text with any escape of GROQ is read', async () => {
  const query = String.raw`"\"\'\\\/\b\f\n\r\t\u00e9\u{e9} // no comment" + '\'"'`
  expect((await ask(query)).json.result).toBe('"\'\\/\b\f\n\r\téé // no comment\'"')
})

test('an error in a stream that groq-js reads no further ends nothing', async () => {
  const query = '{"found": 1 in [1, round(1.5, 200)], "changed": diff::changedAny({"a": 1}, {"a": 2}, a)}'
  expect((await ask(query)).json.result).toEqual({ found: true, changed: true })
  expect((await ask('count(*)')).json.result).toBe(150)
})

test('a stranger sees each commit at once, and all of them after a query that took too much', async () => {
  const client = tested.client('administrator')
  for (const n of [1, 2, 3]) {
    await client.createOrReplace({ _id: 'news', _type: 'news', n })
    expect((await ask('*[_id == "news"][0].n')).json.result).toBe(n)
  }
  await client.createOrReplace({ _id: 'drafts.news', _type: 'news', n: 9 })
  expect((await ask('*[0..5000]{"a": *{"b": *{"c": *}}}')).status).toBe(400)
  expect((await ask('*[_type == "news"].n')).json.result).toEqual([3])
  await client.delete('news')
  await client.delete('drafts.news')
  expect((await ask('*[_type == "news"].n')).json.result).toEqual([])
}, 20_000)

test.each(['['.repeat(3_000) + ']'.repeat(3_000), '{"a":{"hasOwnProperty":1}}', '{"__proto__":{"x":1}}'])('a parameter that no body may hold is refused in an address too', async (parameter) => {
  expect((await tested.call(queryPath('$a', { $a: parameter }))).status).toBe(400)
})

describe('the body of a stranger’s query', () => {
  const post = (body: string, headers = {}) => tested.call('/data/query/production', { method: 'POST', body, headers })

  test('may be longer than any address', async () => {
    expect((await post(JSON.stringify({ query: `count(*) // ${'x'.repeat(190_000)}\n` }))).json.result).toBe(150)
  })

  test('may not be so long that a few of them fill the memory', async () => {
    const { status, json } = await post(JSON.stringify({ query: '1', params: { a: 'x'.repeat(256_000) } }))
    expect([status, json.message]).toEqual([413, 'Request body exceeds limit of 256000 bytes; with a token it may have 4000000'])
    const long = { method: 'POST', body: { query: '$a', params: { a: 'x'.repeat(256_000) } }, token: tested.tokens.viewer }
    expect((await tested.call('/data/query/production', long)).status).toBe(200)
  })

  test('comes with its length', async () => {
    expect((await post('{"query":"1"}', { 'transfer-encoding': 'chunked' })).status).toBe(411)
  })

  test('may not be made of so many values that it grows to many times its length', async () => {
    const { status, json } = await post(`{"query":"1","params":{"a":[${'{},'.repeat(20_000)}{}]}}`)
    expect([status, json.message]).toEqual([400, 'The JSON has more than 20000 values'])
  })
})

test('nobody’s body may be made of too many values', async () => {
  const body = `{"query":"1","params":{"a":[${'{},'.repeat(400_000)}{}]}}`
  expect(await tested.call('/data/query/production', { method: 'POST', body, token: tested.tokens.viewer })).toMatchObject({ status: 400, json: { message: 'The JSON has more than 400000 values' } })
})

test('a document is answered once, however often it is asked for', async () => {
  const { json } = await tested.call(`/data/doc/production/${Array(500).fill('claim-1').join(',')}`)
  expect(json.documents).toHaveLength(1)
})

describe('pictures', () => {
  let path = ''
  beforeAll(async () => {
    const pixels = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } }).png().toBuffer()
    path = (await tested.client('administrator').assets.upload('image', pixels)).path
  })
  const picture = (parameters: string) => tested.call(`/${path}?${parameters}`, { version: '' })

  test.each(['w=8192&h=8192&fit=scale', 'w=8192', 'h=6000&pad=1000', 'w=3000&fm=avif', 'rect=0,0,1,200&w=500'])('%s is refused', async (parameters) => {
    expect((await picture(parameters)).status).toBe(400)
  })

  test.each(['w=1600', 'w=3000', 'w=640&fm=avif', 'w=600&blur=2000', 'rect=0,0,100,50&w=100'])('%s is made in time', async (parameters) => {
    expect((await picture(parameters)).status).toBe(200)
  }, 15_000)
})

test('a file name that is no text is served', async () => {
  const client = tested.client('administrator')
  const { _id, path } = await client.assets.upload('file', Buffer.from('words'), { filename: 'words.txt' })
  await client.patch(_id).set({ originalFilename: '\ud800' }).commit()
  expect((await tested.call(`/${path}`, { version: '' })).status).toBe(200)
})

describe('a listener without a token', () => {
  const open = (query: string, parameters = {}) => EventReader.open(tested.lake.port, listenPath(query, parameters))

  test.each<[string, string, Record<string, string>]>([
    ['loops', '*[count($a[count($a[@ > 0]) > 0]) > 0]', { $a: JSON.stringify(Array.from({ length: 500 }, (_, n) => n)) }],
    ['sub-queries', '*[count(*[n > 1]) > 0]', {}],
    ['paths of many stars', `*["${'.'.repeat(300)}" in path("${'**.'.repeat(6)}x")]`, {}],
    ...Object.entries(misleadingTexts).map(([name, query]) => [`texts with ${name}`, query, {}] satisfies [string, string, object]),
    ['functions', `fn f::f0($x) = $x{a};${Array.from({ length: 30 }, (_, n) => `fn f::f${n + 1}($x) = $x{"a": f::f${n}(@), "b": f::f${n}(@)};`).join('')} *[a == 1]{"x": f::f30(@)}`, {}],
    ['long lists', `*[_id in ${JSON.stringify(Array.from({ length: 2_000 }, (_, n) => `id-${n}`))}]`, {}],
  ])('may not use %s', async (_name, query, parameters) => {
    const reader = await open(query, parameters)
    expect((await reader.next()).event).toBe('channelError')
    await reader.ended
  })

  test.each(['*', '*[_type == "claim"]', '*[_type in ["claim", "faq"] && !(_id in path("drafts.**")) && defined(n)]{_id} | order(n)'])('may use %s', async (query) => {
    const reader = await open(query)
    expect((await reader.next()).event).toBe('welcome')
    await tested.client('administrator').patch('claim-1').set({ seen: query }).commit()
    expect((await reader.next()).data).toMatchObject({ documentId: 'claim-1', transition: 'update' })
    reader.close()
  })
})
