import { execFileSync } from 'node:child_process'
import { lintText, type Finding } from '../../../lib/claims/lint.ts'
import { pitch, plain } from './pages.ts'

const after = (page: string, line: string): Finding[] => lintText(page + line).filter(({ severity, end }) => severity === 'fail' && end > page.length)

describe('in a page that promises, a sentence that sounds like a promise is refused, whatever its words', () => {
  test.each([
    'By the fourth visit most people are back to everything they did before.',
    'After a month even the Grouse Grind is easy again.',
    'For most of our clients the stairs are easy again within a month.',
  ])('%s', (line) => {
    expect(after(pitch, line).map(({ rule }) => rule)).toContain('sounds-like-a-promise')
    expect(after(plain, line)).toEqual([])
  })

  test.each(['Our rooms are heated, and parking is free.', 'Bring your insurance card to the first visit.', 'We treat muscles and joints of the back.', 'It does not flush out toxins.', 'It does not straighten a curved spine.', 'Clients feel welcome with us.', 'Massage supports your training plan.', 'It is a myth that by the fourth visit most people are back to everything they did before.'])('%s (no promise)', (line) => {
    expect(after(pitch, line)).toEqual([])
  })

  test.each([
    ['I’ve not had anyone leave sorer than they came.', 'denies'],
    ['She is very unlikely to need a brace later on.', 'calls something unlikely'],
    ['Ice and rest on their own just leave you with scar tissue.', 'speaks of what works by itself'],
    ['Call us before you call your doctor, and you won’t need to.', 'sends to a doctor'],
    ['Due to the better blood flow the muscle is healing two times faster.', 'explains'],
    ['Untreated sciatica can lead to nerve damage and years in a wheelchair.', 'explains what waiting brings'],
    ['Rounding over a phone all day adds up, and if it isn’t dealt with, it can lead to headaches, arthritis and even breathing problems.', 'speaks of what brings trouble on'],
    ['I’m careful, so you’re in totally safe hands, even with something complicated.', 'warns of nothing'],
    ['I don’t say this to boast, only to show you what is possible at any age if you are in the right hands.', 'denies another thing'],
  ])('%s (though it %s)', (line) => {
    expect(after(pitch, line).length).toBeGreaterThan(0)
  })

  test.each(['Sore back? Book today.', 'Back pain? Call us today.'])('%s (a call to action)', (line) => {
    expect(after(pitch, line)).toEqual([])
  })

  test('what is refused already is not weighed again', () => {
    expect(after(pitch, 'Massage cures sciatica.').map(({ rule }) => rule)).not.toContain('sounds-like-a-promise')
  })

  test('nor the rest of it, unless that promises something of its own', () => {
    expect(after(pitch, 'Our RMTs have the answer to your back pain.').map(({ rule }) => rule)).toEqual(['cure'])
    expect(after(pitch, 'Our RMTs have the answer to your back pain, and by the fourth visit you are back to everything you did before.').map(({ rule }) => rule).sort()).toEqual(['cure', 'sounds-like-a-promise'])
  })

  test('two words after what is refused, for before it stands their subject', () => {
    expect(after(pitch, 'Massage puts your spine back in line, clients dance.').map(({ rule }) => rule)).toContain('sounds-like-a-promise')
  })

  test('a denial beside what is refused frees nothing', () => {
    expect(after(pitch, 'The answer to your back pain isn’t rest, and an adjustment without soft tissue work doesn’t hold.').map(({ text }) => text).join(' ')).toContain('doesn’t hold')
  })

  test('one promise makes no pitch of a plain page, however often it is said', () => {
    expect(after(plain, 'By the fourth visit most people are back to everything they did before. '.repeat(3))).toEqual([])
  })

  test.each([
    'By the fourth visit most people are back to everything they did before. It’s usually a lot.',
    'Nadia was off the walker within a month. Priya isn’t an exception.',
    'Walking stays easy between visits. The effect is not only temporary.',
    'We work on the short side. Posture holds by itself after a while.',
    'How quickly will I notice something? Usually by the time you reach the parking lot.',
    'Each of the two is helpful by itself, and together they reach pain that neither could reach alone.',
  ])('%s (though its last words say little by themselves)', (lines) => {
    const end = pitch.length + lines.length - 1
    expect(after(pitch, lines).some((finding) => finding.end === end)).toBe(true)
  })

  test('neighbours in a paragraph are one finding', () => {
    const found = after(pitch, 'Bring your insurance card. By the fourth visit most people are back to everything they did before. After a month even the Grouse Grind is easy again.')
    expect(found.filter(({ rule }) => rule === 'sounds-like-a-promise').map(({ text }) => text)).toEqual(['By the fourth visit most people are back to everything they did before. After a month even the Grouse Grind is easy again'])
  })

  test('it names the words, why, and what to do', () => {
    const [finding] = after(pitch, 'After a month even the Grouse Grind is easy again.')
    expect(finding).toMatchObject({ text: 'After a month even the Grouse Grind is easy again', reason: expect.stringContaining('sounds like its promises'), better: expect.stringContaining('Mend the other places first') })
  })
})

test('a text is read as a pitch by how much of it sounds like promises, though no phrase is known', () => {
  const story = (times: number): string => 'A welder came to our massage clinic in March and could not tie his boots. We worked on him for an hour, and by the third visit he was back on the roof. Our clients get up from the table and pick up their grandchildren again. Years of stiffness let go. The bus driver from Surrey had given up on his garden, and now he is out there every morning. Ask the nurse who came in bent over and went dancing that weekend. '.repeat(times)
  expect(lintText(story(2)).filter(({ rule }) => rule === 'sounds-like-a-promise').length).toBeGreaterThan(2)
})

test('the weights are what the marked articles teach', () => {
  expect(() => execFileSync(process.execPath, ['scripts/claims-learn.ts', '--check'], { stdio: 'pipe' })).not.toThrow()
}, 60_000)
