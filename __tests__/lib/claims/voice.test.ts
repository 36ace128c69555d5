import { lintText, type LintOptions } from '../../../lib/claims/lint.ts'
import { promisesEnough } from '../../../lib/claims/voice.ts'

const fails = (text: string, options?: LintOptions): string[] => lintText(text, options).filter((finding) => finding.severity === 'fail').map((finding) => finding.rule)

/** A page that sells, so that ordinary words count. */
const page = 'Welcome to our clinic. Our registered massage therapists care for you. Our team is here to help with low back pain. Book your massage with our RMTs today.\n\n'
const added = (line: string): string[] => lintText(page + line).filter((finding) => finding.severity === 'fail' && finding.end > page.length).map((finding) => finding.rule)

describe('the practitioner’s “I”', () => {
  test('speaks for the clinic', () => {
    expect(fails('I’m Jess, an RMT in Burnaby. I can get rid of your sciatica, and my clients leave taller. I never met a back I couldn’t fix.')).toContain('pain-free')
  })

  test('speaks for the clinic where doctors and pills are named more often than massage', () => {
    const letter = `I have put my hands on backs since 1991. As an RMT I see them all. ${'Your doctor sends you home with tablets, the surgeon wants a scan, and the hospital has no time. '.repeat(5)}`
    expect(fails(`${letter}I have cured roofers and nurses. If I take you on, you will get better.`)).toContain('cure')
  })

  test('speaks for the clinic where no title is named', () => {
    expect(fails('I assess first. I don’t treat you if you should be at a doctor. I never met a back I couldn’t fix.')).toContain('guarantee')
    expect(fails('I usually treat backs. I can also work on your legs. I never met a back I couldn’t fix.')).toContain('guarantee')
  })

  test('a patient’s “I” does not', () => {
    expect(fails('I was sent to an RMT. I asked how my back could get better, and my doctor said that the best thing was to keep moving.')).toEqual([])
    expect(fails('My back was sore for a week. I do not treat it any more. I never met a chair that I couldn’t fix.')).toEqual([])
  })
})

describe('hashtags are read as words', () => {
  test.each([
    ['Love your back. #bestmassage', 'superlative'],
    ['Love your back. #PainFreeLiving', 'pain-free'],
    ['#sciaticacure', 'cure'],
    ['#1 massage in town', 'superlative'],
  ])('%s', (text, rule) => {
    expect(fails(text)).toContain(rule)
  })

  test('a plain one is not refused', () => {
    expect(fails('Clinic news. #backpain #massagetherapy #burnaby')).toEqual([])
  })
})

describe('answers that need their question', () => {
  test.each([
    ['Are there any risks to massage? None.', 'safety-absolute'],
    ['Does massage have side effects? No, none at all.', 'safety-absolute'],
    ['Is massage safe? Absolutely.', 'safety-absolute'],
  ])('%s', (text, rule) => {
    expect(fails(text)).toContain(rule)
  })

  test.each([
    'Are there any risks to massage? Yes, a few.',
    'Does massage have side effects? No serious ones were found in 3 studies.',
    'Q. I have read that massage flushes toxins. Is that true?\n\nA. No. Your kidneys do that.',
  ])('frees: %s', (text) => {
    expect(fails(text)).toEqual([])
  })

  test('in a page that sells', () => {
    expect(added('Does it last? Yes.')).toContain('lasting-relief')
  })
})

describe('ordinary words count in a page that sells', () => {
  test.each([
    ['Pills only cover up the problem.', 'root-cause'],
    ['“Golden hands. Ten out of ten.” – Kev', 'testimonial'],
    ['If it doesn’t work, you don’t pay.', 'guarantee'],
    ['You’ll notice it the minute you stand up.', 'immediacy'],
    ['Nobody does backs like we do.', 'superlative'],
    ['Lisa could barely walk; six weeks later she was running.', 'testimonial'],
    ['Fresh blood helps torn fibres mend and calms inflammation.', 'mechanism'],
    ['We create more room for the nerve.', 'condition-promise'],
    ['94% of clients improve.', 'guarantee'],
    ['It is a powerful tool.', 'outcome-hype'],
  ])('%s → %s', (line, rule) => {
    expect(added(line)).toContain(rule)
  })
})

