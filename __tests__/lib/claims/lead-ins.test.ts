import { lintText } from '../../../lib/claims/lint.ts'

const opening = 'Massage at our clinic\n\nWe are a small massage clinic in Burnaby, and our RMTs see people with sore backs every day. A session lasts 45 or 60 minutes.'
const items = '• It strengthens your immune system\n• It realigns your spine\n• It flushes out toxins\n• It cures sciatica'
const closing = 'Book online or call our clinic.'

/** How many of the four items are refused. */
function refusedUnder(leadIn: string): number {
  const text = `${opening}\n\n${leadIn}\n\n${items}\n\n${closing}`
  const from = text.indexOf(items)
  const fails = lintText(text).filter((finding) => finding.severity === 'fail')
  return items.split('\n').filter((item) => {
    const start = text.indexOf(item, from)
    return fails.some((fail) => fail.start < start + item.length && fail.end > start)
  }).length
}

describe('a denial that is over before the list begins denies no item', () => {
  test.each([
    'Massage feels wonderful. But it doesn’t stop there:',
    'The benefits don’t end here:',
    'That’s not all:',
    'And that isn’t everything:',
    'That isn’t even half the story:',
    'No catch, just this:',
    'Not convinced? Massage also does this:',
    'You never knew it, but massage does more:',
    'Why hands, and not a scalpel:',
    'What you get that you won’t get elsewhere:',
    'What others can’t do for you:',
    'You won’t find this anywhere else:',
  ])('%s', (leadIn) => {
    expect(refusedUnder(leadIn)).toBe(4)
  })
})

describe('a denial that the list completes denies each item', () => {
  test.each([
    'Massage does not do these things:',
    'There is no evidence for these claims:',
    'Our RMTs will never say of massage that:',
    'Common myths about massage:',
    'Be wary of anyone who says of massage:',
    'To protect yourself, know the red flags:',
    'Walk away when you are told:',
  ])('%s', (leadIn) => {
    expect(refusedUnder(leadIn)).toBe(0)
  })
})
