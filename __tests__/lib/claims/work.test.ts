import { lintText, scanText } from '../../../lib/claims/lint.ts'
import type * as reading from '../../../lib/claims/reading.ts'

let looks = 0
jest.mock('../../../lib/claims/reading.ts', () => {
  const actual = jest.requireActual<typeof reading>('../../../lib/claims/reading.ts')
  return {
    ...actual,
    wordAt(...place: Parameters<typeof actual.wordAt>) {
      looks += 1
      return actual.wordAt(...place)
    },
  }
})

/** How often a word is looked at, beside the patterns, to tell what its sentence says. */
function looksIn(text: string): number {
  looks = 0
  lintText(text)
  return looks
}

describe('work grows with the length', () => {
  const paragraph = 'Our massage cures back pain, and not only that: it never fails to realign your spine, without surgery, drugs or risk. See a doctor if it lasts. '
  test.each([
    ['prose', paragraph],
    ['one endless sentence', 'massage not cure and never the best of no relief '],
    ['one word', 'never '],
    ['pain without end', 'pain completely '],
    ['promises without a full stop', 'cures pain '],
    ['other care without a full stop', 'drug-free surgery '],
    ['broken words', 'cu-\nres '],
    ['lines without a full stop', 'cures pain\n'],
    ['a pitch without a full stop', 'our massage cures pain at once '],
    ['conditions without a full stop', 'if evidence that massage cures pain '],
    ['a quotation without an end', '"cures pain '],
  ])('%s', (_name, unit) => {
    const [short, long] = [unit.repeat(100), unit.repeat(1000)]
    expect(scanText(long).visits / scanText(short).visits).toBeLessThan(11)
    // The short text shows no voice yet, so that a little less is asked of it.
    expect(looksIn(long) / looksIn(short)).toBeLessThan(12)
  })

  test('a list under a long lead-in', () => {
    const under = (times: number): string => `${'Try to keep up your usual activities and walk a little each day. '.repeat(8)}\n\n${'One claim it makes '.repeat(times)}:\n- ${'cures pain '.repeat(times)}`
    expect(looksIn(under(1000)) / looksIn(under(100))).toBeLessThan(11)
  })
})
