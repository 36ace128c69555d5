import { claimAnchor, claimsByOutcome, evidenceGrid, findingWords, plainColumns, type GridClaim } from '@/lib/evidence/grid'
import { certainties } from '@/lib/claims/certainty'
import { outcomes } from '@/lib/evidence/vocabulary'

const stenosis = { _id: 'condition-stenosis' }
const strain = { _id: 'condition-strain' }
const stress = { id: 'benefit-stress', title: 'Stress', outcomes: ['anxiety', 'cortisol'] }

const claim = (name: string, extra: Partial<GridClaim> = {}): GridClaim => ({ _id: `claim-${name}`, outcome: 'anxiety', direction: 'benefit', certainty: 'low', ...extra })

const cell = (claims: GridClaim[], column = stress) => evidenceGrid([stenosis], [column], claims)[0]!.cells[0]!

describe('a cell of the evidence grid', () => {
  it('is empty, so “not known”, without a claim about its outcomes', () => {
    expect(cell([claim('other', { outcome: 'ROM' }), claim('elsewhere', { population: strain })])).toEqual({ column: stress, basis: undefined, findings: [] })
  })

  it('says in whom it was studied, and prefers the people with the condition', () => {
    const general = claim('general')
    const own = claim('own', { population: stenosis, direction: 'unclear', certainty: 'none' })
    expect(cell([general])).toMatchObject({ basis: 'other-people', findings: [{ claims: [general] }] })
    expect(cell([general, own])).toMatchObject({ basis: 'not-studied', findings: [{ words: 'Not known', claims: [own] }] })
    const studied = claim('studied', { population: stenosis })
    expect(cell([general, own, studied])).toMatchObject({ basis: 'this-condition', findings: [{ claims: [studied] }, { claims: [own] }] })
  })

  it('joins claims that say the same with the same certainty, the surest first', () => {
    const claims = [claim('a', { certainty: 'very-low' }), claim('b'), claim('c', { outcome: 'cortisol', direction: 'unclear', certainty: 'very-low' })]
    const { findings } = cell(claims)
    expect(findings.map(({ words, claims: from }) => [words, from.map(({ _id }) => _id)])).toEqual([
      ['May help', ['claim-b']],
      ['Not clear', ['claim-a', 'claim-c']],
    ])
  })

  it('keeps apart what is more than massage alone, and says so', () => {
    const { findings } = cell([claim('a'), claim('b', { interventionNote: 'With exercise' })])
    expect(findings.map(({ note }) => note)).toEqual([undefined, 'With exercise'])
  })
})

describe('the words of a cell', () => {
  it('never say more than the certainty allows', () => {
    const said = certainties.map((certainty) => findingWords({ direction: 'benefit', certainty, outcome: 'anxiety' }))
    expect(said).toEqual(['Helps', 'Probably helps', 'May help', 'Not clear', 'Not known'])
  })

  it('have words for every direction', () => {
    const said = (direction: GridClaim['direction'], certainty: GridClaim['certainty']) => findingWords({ direction, certainty, outcome: 'pain-short' })
    expect(said('no-difference', 'low')).toBe('May make little or no difference')
    expect(said('harm', 'moderate')).toBe('Probably makes it worse')
    expect(said('unclear', 'high')).toBe('Not clear')
    expect(said('unclear', 'none')).toBe('Not known')
  })

  it('do not call a change that is measured in the body a help', () => {
    expect(findingWords({ direction: 'benefit', certainty: 'low', outcome: 'blood-flow' })).toBe('May change it')
    expect(findingWords({ direction: 'no-difference', certainty: 'low', outcome: 'cortisol' })).toBe('May make little or no difference')
  })
})

describe('the list of claims', () => {
  it('goes by outcome in the order of the vocabulary, without empty groups', () => {
    const groups = claimsByOutcome([claim('a', { outcome: 'adverse-effects' }), claim('b', { outcome: 'pain-short' }), claim('c', { outcome: 'pain-short' })])
    expect(groups.map(({ outcome, claims }) => [outcome, claims.length])).toEqual([['pain-short', 2], ['adverse-effects', 1]])
    expect(groups[0]?.title).toBe('Pain, in the short term')
  })

  it('gives each claim one address, whatever its id', () => {
    expect(claimAnchor('claim-massage-mood')).toBe('claim-massage-mood')
    expect(claimAnchor('5b1f')).toBe('claim-5b1f')
  })
})

it('has columns for outcomes without a benefit page', () => {
  const known = outcomes.map(({ value }) => value as string)
  for (const outcome of plainColumns.flatMap((column) => column.outcomes)) expect(known).toContain(outcome)
})
