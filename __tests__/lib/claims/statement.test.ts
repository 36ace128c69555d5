import { certainties, certaintyWording } from '../../../lib/claims/certainty.ts'
import { checkStatement } from '../../../lib/claims/statement.ts'

describe('checkStatement', () => {
  test.each([
    ['Massage eases short-term anxiety.', 'high', 'benefit'],
    ['Massage does not change the curve.', 'high', 'no-difference'],
    ['Massage probably eases pain in the short term.', 'moderate', 'benefit'],
    ['Massage may ease new back pain.', 'low', 'benefit'],
    ['Massage may make little or no difference to cortisol.', 'low', 'no-difference'],
    ['We cannot be sure if massage eases long-lasting low back pain.', 'very-low', 'benefit'],
    ['We don’t know if massage helps sciatica.', 'very-low', 'unclear'],
    ['Massage for spinal stenosis has not been studied on its own.', 'none', 'unclear'],
    ['We found no studies of massage for scoliosis.', 'none', 'unclear'],
    ['Massage may make you sore for a day or two.', 'low', 'harm'],
  ] as const)('agrees: %s (%s)', (statement, certainty, direction) => {
    expect(checkStatement(statement, certainty, direction)).toEqual([])
  })

  test.each([
    ['Massage eases back pain.', 'low'],
    ['Massage eases back pain.', 'moderate'],
    ['Massage may ease back pain.', 'very-low'],
    ['Massage may ease back pain.', 'high'],
    ['Massage probably eases back pain.', 'low'],
    ['We do not know if massage eases back pain.', 'moderate'],
    ['Massage may ease back pain.', 'none'],
    ['', 'low'],
  ] as const)('disagrees: %s (%s)', (statement, certainty) => {
    const [problem] = checkStatement(statement, certainty)
    expect(problem?.use).toBe(certaintyWording[certainty].use)
  })

  test('points at the words at fault', () => {
    expect(checkStatement('Massage may ease pain.', 'very-low')[0]).toMatchObject({ text: 'may', start: 8 })
  })

  test('refuses promises at any level', () => {
    expect(checkStatement('Massage will cure pain.', 'high').map((problem) => problem.text)).toEqual(['will', 'cure'])
  })

  test('a direction must show', () => {
    expect(checkStatement('Massage may ease pain.', 'low', 'no-difference')).toHaveLength(1)
    expect(checkStatement('Massage may ease pain.', 'low', 'harm')).toHaveLength(1)
    expect(checkStatement('Massage does not ease pain.', 'high', 'benefit')).toHaveLength(1)
  })

  test('every level has words for readers', () => {
    for (const certainty of certainties) expect(certaintyWording[certainty].label).not.toBe('')
  })
})
