import { measureText, thresholds } from '@/lib/readability'
import { publishProblems, type GatedClaim, type GatedPage } from '@/lib/care/publish-gate'

const forEverybody = [{ universal: true }]
const page: GatedPage = {
  careCards: [{ level: 'emergency', redFlags: forEverybody }],
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
    expect(codes({ careCards: [{ level: 'sameDay', redFlags: forEverybody }] })).toEqual(['no-emergency-card'])
  })

  it('holds a page whose emergency card has only signs of its own: one for everybody must be among them', () => {
    const own = { universal: false }
    expect(codes({ careCards: [{ level: 'emergency', redFlags: [own] }] })).toEqual(['no-emergency-card'])
    expect(codes({ careCards: [{ level: 'emergency', redFlags: [own, ...forEverybody] }] })).toEqual([])
  })

  it('holds a page without a source', () => {
    expect(codes({ references: [] })).toEqual(['no-citation'])
  })

  it.each([
    ['very low certainty', { direction: 'benefit', certainty: 'very-low' }],
    ['no studies', { direction: 'benefit', certainty: 'none' }],
    ['no difference found', { direction: 'no-difference', certainty: 'high' }],
    ['an unclear direction', { direction: 'unclear', certainty: 'low' }],
    ['massage together with other care alone', { direction: 'benefit', certainty: 'moderate', withOtherCare: true }],
  ] as const)('holds “may help” on %s', (_name, claim) => {
    expect(codes({ ownClaims: [claim] })).toEqual(['verdict-contradicts-claims'])
  })

  it('asks no claim of a more careful verdict', () => {
    expect(codes({ verdict: 'not-known', ownClaims: [] })).toEqual([])
  })

  it('holds “not known” on a claim that massage itself helps', () => {
    const notKnown = (claim: NonNullable<GatedPage['ownClaims']>[number]) => codes({ verdict: 'not-known', ownClaims: [claim] })
    expect(notKnown({ direction: 'benefit', certainty: 'low' })).toEqual(['verdict-contradicts-claims'])
    expect(notKnown({ direction: 'benefit', certainty: 'very-low' })).toEqual([])
    expect(notKnown({ direction: 'benefit', certainty: 'moderate', withOtherCare: true })).toEqual([])
    expect(codes({ verdict: 'not-suitable-alone', ownClaims: [{ direction: 'benefit', certainty: 'low' }] })).toEqual([])
  })

  describe('claims', () => {
    const claim: GatedClaim = { _id: 'claim-a', statement: 'Massage may ease pain.', direction: 'benefit', certainty: 'low', citations: [{ citation: { status: 'current' } }] }
    const of = (change: Partial<GatedClaim>) => codes({ claims: [{ ...claim, ...change }] })

    it('holds a page whose claim says more than its certainty', () => {
      expect(of({})).toEqual([])
      expect(of({ statement: 'Massage eases pain.' })).toEqual(['statement-disagrees'])
      expect(of({ certainty: 'very-low', direction: 'unclear' })).toEqual(['statement-disagrees'])
    })

    it('holds a page whose claim has no source that still holds', () => {
      expect(of({ citations: [] })).toEqual(['no-current-citation'])
      expect(of({ citations: [{ citation: { status: 'superseded' } }, { citation: { status: 'retracted' } }] })).toEqual(['no-current-citation'])
      expect(of({ citations: [{ citation: { status: 'retracted' } }, { citation: { status: 'current' } }] })).toEqual([])
    })

    it('lets a source past its expiry date stand while nothing is newer', () => {
      expect(of({ citations: [{ citation: { status: 'expired' } }] })).toEqual([])
    })
  })

  describe('words', () => {
    const texts = (text: string): NonNullable<GatedPage['texts']> => [{ path: 'summary', text, field: 'body', effects: 'refuse' }]

    it('holds a page with a hard fail or an effect outside a claim, and says where', () => {
      expect(publishProblems({ ...page, texts: texts('Our massage cures back pain.') })).toEqual([expect.objectContaining({ code: 'banned-phrase', path: 'summary' })])
      expect(publishProblems({ ...page, texts: texts('Massage may ease back pain.') })).toEqual([expect.objectContaining({ code: 'effect-outside-claim', path: 'summary' })])
    })

    it('tells what only sounds like the promises around it from the promises', () => {
      const promises = 'Our RMTs cure back pain. Massage puts your spine back in line, and the pain won’t return. By the fourth visit our clients are back to everything they did before. '
      expect(new Set(codes({ texts: texts(promises.repeat(4)) }))).toEqual(new Set(['banned-phrase', 'sounds-like-a-promise']))
    })

    it('lets a soft warning through', () => {
      expect(codes({ texts: texts('Some people call it a slipped disc.') })).toEqual([])
    })
  })

  describe('readability', () => {
    const hard = 'Multidisciplinary biopsychosocial rehabilitation interventions demonstrate statistically significant improvements in functional disability among individuals experiencing persistent nonspecific lumbar symptomatology, notwithstanding considerable methodological heterogeneity across contemporaneous investigations. '.repeat(2)
    const problems = (path: string, text: string) => publishProblems({ ...page, texts: [{ path, text, field: 'body', effects: 'refuse' }] })

    it('holds a page with a section above grade 9, and says which, its grade and what to do', () => {
      expect(problems('outlook', hard)).toEqual([{ code: 'hard-to-read', path: 'outlook', message: expect.stringMatching(/^Reads at grade \d\d\.\d\. Above 9 it can't be published: shorten sentences/) }])
      expect(problems('selfCare.do[0]', hard).map(({ path }) => path)).toEqual(['selfCare'])
    })

    it('only warns of a section above grade 8, and of a few hard words', () => {
      const above8 = 'People who have back pain usually recover in a few weeks. Walking and other daily activity will often help people to get better. Doctors advise regular movement during this time, and they seldom advise staying in bed all day.'
      expect(measureText(above8).grade).toBeGreaterThan(thresholds.sectionGradeWarn)
      expect(problems('outlook', above8)).toEqual([])
      expect(problems('outlook', 'Multidisciplinary biopsychosocial rehabilitation interventions.')).toEqual([])
    })

    it.each(['references[citation-a].plainSummary', 'generalClaims[claim-a].populationNote', 'faqs[faq-a].answer'])('leaves %s to the check: it stands in another document', (path) => {
      expect(problems(path, hard)).toEqual([])
    })
  })

  describe('reviews', () => {
    const record = { author: 'A', reviewer: { name: 'B' }, date: '2026-01-01', nextDue: '2027-01-01', scope: 'whole-page', digest: 'd' } as const
    const gated = (review: GatedPage['review']) => publishProblems({ ...page, ...(review ? { review } : {}) }, { reviewIsGate: true }).map(({ code }) => code)

    it('are a notice, not a gate, until the clinic says so', () => {
      expect(codes({ review: { state: 'not-reviewed' } })).toEqual([])
    })

    it('hold a page that nobody has reviewed as it stands, once they are a gate', () => {
      expect(gated(undefined)).toEqual(['not-reviewed'])
      expect(gated({ state: 'not-reviewed' })).toEqual(['not-reviewed'])
      expect(gated({ state: 'reviewed', review: record, notices: ['changed'] })).toEqual(['not-reviewed'])
      expect(gated({ state: 'reviewed', review: record, notices: [] })).toEqual([])
    })

    it('hold every page while the clinic’s settings can’t be read: nobody knows then if they are a gate', () => {
      expect(publishProblems(page, { unreadable: 'clinicSettings must be mended' })).toEqual([{ code: 'broken-document', message: 'clinicSettings must be mended' }])
    })

    it('past due never hold a page, for it has to say so', () => {
      expect(gated({ state: 'reviewed', review: record, notices: ['past-due'] })).toEqual([])
    })
  })

  it('says what to do about each problem', () => {
    for (const { message } of publishProblems({ careCards: [], references: [], verdict: 'may-help', ownClaims: [] })) expect(message).toMatch(/Publish|Add|Choose/)
  })
})
