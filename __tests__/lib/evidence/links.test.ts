import { linkBasis, linkedBenefits, linkedConditions } from '@/lib/evidence/links'

const stress = { _id: 'benefit-stress', outcomes: ['anxiety', 'cortisol'] }
const stenosis = { _id: 'condition-stenosis' }
const hub = { _id: 'condition-low-back-pain' }

describe('a condition and a benefit', () => {
  it('are linked by a claim about this condition', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [{ outcome: 'anxiety', population: stenosis }])).toBe('this-condition')
  })

  it('are linked by a claim about people in general, and say so', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [{ outcome: 'anxiety' }])).toBe('other-people')
  })

  it('are not linked by a claim about another condition or another outcome', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [{ outcome: 'anxiety', population: hub }, { outcome: 'ROM' }])).toBeUndefined()
  })

  it('prefer the claim about this condition', () => {
    expect(linkBasis(stenosis._id, stress.outcomes, [{ outcome: 'anxiety' }, { outcome: 'cortisol', population: stenosis }])).toBe('this-condition')
  })

  it('are linked from both sides or from none', () => {
    const claims = [{ outcome: 'cortisol', population: hub }]
    for (const condition of [stenosis, hub]) {
      const there = linkedBenefits(condition._id, [stress], claims).length === 1
      const back = linkedConditions(stress.outcomes, [condition], claims).length === 1
      expect(there).toBe(back)
    }
  })
})
