import { lintText } from '../../../lib/claims/lint.ts'
import { pitch } from './pages.ts'

const refused = (line: string): string[] => lintText(pitch + line).filter(({ severity, end }) => severity === 'fail' && end > pitch.length).map(({ rule }) => rule)

describe('however much a page promises, it may say', () => {
  test.each([
    ['See a doctor straight away if you notice numbness.', 'where else to turn, and when'],
    ['If you have new numbness between the legs, call 911 or go to emergency.', 'where else to turn, and when'],
    ['Talk to your doctor before you stop any medicine.', 'where else to turn, and when'],
    ['See your GP if the pain lasts more than six weeks.', 'where else to turn, and when'],
    ['Fever with back pain needs a doctor the same day.', 'where else to turn, and when'],
    ['Low back pain is the number one reason for missed work.', 'how common it is'],
    ['About four in five adults get low back pain at some point.', 'how common it is'],
    ['We send the receipt to your insurer.', 'terms'],
    ['We can’t promise a result.', 'what nobody can know'],
    ['Evidence for massage in chronic back pain is of low certainty.', 'how sure the evidence is'],
    ['No therapist can predict how many visits you need.', 'what nobody can know'],
    ['After a long drive the hips can feel stiff.', 'how trouble feels'],
    ['Sore back?', 'what hurts'],
    ['Pain in your hip?', 'what hurts'],
    ['The session is planned around your goals and preferences.', 'for whom it is'],
  ])('%s (%s)', (line) => {
    expect(refused(line)).toEqual([])
  })
})

describe('in the same words it may not promise', () => {
  test.each([
    'See a doctor if you must, but massage cures sciatica.',
    'Call us before you call your doctor, and you won’t need to.',
    'Call your doctor if you like; sciatica is cured in three visits.',
    'Tell your doctor to cancel the surgery before your first visit.',
    'Most people have no back pain after a month.',
    'We can’t promise it, but the pain is gone after three visits.',
    'No therapist in town can promise you what we can: a straight spine.',
    'We send the receipt to your insurer and the pain packing.',
    'Physio can feel painful, and our hands never do.',
    'Your back can feel tight no more.',
    'Pain in your hip? Gone.',
    'Everyone benefits from massage.',
    'You’ll get instant relief.',
  ])('%s', (line) => {
    expect(refused(line).length).toBeGreaterThan(0)
  })
})
