import { lintText, type LintOptions } from '../../../lib/claims/lint.ts'
import { lintPortableText } from '../../../lib/claims/lint-portable-text.ts'
import { plain } from './pages.ts'

const fails = (text: string, options?: LintOptions): string[] => lintText(text, options).filter((finding) => finding.severity === 'fail').map((finding) => finding.rule)
const rules = (text: string, options?: LintOptions): string[] => lintText(text, options).map((finding) => finding.rule)

describe('hard fails', () => {
  test.each([
    ['Massage cures sciatica.', 'cure'],
    ['Our massage is curative.', 'cure'],
    ['Massage heals discs.', 'heal-promise'],
    ['We guarantee relief.', 'guarantee'],
    ['Massage permanently removes pain.', 'permanent'],
    ['Massage is proven to work.', 'proven'],
    ['The best massage in Burnaby.', 'superlative'],
    ['We are the #1 massage clinic.', 'superlative'],
    ['Massage is the most effective treatment for back pain.', 'superlative'],
    ['Our RMTs are back pain specialists.', 'specialist'],
    ['Our therapists specialize in discs.', 'specialist'],
    ['Massage is safe for everyone.', 'safety-absolute'],
    ['Massage is risk-free.', 'safety-absolute'],
    ['Massage has no side effects.', 'safety-absolute'],
    ['Massage goes to the root cause of your pain.', 'root-cause'],
    ['Massage flushes toxins from your body.', 'detox'],
    ['Massage moves lactic acid out of your muscles.', 'detox'],
    ['Massage boosts the immune system.', 'immune-boost'],
    ['Massage realigns your spine.', 'realign'],
    ['Massage straightens the curve.', 'realign'],
    ['Massage stops tight muscles from pulling your spine out of line.', 'realign'],
    ['With massage, the disc slips back into place.', 'realign'],
    ['Massage prevents surgery.', 'avoid-surgery'],
    ['Massage gives instant relief.', 'immediacy'],
    ['Unlike other clinics, we listen.', 'rivals'],
    ['Book an RMT massage or acupuncture session.', 'merged-acupuncture'],
    ['Our RMTs adjust your spine.', 'spinal-adjustment'],
    ['Our RMTs use HVLA.', 'spinal-adjustment'],
    ['Our RMTs diagnose your disc herniation.', 'scope'],
    ['Read our five-star reviews.', 'testimonial'],
    ['“Massage saved me. My back pain is gone.” — Ann', 'testimonial'],
    ['Say goodbye to back pain with massage.', 'pain-free'],
    ['Permanent relief from back pain.', 'permanent'],
    ['Massage is for long-term prevention.', 'lasting-relief'],
    ['Massage is a drug-free alternative to surgery.', 'avoid-surgery'],
    ['Massage reverses scoliosis.', 'reverse'],
    ['Massage rebuilds cartilage.', 'heal-promise'],
  ])('%s → %s', (text, rule) => {
    expect(fails(text)).toContain(rule)
  })
})

describe('a phrase is refused however calm the page and the sentence around it', () => {
  const honest = 'Massage and low back pain: what you can expect\n\nMost low back pain gets better within a few weeks. Staying active helps. Massage may help some people to feel more comfortable for a short time. This page tells you what is known, what is not known, and when to see a doctor.\n\n'.repeat(3)

  test.each(['Massage is a cure.', 'Massage cures bursitis.', 'Petrissage permanently lengthens fascia.', 'RMT care is risk-free.', 'Kneading cures hiccups in infants.', 'Massage flushes out lactic acid.', 'Massage treats the root cause.', 'Book RMT massage or acupuncture.'])('%s', (line) => {
    expect(fails(`${honest}${line}\n\nParking is behind the house.`).length).toBeGreaterThan(0)
  })

  test('a phrase from content', () => {
    expect(rules(`${honest}Parking is behind the blue house.`, { phrases: [{ pattern: 'blue house', severity: 'fail', reason: 'It was painted over.' }] })).toContain('content:blue house')
  })
})

test('what breaks one rule in two ways is one place', () => {
  const page = 'We are a massage therapy clinic in Burnaby, and our team has worked here since 2011. Book online or call our front desk. '.repeat(5)
  expect(lintText(`${page}Our massage flushes out waste and lifts your immune system.`).filter(({ rule }) => rule === 'immune-boost').map(({ text }) => text)).toEqual(['lifts your immune system'])
})

