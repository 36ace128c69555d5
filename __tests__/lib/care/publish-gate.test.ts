import { publishProblems, type GatedPage } from '@/lib/care/publish-gate'

const page: GatedPage = {
  careCards: [{ level: 'emergency' }],
  references: ['a source'],
  verdict: 'may-help',
  ownClaims: [{ direction: 'benefit', certainty: 'low' }],
}
const codes = (change: Partial<GatedPage>) => publishProblems({ ...page, ...change }).map(({ code }) => code)

describe('the publish gate', () => {
  it('lets a page through that has its emergency card, a source and a verdict its claims bear out', () => {
    expect(codes({})).toEqual([])
  })

  it('holds a page without the emergency card', () => {
    expect(codes({ careCards: [{ level: 'sameDay' }] })).toEqual(['no-emergency-card'])
  })

  it('holds a page without a source', () => {
    expect(codes({ references: [] })).toEqual(['no-citation'])
  })

  it.each([
    ['very low certainty', { direction: 'benefit', certainty: 'very-low' }],
    ['no studies', { direction: 'benefit', certainty: 'none' }],
    ['no difference found', { direction: 'no-difference', certainty: 'high' }],
    ['an unclear direction', { direction: 'unclear', certainty: 'low' }],
  ] as const)('holds “may help” on %s', (_name, claim) => {
    expect(codes({ ownClaims: [claim] })).toEqual(['verdict-contradicts-claims'])
  })

  it('asks no claim of a more careful verdict', () => {
    expect(codes({ verdict: 'not-known', ownClaims: [] })).toEqual([])
  })

  it('says what to do about each problem', () => {
    for (const { message } of publishProblems({ careCards: [], references: [], verdict: 'may-help', ownClaims: [] })) expect(message).toMatch(/Publish|Add|Choose/)
  })
})
