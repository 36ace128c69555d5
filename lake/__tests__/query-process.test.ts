import childProcess from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { anonymousAccess } from '../access/roles.ts'
import { type Question, QueryProcess, type ReadersQuery, startLimit } from '../query/query-process.ts'
import { QueryTurns } from '../query/query-turns.ts'
import { members, strangers } from '../query/readers.ts'
import type { Store } from '../store/store.ts'
import { lakeUnderTest, queryPath } from './lake-under-test.ts'

/* What becomes of questions when processes end, or don't begin. */
const complaints = jest.spyOn(console, 'error').mockImplementation(() => {})
const fork = jest.spyOn(childProcess, 'fork')
afterEach(() => fork.mockReset())
afterAll(() => complaints.mockRestore())

const question: Question = { kind: 'query', access: anonymousAccess, dataset: 'production', query: '1', params: {}, perspective: ['raw'], version: '1', project: 'lumbar' }

/** Stands for a process; the test says what it sends and when it ends. */
class Stand extends EventEmitter {
  pid = 1
  connected = true
  killed = false
  send: (message: unknown) => boolean = (message) => this.emit('sent', message)
  kill = () => (this.killed = true)
  says = (message: object) => this.emit('message', message)
}

const emptyStore = { onCommit: () => {}, datasetNames: () => [] } as unknown as Store

function standsToFork(count: number) {
  const stands = Array.from({ length: count }, () => new Stand())
  const unused = [...stands]
  fork.mockImplementation(() => {
    const stand = unused.shift()
    if (!stand) throw new Error('spawn ENOMEM')
    return stand as never
  })
  return stands as [Stand, Stand, Stand]
}

function standIns(count: number) {
  const stands = standsToFork(count)
  return { tested: new QueryProcess(emptyStore, strangers), stands }
}

test('what a process sends after its end answers no question to the next', async () => {
  const { tested, stands } = standIns(2)
  const [first, second] = stands
  const ready = tested.ready()
  first.says({ kind: 'ready' })
  await ready
  const lost = tested.ask(question)
  first.emit('exit')
  await expect(lost).rejects.toMatchObject({ status: 400 })
  second.says({ kind: 'ready' })
  await tested.ready()
  const answer = tested.ask(question)
  first.says({ kind: 'answer', json: '"too late"' })
  first.emit('exit')
  second.says({ kind: 'answer', json: '"right"' })
  expect(await answer).toBe('"right"')
})

test('what a process sends after it was told to end is no answer', async () => {
  const { tested, stands } = standIns(2)
  const ready = tested.ready()
  stands[0].says({ kind: 'ready' })
  await ready
  const lost = tested.ask(question)
  tested.end()
  stands[0].says({ kind: 'answer', json: '"too late"' })
  stands[0].emit('exit')
  await expect(lost).rejects.toMatchObject({ status: 400 })
})

test('one that is closed while it starts answers nobody, and does not start again', async () => {
  const { tested, stands } = standIns(1)
  const ready = tested.ready()
  tested.close()
  stands[0].emit('exit')
  await expect(ready).rejects.toMatchObject({ status: 503 })
  await expect(tested.ready()).rejects.toMatchObject({ status: 503 })
  expect(fork).toHaveBeenCalledTimes(1)
})

test('one that does not get ready in time is ended, and whoever waits is told so', async () => {
  jest.useFakeTimers()
  try {
    const { tested, stands } = standIns(2)
    const ready = tested.ready()
    jest.advanceTimersByTime(startLimit - 1)
    expect(stands[0].killed).toBe(false)
    jest.advanceTimersByTime(1)
    expect(stands[0].killed).toBe(true)
    stands[0].emit('exit')
    await expect(ready).rejects.toMatchObject({ status: 503 })
    const again = tested.ready()
    stands[1].says({ kind: 'ready' })
    await again
    jest.advanceTimersByTime(2 * startLimit)
    expect(stands[1].killed).toBe(false)
  } finally {
    jest.useRealTimers()
  }
})