describe('a short answer promises though it names nobody', () => {
  test.each([
    ['Three sessions will fix your back.', 'realign'],
    ['Your pain is gone after one visit.', 'pain-free'],
    ['Two visits and the pain is gone.', 'pain-free'],
    ['Say goodbye to back pain.', 'pain-free'],
    ['You will walk out pain free.', 'pain-free'],
    ['Book now and be pain free by Friday.', 'pain-free'],
    ['Most people feel pain relief at once.', 'immediacy'],
  ])('%s → %s', (text, rule) => {
    expect(fails(text)).toContain(rule)
  })
})

describe('who is called a massage therapist is one further on', () => {
  test.each([
    'Meet Ann Lee, RMT. Ann is a back pain specialist.',
    'Ann Lee, RMT, sees people in Burnaby. Ann cures sciatica.',
    'Ann Lee is a registered massage therapist. She specialises in sciatica.',
  ])('%s', (line) => {
    expect(lintText(line).some(({ severity }) => severity === 'fail')).toBe(true)
  })

  test.each([
    'My son saw a massage therapist. He cured his cold with rest.',
    'My doctor sent me on. She is a specialist in joints.',
    'Meet Ann Lee, RMT. Ann sees people with sciatica.',
  ])('and nobody else is: %s', (line) => {
    expect(lintText(line).filter(({ severity }) => severity === 'fail')).toEqual([])
  })
})

describe('ordinary words elsewhere', () => {
  test.each([
    'Your GP may refer you to a specialist.',
    'Without care, nerve damage can be permanent.',
    'It’s best to keep moving.',
    'Lie in the best position for you.',
    'Surgery can cure the cause in some people.',
    'There’s no cure for arthritis.',
    'A bone heals in about 6 weeks.',
    'Some people need an operation to prevent nerve damage.',
    'Go to an emergency department immediately.',
    'The leading cause of disability is back pain.',
    'Adjust your chair so that your feet are flat.',
    'Correct posture is a matter of taste.',
    'The nerve root is squeezed.',
    'Take slow-release tablets with food.',
    'Movements that are harmless can still hurt.',
    'Spinal stenosis treatment: your options',
    'Top 5 questions about disc wear',
    'No painkiller is risk-free.',
    'Exercise is the most effective treatment.',
    'Doctors treat the underlying cause with antibiotics.',
    'Physiotherapists are experts in movement.',
    'Treatment is most likely to work if you start early.',
    'Leg pain that is gone when you sit can be stenosis.',
    'In most people the pain is gone within six weeks.',
    'A tablet does not give pain relief at once.',
    'Ask after two visits to the doctor if the pain is still there.',
  ])('%s', (text) => {
    expect(lintText(text)).toEqual([])
  })
})

