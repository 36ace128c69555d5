import childProcess from 'node:child_process'
import { EventEmitter } from 'node:events'
import { anonymousAccess } from '../access/roles.ts'
import { type Question, QueryProcess } from '../query/query-process.ts'
import { strangers } from '../query/readers.ts'
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
  send = () => true
  kill = () => (this.killed = true)
  says = (message: object) => this.emit('message', message)
}

function standIns(count: number) {
  const stands = Array.from({ length: count }, () => new Stand())
  let next = 0
  fork.mockImplementation(() => stands[next++] as never)
  const tested = new QueryProcess({ onCommit: () => {}, datasetNames: () => [] } as unknown as Store, strangers)
  return { tested, stands: stands as [Stand, Stand] }
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