test('one that could not be told of a commit is ended, lest it answer with what was', async () => {
  let commit = (_transaction: unknown) => {}
  const store = { ...emptyStore, onCommit: (_name: string, listener: typeof commit) => (commit = listener) } as unknown as Store
  const stands = standsToFork(1)
  const tested = new QueryProcess(store, strangers)
  const ready = tested.ready()
  stands[0].says({ kind: 'ready' })
  await ready
  stands[0].send = () => {
    throw new Error('no memory')
  }
  expect(() => commit({ dataset: { name: 'production' }, changes: [{ id: 'a', before: null, after: null, mutations: [] }] })).toThrow('no memory')
  expect(stands[0].killed).toBe(true)
})

describe('when one of two processes does not start', () => {
  const asker = (name: string) => ({ name, length: 0, isWaiting: () => true, checkAccess: () => {} })
  const query = question as ReadersQuery

  /** The first process is at Anna's query, and Bert waits for the second, which ends before it is ready. */
  async function secondFails() {
    const [first, second, third] = standsToFork(3)
    const turns = new QueryTurns(emptyStore, members(10_000))
    const anna = turns.run(asker('anna'), query)
    const asked = once(first, 'sent')
    first.says({ kind: 'ready' })
    await asked
    const bert = turns.run(asker('bert'), query)
    second.emit('exit')
    return { first, third, anna, bert }
  }

  test('the other one serves whoever waits', async () => {
    const { first, third, anna: answered, bert: waiting } = await secondFails()
    const askedAgain = once(first, 'sent')
    first.says({ kind: 'answer', json: '"for Anna"' })
    await askedAgain
    first.says({ kind: 'answer', json: '"for Bert"' })
    expect(await Promise.all([answered, waiting])).toEqual(['"for Anna"', '"for Bert"'])
    expect(third.listenerCount('exit')).toBe(0)
  })

  test('and the other one neither, nobody is kept waiting', async () => {
    const { first, third, anna: lost, bert: waiting } = await secondFails()
    first.emit('exit')
    await expect(lost).rejects.toMatchObject({ status: 400 })
    third.emit('exit')
    await expect(waiting).rejects.toMatchObject({ status: 503 })
  })
})

test('when the lake is killed, a query ends in the middle of its work', async () => {
  fork.mockRestore()
  const spied = jest.spyOn(childProcess, 'fork')
  const tested = new QueryProcess(emptyStore, strangers)
  await tested.ready()
  const process = spied.mock.results[0]?.value as childProcess.ChildProcess
  const ended = once(process, 'exit')
  const numbers = Array.from({ length: 1_000 }, (_, n) => n)
  // 10¹² steps, some days.
  const lost = tested.ask({ ...question, query: 'count($a[count($a[count($a[count($a[@ > 0]) > 0]) > 0]) > 0])', params: { a: numbers } })
  // What the system does with all that a killed process has open.
  process.disconnect()
  process.stdin?.destroy()
  expect(await ended).toEqual([null, 'SIGKILL'])
  await expect(lost).rejects.toMatchObject({ status: 400 })
  tested.close()
})

test('when no process can be made nobody is kept waiting, and the next query tries again', async () => {
  fork.mockRestore()
  const spied = jest.spyOn(childProcess, 'fork')
  const failOnce = () => spied.mockImplementationOnce(() => {
    throw new Error('spawn ENOMEM')
  })
  const lake = await lakeUnderTest()
  try {
    failOnce()
    expect((await lake.call(queryPath('1 + 1'))).status).toBe(503)
    expect((await lake.call(queryPath('1 + 1'))).json.result).toBe(2)
    // After one that used up its memory too.
    failOnce()
    const tooMuch = `{"a": [1, 2]}${'{"a": [...a, ...a]}'.repeat(40)}{"n": count(a)}`
    expect((await lake.call(queryPath(tooMuch))).status).toBe(400)
    expect(spied).toHaveBeenCalledTimes(3)
    expect((await lake.call(queryPath('1 + 1'))).json.result).toBe(2)
  } finally {
    await lake.stop()
  }
}, 20_000)
