import fastify from 'fastify'
import { anonymousAccess } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import { askerOf } from '../query/asker.ts'
import { Turns } from '../query/turns.ts'

/* The order in which those who wait are served. */
const nobody = () => false
const served = (turns: Turns<string>, isServed: (asker: string) => boolean = nobody) => {
  const order: string[] = []
  for (let next = turns.next(isServed); next; next = turns.next(isServed)) order.push(next.task)
  return order
}

test('askers are served in turn, and each of them in the order of asking', () => {
  const turns = new Turns<string>(100)
  for (const task of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) turns.add(task.charAt(0), task)
  expect(served(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
})

test('whoever comes later waits for one of each other’s at most', () => {
  const turns = new Turns<string>(100)
  for (const task of ['a1', 'a2', 'a3']) turns.add('a', task)
  expect(turns.next(nobody)?.task).toBe('a1')
  turns.add('b', 'b1')
  expect(served(turns)).toEqual(['a2', 'b1', 'a3'])
})

test('what is taken out costs its asker no place', () => {
  const turns = new Turns<string>(100)
  for (const task of ['a1', 'a2', 'b1', 'c1']) turns.add(task.charAt(0), task)
  expect(turns.remove((task) => task === 'a1' || task === 'c1')).toEqual(['a1', 'c1'])
  expect(served(turns)).toEqual(['a2', 'b1'])
})

test('who is being served is passed over, and keeps the place', () => {
  const turns = new Turns<string>(100)
  for (const task of ['a1', 'b1', 'b2']) turns.add(task.charAt(0), task)
  expect(served(turns, (asker) => asker === 'a')).toEqual(['b1', 'b2'])
  expect(served(turns)).toEqual(['a1'])
})

describe('when too many wait', () => {
  test('the asker who has most loses the last one', () => {
    const turns = new Turns<string>(3)
    expect(['a1', 'a2', 'a3', 'b1', 'b2'].map((task) => turns.add(task.charAt(0), task))).toEqual([[], [], [], ['a3'], ['b2']])
    expect(served(turns)).toEqual(['a1', 'b1', 'a2'])
  })

  test('and nobody has more than one, the newcomer has to leave', () => {
    const turns = new Turns<string>(2)
    expect(['a1', 'b1', 'c1'].map((task) => turns.add(task.charAt(0), task))).toEqual([[], [], ['c1']])
    expect(served(turns)).toEqual(['a1', 'b1'])
  })

  test('whoever was served makes room', () => {
    const turns = new Turns<string>(1)
    turns.add('a', 'a1')
    turns.next(nobody)
    expect(turns.add('a', 'a2')).toEqual([])
    expect(turns.remove(() => true)).toEqual(['a2'])
    expect(turns.add('b', 'b1')).toEqual([])
  })
})

describe('when too long ones wait', () => {
  test('whoever waits with the longest loses the last ones, until the others fit', () => {
    const turns = new Turns<string>(100, 10)
    for (const task of ['aaaa', 'aaa', 'aa']) turns.add('a', task)
    expect(turns.add('b', 'bbbb')).toEqual(['aa', 'aaa'])
    expect(served(turns)).toEqual(['aaaa', 'bbbb'])
  })

  test('one that never fits has to leave', () => {
    const turns = new Turns<string>(100, 10)
    turns.add('a', 'a1')
    expect(turns.add('b', 'b'.repeat(11))).toEqual(['b'.repeat(11)])
    expect(served(turns)).toEqual(['a1'])
  })
})

test('an asker is a token, or else the address that the connection comes from, whatever a header says', async () => {
  const app = fastify()
  app.decorateRequest('access', null as never)
  app.get('/', (request) => {
    request.access = { ...anonymousAccess, tokenId: typeof request.headers.token === 'string' ? request.headers.token : null }
    return askerOf(request, {} as Tokens).name
  })
  const name = async (remoteAddress: string, headers = {}) => (await app.inject({ url: '/', remoteAddress, headers })).body
  expect(await name('192.0.2.1')).toBe('192.0.2.1')
  expect(await name('192.0.2.1', { 'x-forwarded-for': '198.51.100.7', forwarded: 'for=198.51.100.7' })).toBe('192.0.2.1')
  expect(await name('192.0.2.1', { token: 't1' })).toBe('t1')
  expect(await name('192.0.2.2', { token: 't1' })).toBe('t1')
})