describe('blood flow and endorphins as the way to relief', () => {
  test.each([
    'Massage improves circulation, which reduces inflammation and helps tissue repair.',
    'Massage releases endorphins, the body’s own painkillers, for immediate relief.',
  ])('refused: %s', (text) => {
    expect(fails(text)).toContain('mechanism')
  })

  test.each([
    'Massage may raise blood flow in the skin. We do not know if that changes inflammation.',
    'Some people think that massage improves circulation and so helps tissue repair.',
  ])('frees: %s', (text) => {
    expect(fails(text)).toEqual([])
  })
})

describe('neutral reports', () => {
  test.each([
    'Many people feel looser after massage. Most people feel much better within 6 weeks.',
    'The overview looked at 31 reviews of massage.',
    'An RMT does not give medicine, treat a recent broken bone or push your spine with a fast thrust.',
    'Our RMTs do not give medicine, take X-rays, order blood tests, fit braces, make splints, read scans of your back or neck, treat a recent broken bone or push your spine with a fast thrust.',
    'There is little evidence that massage works for everyone.',
    'There is no convincing evidence that massage removes toxins, strengthens the immune system or realigns the bones.',
    'For years, people have claimed that massage gets to the root of back pain.',
    'Sports massage is used before or after sport, or to help heal sports injuries.',
    'Most people do not have any side effects from a massage.',
    'Think twice if you are told that your spine is out of line or that you must have massage for life.',
  ])('%s', (text) => {
    expect(fails(text)).toEqual([])
  })

  test.each(['no-symptoms', 'long-lasting', 'uneven-shoulders'])('the slug %s', (slug) => {
    expect(fails(slug, { field: 'slug' })).toEqual([])
  })

  test.each(['Low back pain with no clear cause', 'Exercise, for long-lasting back pain'])('the title “%s”', (title) => {
    expect(fails(title, { field: 'title' })).toEqual([])
  })
})

describe('a text that is refused for two things is a pitch', () => {
  const feature = 'On a wet morning the waiting room at Maple Arc Massage is full. A driver works at a crossword, and a young mother rocks a car seat with one foot. The owner opened the place fourteen years ago with one table and a borrowed kettle. Today six registered massage therapists work here under a roof that no longer leaks. Most episodes of back pain settle within weeks, she says, and some linger. A first visit takes about an hour and begins with a conversation.'
  const calmly = (before: string): boolean => {
    const text = `${feature} ${before}`
    const line = '\n\nPatients switch the ache off and pick up their caps. There is nobody it could harm.'
    return lintText(text + line).some((finding) => finding.severity === 'fail' && finding.end > text.length)
  }

  test('and its calm paragraphs are read as its bold ones are', () => {
    expect(calmly('The massage there is scientifically proven. Massage treats the root cause.')).toBe(true)
  })

  test('not for one sentence, though it breaks two rules', () => {
    expect(calmly('Massage cures sciatica in three visits.')).toBe(false)
  })

  test('not for one thing', () => {
    expect(calmly('The massage there is scientifically proven.')).toBe(false)
  })
})

describe('what is said of our own care is no report', () => {
  test.each([
    'Book a massage that promises lasting relief and never look back.',
    'Our massage clinic is one that guarantees results, and we never let you down.',
  ])('%s', (line) => {
    expect(added(line).length).toBeGreaterThan(0)
  })

  test('nor is what others can’t do', () => {
    expect(fails('We find what others can’t find.')).toContain('rivals')
  })
})

