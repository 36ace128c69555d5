import type { Certainty } from '@/lib/claims/certainty'
import { linkBasis, linkedBenefits, linkedConditions } from '@/lib/evidence/links'

const stress = { _id: 'benefit-stress', outcomes: ['anxiety', 'cortisol'] }
const stenosis = { _id: 'condition-stenosis' }
const hub = { _id: 'condition-low-back-pain' }

const about = (outcome: string, population?: { _id: string }, certainty: Certainty = 'low') => ({ outcome, population, certainty })

describe('a condition and a benefit', () => {
  it('are linked by a claim about this condition', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [about('anxiety', stenosis)])).toBe('this-condition')
  })

  it('say so when all that is known of this condition is that nobody studied it', () => {
    const unstudied = about('anxiety', stenosis, 'none')
    expect(linkBasis(stenosis._id, stress.outcomes, [unstudied])).toBe('not-studied')
    expect(linkBasis(stenosis._id, stress.outcomes, [unstudied, about('anxiety')])).toBe('not-studied')
    expect(linkBasis(stenosis._id, stress.outcomes, [unstudied, about('cortisol', stenosis)])).toBe('this-condition')
  })

  it('are linked by a claim about people in general, and say so', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [about('anxiety')])).toBe('other-people')
  })

  it('are not linked by a claim about another condition or another outcome', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [about('anxiety', hub), about('ROM')])).toBeUndefined()
  })

  it('prefer the claim about this condition', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [about('anxiety'), about('cortisol', stenosis)])).toBe('this-condition')
  })

  it('are linked from both sides or from none', () => {
    const claims = [about('cortisol', hub)]
    for (const condition of [stenosis, hub]) {
      const there = linkedBenefits(condition._id, [stress], claims).length === 1
      const back = linkedConditions(stress.outcomes, [condition], claims).length === 1
      expect(there).toBe(back)
    }
  })
})
