import { defaultInterest, interestOf } from '@/lib/clinic/interest'

it('is told in the clinic’s own words, else in ours', () => {
  expect(interestOf({ settings: { conflictOfInterest: 'We sell massage.' } })).toBe('We sell massage.')
  expect(interestOf({})).toBe(defaultInterest)
  expect(interestOf(null)).toBe(defaultInterest)
})
