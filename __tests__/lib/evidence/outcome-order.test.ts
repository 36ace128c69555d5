import { inOutcomeOrder } from '@/lib/evidence/outcome-order'

const claims = (...found: string[]) => found.map((outcome, index) => ({ _id: `${index}`, outcome }))

it('puts pain first, then what a person can do, then the rest as the vocabulary has them', () => {
  const ordered = inOutcomeOrder(claims('adverse-effects', 'mood', 'ROM', 'function', 'pain-long', 'pain-short'))
  expect(ordered.map(({ outcome }) => outcome)).toEqual(['pain-short', 'pain-long', 'function', 'ROM', 'mood', 'adverse-effects'])
})

it('keeps the order of claims about the same outcome, leaves none out, and puts an outcome that it does not know last', () => {
  const given = claims('new-outcome', 'ROM', 'pain-short', 'ROM')
  expect(inOutcomeOrder(given).map(({ _id }) => _id)).toEqual(['2', '1', '3', '0'])
  expect(given[0]?.outcome).toBe('new-outcome')
})