describe('negation', () => {
  test.each([
    'Massage does not cure arthritis.',
    'Massage cannot put a disc back in place.',
    'We know much less about massage for sciatica, spinal stenosis or scoliosis.',
    'No massage can straighten the spine.',
    'Nothing shows that massage stops a curve.',
    'There is no evidence that massage prevents surgery.',
    'Massage has not been shown to boost the immune system.',
    'Nobody can guarantee that massage will help.',
    'Do not expect massage to cure you.',
    'Massage is not a cure and not a quick fix.',
    'A permanent cure by massage does not exist.',
    'We do not promise a cure.',
    'Massage cannot:\n- cure arthritis\n- straighten your spine\n- flush toxins',
  ])('frees: %s', (text) => {
    expect(fails(text)).toEqual([])
  })

  test('False Creek is a part of Vancouver, and denies nothing', () => {
    expect(fails('Come to False Creek Massage, Vancouver’s #1 clinic for back pain.')).toContain('superlative')
    expect(fails('It is false that massage cures back pain.')).toEqual([])
  })

  test.each([
    'Not only does massage cure arthritis, it heals the body.',
    'Massage does not just ease pain, it cures it.',
    'Don’t suffer: our massage cures back pain.',
    'You won’t find a better massage anywhere.',
    'Back pain relief has never been so easy with massage.',
    'Massage is not painful, but it cures sciatica.',
    'No doubt massage cures sciatica.',
    'Without drugs, we cure sciatica.',
    'There is no clinic in Burnaby that cures sciatica like ours.',
    'Some practitioners say that we cure scoliosis.',
    'You have been told that massage cures nothing: we cure sciatica.',
  ])('doesn’t free: %s', (text) => {
    expect(fails(text).length).toBeGreaterThan(0)
  })
  test.each([
    'There is no back that massage cannot cure.',
    'There is no pain that our RMTs can’t fix.',
    'There’s nothing our massage can’t ease.',
    'We have yet to meet a back we couldn’t help.',
    'We’ve never met a knot that we could not loosen.',
    'You won’t find a disc that massage can’t heal.',
    'It’s a myth that massage can’t cure sciatica.',
    'No knot is too tight for our hands.',
    'No back is beyond our RMTs.',
    'No one leaves our clinic in pain.',
    'Not one of our clients has needed surgery.',
  ])('promises of all, by denying twice: %s', (text) => {
    expect(fails(plain + text).length).toBeGreaterThan(0)
  })

  test.each([
    'There is no evidence that massage cannot help.',
    'There is no shame in telling you when massage can’t help.',
    'There is no room here that we cannot adapt.',
    'It is no failure of yours that massage can’t ease it.',
    'No one should leave an appointment with questions.',
    'Not everyone who comes to us has had surgery.',
  ])('denies or offers other things: %s', (text) => {
    expect(fails(plain + text)).toEqual([])
  })
})

describe('myths and questions', () => {
  test.each([
    '“Massage flushes toxins” is a myth.',
    'Myth: massage flushes toxins.',
    'You may read that massage boosts the immune system. Nothing shows it.',
    'You will still read that massage removes toxins or lactic acid. It does not.',
    'Some people say that massage realigns the spine. It does not.',
    'Be wary of anyone who promises a permanent cure.',
    'Does massage cure sciatica?',
    'Can massage prevent surgery?',
    'Common myths\n\n- Massage flushes toxins\n- Massage realigns the spine',
  ])('frees: %s', (text) => {
    expect(fails(text)).toEqual([])
  })

  test.each([
    'Can massage cure sciatica? Absolutely!',
    'You may have heard that massage cures sciatica. It’s true!',
    'Our clients say that massage cured their sciatica.',
    'Myth: massage only relaxes.\nFact: massage cures sciatica.',
    'Ten myths about massage, busted by the best RMTs in Burnaby',
    'Looking for the best massage in Burnaby?',
    'Once our massage has put your pelvis back in place, the muscles have no reason to hold on.',
    'Our massage goes where you cannot, flushing out toxins.',
    'Ask around the rink. You’ll hear that we’re the best massage clinic in the city.',
  ])('doesn’t free: %s', (text) => {
    expect(fails(text).length).toBeGreaterThan(0)
  })

  test('a myth field may quote what it denies', () => {
    expect(lintText('Massage flushes toxins and cures pain.', { field: 'myth' })).toEqual([])
  })
})

