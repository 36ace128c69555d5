import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintText, type LintOptions } from '../../../lib/claims/lint.ts'

const refuses = (text: string, options?: LintOptions): boolean => lintText(text, options).some((finding) => finding.severity === 'fail')
const asSlug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')

/** One promise, alone in a field: no voice tells that the text sells. */
const promises = [
  'Massage heals a herniated disc.',
  'Our specialists realign your spine.',
  'Guaranteed relief',
  'Safe for everyone.',
  'Massage cures back pain.',
  'Massage is a cure for sciatica.',
  'Massage permanently ends back pain.',
  'Permanent pain relief with massage',
  'Massage is proven.',
  'Massage is clinically proven to help back pain.',
  'The best massage in town',
  'The #1 massage clinic in Burnaby',
  'Burnaby’s leading massage therapists',
  'Top RMTs in Burnaby',
  'The most effective massage for back pain',
  'Our RMTs are experts in back pain.',
  'We specialise in low back pain.',
  'Massage is risk-free.',
  'Risk-free massage',
  'We treat the root cause.',
  'Massage treats the root cause of back pain.',
  'Detox massage',
  'Massage detoxes your muscles.',
  'Massage flushes out lactic acid.',
  'Massage boosts immunity.',
  'Massage boosts your immune system.',
  'Massage corrects scoliosis.',
  'Massage straightens your spine.',
  'Massage helps a disc slip back.',
  'The disc slips back into place with massage.',
  'Massage prevents surgery.',
  'Avoid surgery with massage',
  'No side effects with massage',
  'Massage has no side effects.',
  'Instant relief with massage',
  'Immediate relief from back pain',
  'Unlike other clinics, ours cares.',
  '"Massage took my back pain away." Jane, 44',
  'RMT and acupuncture in one visit',
  'Our RMTs adjust your back.',
  'HVLA by our RMTs',
  'RMTs diagnose back pain.',
  'We diagnose herniated discs.',
  'Massage is particularly beneficial for herniated discs.',
  'Massage helps spinal stenosis.',
  'Massage effectively manages low back pain.',
  'Massage restores your well-being.',
  'It has never been so easy to treat back pain with massage.',
  'Massage guarantees relief.',
  'Our massages guarantee a better back.',
  'Massage is the best treatment for back pain.',
  'Massage works immediately.',
  'Expert RMT care',
  'Healing massage',
  'Massage heals.',
  'Massage cures.',
  'Massage is safe for everybody.',
]

describe.each(['body', 'seo', 'title', 'alt'] as const)('a single promise in the field “%s” is refused', (field) => {
  test.each(promises)('%s', (text) => {
    expect(refuses(text, { field })).toBe(true)
  })
})

describe('a single promise in a slug is refused', () => {
  test.each(promises.map(asSlug))('%s', (slug) => {
    expect(refuses(slug, { field: 'slug' })).toBe(true)
  })
})

describe('a promise that needs a clinic’s voice is refused there', () => {
  test.each(['Back pain specialists', 'It works every time.', 'Your back will never bother you again.'])('%s', (text) => {
    expect(refuses(text, { field: 'seo' })).toBe(true)
  })
})

describe('contractions keep their verb', () => {
  test.each(['We’re certain that we can help you.', 'You’ll feel better after one massage.', 'It’s proven: massage works.'])('%s', (text) => {
    expect(refuses(text)).toBe(true)
  })
})

describe('what a single field may say', () => {
  test.each([
    'Massage may help some people with scoliosis to feel more at ease. It doesn’t change the curve.',
    'Read what a scan can and cannot tell you.',
    'You can say what set it off. What it may be, what you can do, and when to get help.',
    'Most strains heal in a few weeks. See a doctor if yours doesn’t.',
    'RMTs do not do acupuncture. It needs a different licence.',
    'Ask your therapist to stop if the pain gets sharper.',
    'Who can have a massage, who should wait, and what it costs.',
    'No treatment is free of risk. Soreness for a day is common.',
  ])('%s', (text) => {
    expect([refuses(text), refuses(text, { field: 'seo' })]).toEqual([false, false])
  })
})

/** What a careful author writes into each field, with ordinary words of the house rules in their ordinary sense. */
const honest = readFileSync(join(__dirname, 'fixtures/honest-fields.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { field: NonNullable<LintOptions['field']>, text: string })

describe.each(['title', 'seo', 'alt', 'slug', 'body'] as const)('an honest author’s %s', (field) => {
  const texts = honest.filter((entry) => entry.field === field).map(({ text }) => text)

  test('is not refused', () => {
    expect(texts.length).toBeGreaterThanOrEqual(20)
    expect(texts.filter((text) => refuses(text, { field }))).toEqual([])
  })
})