describe('what makes a pitch', () => {
  test('what is refused, borne out by what sounds alike', () => {
    expect(promisesEnough({ phrased: 3, refused: 3, alike: 0.5 }, 0)).toBe(true)
  })

  test('not false alarms alone', () => {
    expect(promisesEnough({ phrased: 3, refused: 3, alike: 0.05 }, 2)).toBe(false)
  })

  test('not one refusal, in a text that hardly promises else', () => {
    expect(promisesEnough({ phrased: 1, refused: 1, alike: 0.6 }, 4)).toBe(false)
    expect(promisesEnough({ phrased: 2, refused: 2, alike: 0.6 }, 4)).toBe(true)
  })

  test('what sounds like a promise, in the voice of a seller and not of a leaflet', () => {
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 1.2 }, 2)).toBe(true)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 2 }, -2)).toBe(false)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 3 }, -2)).toBe(true)
  })

  it('needs less in a sober voice, neither a seller’s nor a hospital’s', () => {
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 1.05 }, -0.9)).toBe(true)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 0.95 }, -0.9)).toBe(false)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 1.05 }, -1.5)).toBe(false)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 0.9 }, 3)).toBe(false)
  })

  it('needs less still of who names a price, however much like a hospital they speak', () => {
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 0.85 }, -3, { isPriced: true })).toBe(true)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 0.75 }, -3, { isPriced: true })).toBe(false)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 0.85 }, 3, { isPriced: true })).toBe(false)
  })

  it('needs as much as ever of a newspaper, which is sober and names prices too', () => {
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 1.05 }, -0.9, { isReport: true })).toBe(false)
    expect(promisesEnough({ phrased: 0, refused: 0, alike: 1.05 }, -0.9, { isPriced: true, isReport: true })).toBe(false)
  })

  test('refusals in a voice that is plainly a seller’s', () => {
    expect(promisesEnough({ phrased: 4, refused: 4, alike: 0 }, 9)).toBe(true)
    expect(promisesEnough({ phrased: 4, refused: 4, alike: 0 }, 4)).toBe(false)
  })

  test('not a few false alarms in a page on fees and bookings', () => {
    expect(promisesEnough({ phrased: 2, refused: 1, alike: 0.5 }, 8, { arranged: 1 })).toBe(true)
    expect(promisesEnough({ phrased: 2, refused: 1, alike: 0.5 }, 8, { arranged: 5 })).toBe(false)
  })

  test('not a seller’s voice alone', () => {
    expect(promisesEnough({ phrased: 1, refused: 1, alike: 0.2 }, 10)).toBe(false)
  })
})

test('a thread of a forum is no pitch: nobody in it speaks for the clinic', () => {
  const posts = [
    'tea_and_toast wrote:\n\nI had a massage for my slipped disc last year. The table was lovely and warm, and I slept through the night. Nothing else has changed, and I am on the list for surgery.',
    'oldgoalie wrote:\n\nThere is a clinic on my street with a sign that says their therapists cure sciatica in three visits. Mine was gone in a month, with walks and no massage at all.',
    'a_therapist wrote:\n\nI am a massage therapist. With my clients I start gently, and I help them off the table. I can’t promise that you will be back on the ice by spring.',
  ].join('\n\n')
  const fails = (text: string): number => lintText(text).filter(({ severity, rule }) => severity === 'fail' && rule === 'sounds-like-a-promise').length
  expect(fails(`Forum > Backs > Massage for a slipped disc?\n\n${posts}`)).toBe(0)
  expect(fails(`Massage for a slipped disc\n\n${posts}`)).toBeGreaterThan(0)
  expect(fails(`Your back hangs by a thread\n\n${posts}`)).toBeGreaterThan(0)
})

describe('a text that speaks like a hospital', () => {
  const paper = [
    'In this paper the course under massage therapy is set out. Most episodes of low back pain are known to subside within six weeks, although fluctuation over the following year is common.',
    'A reduction of tone has been reported in several studies. Whether it is a cause or a consequence is not known. Resolution of symptoms is anticipated by the fourth session, and recurrence is not observed once the course has been completed. The alignment of the segments is re-established, and the requirement for operative management is removed.',
    'Massage therapy is not indicated in suspected fracture, infection or malignancy. Numbness, a change in control of bladder or bowel, or weakness of a leg requires attendance at an emergency department.',
  ].join('\n\n')

  test('is taken at its word', () => {
    expect(fails(paper)).toEqual([])
  })

  test('not where it names its terms: then it sells, however it speaks', () => {
    expect(fails(`${paper}\n\nThe fee for a session is $118 plus tax, and receipts are issued on the day.`).length).toBeGreaterThan(2)
  })

  test('still where it tells who says what', () => {
    const said = 'Dr. Lee says that she doubts it. “I rest,” said a driver. A nurse said that it passes. “We wait and see,” says her husband.'
    expect(fails(`${paper}\n\nThe fee for a session is $118 plus tax.\n\n${said}`)).toEqual([])
  })

  test.each(['Back pain costs the province $8 billion a year, fees of doctors not counted.', 'The trial came to about $900 a person.', 'The fee for a session is not given here.'])('still where it only says: %s', (line) => {
    expect(fails(`${paper}\n\n${line}`)).toEqual([])
  })
})