describe('disguise', () => {
  test.each([
    ['capitals', 'MASSAGE CURES SCIATICA'],
    ['a line break', 'Massage gives permanent\n    relief.'],
    ['a line separator', 'Massage gives instant\u2028relief.'],
    ['the lines of a quotation', '> Massage gives instant\n> relief.'],
    ['the lines of a quotation within one', '> > Massage gives instant\n> > relief.'],
    ['a broken word', 'Massage is guaran-\nteed to help.'],
    ['Cyrillic letters', 'Massage c\u0443r\u0435s sciatica.'.replace('\u0443', 'u')],
    ['Greek letters', 'Massage is pr\u03bfven to work.'],
    ['a Greek capital that looks like another letter than its small one', 'MASSAGE HAS \u039dO SIDE EFFECTS'],
    ['a small eta for an n', 'Massage has \u03b7o side effects.'],
    ['a lunate sigma', 'Massage \u03f2ures sciatica.'],
    ['a capital lunate sigma', 'Massage \u03f9ures sciatica.'],
    ['Armenian letters', 'Massage c\u057dres sciatica.'],
    ['Cherokee letters', 'MASSAGE \u13df\u0055\u13a1\u13ac\u13da SCIATICA'],
    ['Lisu letters', 'Massage ꓚꓴꓣꓰꓢ sciatica.'],
    ['syllabics', 'Massage ᑕᑌᖇEᔕ sciatica.'],
    ['small capitals', 'Massage gives ɪɴꜱᴛᴀɴᴛ ʀᴇʟɪᴇꜰ.'],
    ['the sign for an estimate', 'Massage cur℮s sciatica.'],
    ['letters with a hook or a stroke', 'Massage ƈʉɼɇʂ sciatica.'],
    ['letters in black circles', 'Massage 🅒🅤🅡🅔🅢 sciatica.'],
    ['letters in black squares', 'Massage 🅲🆄🆁🅴🆂 sciatica.'],
    ['a soft hyphen', 'Massage cu\u00adres sciatica.'],
    ['a zero-width space', 'Massage cu\u200bres sciatica.'],
    ['a combining mark', 'Massage cu\u0301res sciatica.'],
    ['full width', 'Massage ｃｕｒｅｓ sciatica.'],
    ['mathematical bold', 'Massage 𝐜𝐮𝐫𝐞𝐬 sciatica.'],
    ['letters apart', 'Massage c u r e s sciatica.'],
    ['a hyphen inside', 'Massage re-aligns your spine.'],
    ['a non-breaking hyphen', 'Massage is risk\u2011free.'],
    ['an en dash', 'Massage is risk\u2013free.'],
    ['a space', 'Massage is risk free.'],
    ['a ligature', 'Massage is a quick \ufb01x that cures.'],
    ['a non-breaking space', 'Massage has no\u00a0side\u00a0effects.'],
  ])('%s', (_name, text) => {
    expect(fails(text).length).toBeGreaterThan(0)
  })
})

test('a paragraph separator, a list and an empty line in a quotation part what stands before and after', () => {
  for (const gap of ['\u2029', '\n> - ', '\n>\n> ']) expect(fails(`> Massage gives instant${gap}relief.`)).toEqual([])
})

describe('positions', () => {
  test('offsets, line and column point at the source', () => {
    const text = 'Hello.\n\nMassage 𝐜𝐮𝐫𝐞𝐬 and heals you.'
    const [cure, heal] = lintText(text, { effects: 'off' })
    expect(cure).toMatchObject({ rule: 'cure', line: 3, column: 9 })
    expect(text.slice(cure?.start, cure?.end)).toBe(cure?.text)
    expect(heal).toMatchObject({ text: 'heals', line: 3 })
  })

  test('portable text: block, offset and path', () => {
    const findings = lintPortableText([
      { _type: 'block', _key: 'a', children: [{ _key: 's1', text: 'Massage cannot:' }] },
      { _type: 'block', _key: 'b', listItem: 'bullet', children: [{ _key: 's2', text: 'cure arthritis' }] },
      { _type: 'claimEmbed', _key: 'c' },
      { _type: 'block', _key: 'd', children: [{ _key: 's3', text: 'Massage ' }, { _key: 's4', text: 'heals discs.' }] },
    ], { effects: 'off' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ text: 'heals', rule: 'heal-promise', blockKey: 'd', blockStart: 8, blockEnd: 13, line: 1, column: 9 })
    expect(findings[0]?.path).toEqual([{ _key: 'd' }, 'children', { _key: 's4' }])
  })
})

describe('statements of effect outside claims', () => {
  test.each([
    ['Massage eases back pain.', true, true],
    ['Massage can help with anxiety.', true, true],
    ['RMTs help reduce stiffness.', true, true],
    ['It is gentle. Massage therapy is effective for low back pain.', true, true],
    ['Massage may ease new back pain.', false, true],
    ['We cannot be sure if massage eases back pain.', false, true],
    ['Massage does not cure arthritis.', false, true],
    ['Exercise eases back pain.', false, false],
    ['Ask your RMT to reduce the pressure on your back.', false, false],
    ['Does massage ease back pain?', false, false],
    ['Massage is offered by a registered massage therapist.', false, false],
    ['Massage involves pressing, kneading or stretching the muscles.', false, false],
    ['Massage may:\n\n- reduce tension', false, true],
    ['It has been suggested that massage eases back pain.', false, true],
    ['Massage improved pain in the short term, compared with usual care.', false, true],
    ['Massage improved my pain.', true, true],
  ])('%s', (text, asserted, all) => {
    expect(rules(text).includes('effect-outside-claim')).toBe(asserted)
    expect(rules(text, { effects: 'all' }).includes('effect-outside-claim')).toBe(all)
    expect(rules(text, { effects: 'off' })).not.toContain('effect-outside-claim')
  })
})

