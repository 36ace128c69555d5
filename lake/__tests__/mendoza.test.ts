import { applyPatch } from 'mendoza'
import { encodeMendoza } from '../listen/mendoza.ts'

/** Repeatable random numbers (mulberry32), so that a failure can be looked at again. */
function randomNumbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function randomValue(random: (below: number) => number, depth = 0): unknown {
  const kind = random(depth > 3 ? 5 : 8)
  if (kind === 0) return null
  if (kind === 1) return random(2) === 0
  if (kind === 2) return random(5)
  if (kind === 3) return ['', 'a', 'ä', '𝒳', 'naïve café 🙂 story'][random(5)]
  if (kind === 4) return `The ${['low', 'high', 'løw', '🙂'][random(4)]} back pain of ${random(3)} people`
  if (kind === 5) return Array.from({ length: random(5) }, () => randomValue(random, depth + 1))
  if (kind === 6) return Array.from({ length: random(5) }, () => ({ _key: 'abcdef'[random(6)], v: randomValue(random, depth + 1) }))
  return Object.fromEntries(Array.from({ length: random(5) }, () => ['abcdef'[random(6)], randomValue(random, depth + 1)]))
}

test("the official decoder turns one side into the other, for 5,000 random pairs", () => {
  const random = randomNumbers(20261122)
  for (let round = 0; round < 5_000; round += 1) {
    const left = { root: randomValue(random), other: randomValue(random) }
    const right = { root: randomValue(random), another: randomValue(random), other: random(2) === 0 ? left.other : randomValue(random) }
    expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
  }
})

test('equal values need no patch', () => {
  expect(encodeMendoza({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([])
})

test('one changed word in a long text is a short patch', () => {
  const before = { body: `${'x'.repeat(5_000)} old ${'y'.repeat(5_000)}` }
  const patch = encodeMendoza(before, { body: before.body.replace('old', 'new') })
  expect(JSON.stringify(patch).length).toBeLessThan(80)
})
