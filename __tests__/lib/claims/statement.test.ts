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
    ['Massage may warm the skin and bring more blood to it.', 'low', 'benefit'],
    ['Massage probably eases pain and improves sleep.', 'moderate', 'benefit'],
    ['Massage is probably safe for most people.', 'moderate', 'benefit'],
    ['No studies show that massage straightens a curve or stops it from getting worse.', 'none', 'unclear'],
    ['Massage may help you sleep. Guidelines suggest it with exercise.', 'low', 'benefit'],
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
    // A hedge holds for what it stands before, and for nothing else.
    ['Massage eases back pain and may help sleep.', 'low'],
    ['Massage relieves pain in people who may be tired.', 'low'],
    ['You may book online. Massage eases back pain.', 'low'],
    ['In May, massage eases pain.', 'low'],
    ['Massage makes pain vanish. Results may vary.', 'low'],
    ['Massage is effective for pain and may help sleep.', 'low'],
    ['Massage reduces pain. We do not know if it helps sleep.', 'very-low'],
    ['We are not sure that massage is safe, but it eases pain.', 'very-low'],
    ['No study is needed: massage eases pain.', 'none'],
    ['We do not know if massage may ease pain.', 'low'],
  ] as const)('disagrees: %s (%s)', (statement, certainty) => {
    const [problem] = checkStatement(statement, certainty)
    expect(problem?.use).toBe(certaintyWording[certainty].use)
  })

  test('points at the words at fault', () => {
    expect(checkStatement('Massage may ease pain.', 'very-low')[0]).toMatchObject({ text: 'may', start: 8 })
    expect(checkStatement('Massage may ease pain and improves sleep.', 'low')[0]).toMatchObject({ text: 'improves', start: 26 })
  })

  test('refuses promises at any level', () => {
    expect(checkStatement('Massage will cure pain.', 'high').map((problem) => problem.text)).toEqual(['will', 'cure'])
  })

  test('a direction must show', () => {
    expect(checkStatement('Massage may ease pain.', 'low', 'no-difference')).toHaveLength(1)
    expect(checkStatement('Massage may ease pain.', 'low', 'harm')).toHaveLength(1)
    expect(checkStatement('Massage does not ease pain.', 'high', 'benefit')).toHaveLength(1)
    expect(checkStatement('Massage may not ease pain.', 'low', 'benefit')).toHaveLength(1)
    expect(checkStatement('Massage may make pain worse.', 'low', 'benefit')).toHaveLength(1)
    expect(checkStatement('Massage may ease pain.', 'low', 'unclear')).toHaveLength(1)
  })

  test('every level has words for readers', () => {
    for (const certainty of certainties) expect(certaintyWording[certainty].label).not.toBe('')
  })
})