test('where a rule warns of it by itself, a statement of effect is one place; content has to know of both', () => {
  const text = 'Massage increases local blood flow.'
  expect(rules(text)).toEqual(['circulation'])
  expect(rules(text, { effects: 'all' })).toEqual(expect.arrayContaining(['circulation', 'effect-outside-claim']))
})

describe('words that are not English get a warning, for the rules can’t read them', () => {
  test.each([
    ['最好的按摩師，保證有效', '最好的按摩師，保證有效'],
    ['Our clinic is near Metrotown. 治癒背痛，一次見效。', '治癒背痛，一次見效'],
    ['Book today. Le massage guérit les maux de dos.', 'Le massage guérit les maux de dos'],
    ['El masaje cura el dolor de espalda para siempre.', 'El masaje cura el dolor de espalda para siempre'],
    ['Ang masahe ay gamot sa sakit ng likod.', 'Ang masahe ay gamot sa sakit ng likod'],
  ])('%s', (text, words) => {
    expect(lintText(text).filter(({ rule }) => rule === 'not-english')).toMatchObject([{ severity: 'warn', text: words }])
  })

  test.each(['How much β-endorphin was measured?', 'Jean de la Rue wrote a page on cauda equina.', 'Ask for an RMT at the ER.'])('%s (English)', (text) => {
    expect(rules(text)).not.toContain('not-english')
  })
})

describe('a percentage without its denominator', () => {
  test.each(['Massage helps 80% of patients.', 'Massage helps 80 percent of patients.', 'Massage helps 80 per cent of patients.'])('%s', (text) => {
    expect(rules(text)).toContain('percent')
  })

  test.each(['%', ' percent'])('patients who improve, in “%s”, are a promise', (sign) => {
    expect(fails(`80${sign} of patients improve with massage.`)).toEqual(['guarantee'])
    expect(fails(`Massage is 100${sign} safe.`)).toContain('safety-absolute')
  })
})

describe('phrases from content', () => {
  test('add to the floor, with inflections, and never switch it off', () => {
    const phrases = [{ pattern: 'trigger point wizard*', severity: 'fail' as const, reason: 'Boast.', better: 'Leave it out.' }]
    expect(fails('Meet the trigger-point wizards.', { phrases })).toEqual(['content:trigger point wizard*'])
    expect(fails('Massage cures pain.', { phrases: [{ pattern: 'cure*', severity: 'warn', reason: 'x' }] })).toContain('cure')
  })

  test('an allowed context is a phrase of the same sentence', () => {
    const phrases = [{ pattern: 'bubble', severity: 'warn' as const, reason: 'x', allowedContexts: ['bath'] }]
    expect(lintText('A bubble bath.', { phrases })).toEqual([])
    expect(lintText('A bubble.', { phrases })).toHaveLength(1)
  })
})

describe('fields', () => {
  test('a slug is read as words', () => {
    expect(fails('best-massage-burnaby', { field: 'slug' })).toContain('superlative')
    expect(fails('does-massage-help-sciatica', { field: 'slug' })).toEqual([])
  })

  test('a question needs no question mark in a slug or a heading', () => {
    for (const field of ['slug', 'title', 'seo'] as const) {
      for (const question of ['does massage cure back pain', 'is massage safe for everyone']) {
        expect(fails(field === 'slug' ? question.replaceAll(' ', '-') : question, { field })).toEqual([])
        expect(fails(`${question}?`, { field })).toEqual([])
      }
    }
    expect(fails('Will cure back pain', { field: 'title' })).toContain('pain-free')
    expect(fails('Does massage cure back pain\n\nYes, it does.')).toContain('pain-free')
  })

  test('“proven” stands at high certainty only', () => {
    expect(fails('Massage is proven to help.', { certainty: 'high' })).toEqual([])
    expect(fails('Massage is proven to help.', { certainty: 'moderate' })).toContain('proven')
  })
})
