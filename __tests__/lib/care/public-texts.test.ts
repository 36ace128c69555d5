import { findingMessage, lintPublicTexts } from '@/lib/care/lint-public-texts'
import { publicTexts } from '@/lib/care/public-texts'
import { readableSections } from '@/lib/care/readable-sections'

const block = (text: string) => ({ _type: 'block', children: [{ text }] })
const citation = { _id: 'citation-a', type: 'rct', status: 'current', doi: '10.1/x', title: 'Massage cures pain', plainSummary: 'Massage eased pain.' }
const claim = { _id: 'claim-a', statement: 'Massage may ease pain.', certainty: 'low', citations: [{ locator: 'p. 3', citation }] }
const page = {
  _id: 'condition-a', title: 'Sciatica', slug: 'sciatica', summary: 'A nerve hurts.',
  whatItIs: [block('Discs do not slip.'), { _type: 'claimEmbed', claim }],
  faqs: [{ _id: 'faq-a', question: 'Will it pass?', answer: [block('Often.')], citations: [citation] }],
  myths: [{ myth: 'Massage flushes toxins.', fact: [block('Your body does that.')] }],
  media: [{ alt: 'A disc', image: { id: 'image-1', lqip: 'data:x' } }],
  seo: { title: 'Sciatica', image: { alt: 'A back' } },
  somethingNew: { deep: ['A field nobody thought of.'] },
  related: [{ condition: { title: 'Elsewhere' } }],
  ownClaims: [claim],
}

it('finds every text of ours, each shared document once, and says where it stands', () => {
  expect(publicTexts(page).map(({ path, field, effects }) => `${path} ${field} ${effects}`)).toEqual([
    'title title refuse', 'slug slug refuse', 'summary body refuse', 'whatItIs body refuse',
    'whatItIs[claim-a].statement body off', 'whatItIs[claim-a].certainty body refuse', 'whatItIs[claim-a].citations[0].locator body off', 'whatItIs[claim-a].citations[0].citation.type body off', 'whatItIs[claim-a].citations[0].citation.status body off', 'whatItIs[claim-a].citations[0].citation.plainSummary body off',
    'faqs[faq-a].question body refuse', 'faqs[faq-a].answer body refuse',
    'myths[0].myth myth refuse', 'myths[0].fact body refuse',
    'media[0].alt alt refuse', 'seo.title seo refuse', 'seo.image.alt alt refuse', 'somethingNew.deep[0] body refuse',
  ])
})

it.each([
  ['title', { title: 'Massage cures sciatica' }], ['slug', { slug: 'massage-cures-sciatica' }],
  ['seo.description', { seo: { description: 'Our massage guarantees relief.' } }],
  ['media[0].alt', { media: [{ alt: 'Massage heals a disc' }] }],
  ['faqs[faq-a].answer', { faqs: [{ _id: 'faq-a', answer: [block('Massage cures it.')] }] }],
  ['ownClaims[claim-b].statement', { ownClaims: [{ ...claim, _id: 'claim-b', statement: 'Massage cures pain.' }] }],
  ['ownClaims[claim-b].populationNote', { ownClaims: [{ ...claim, _id: 'claim-b', populationNote: 'Massage eased pain in all of them.' }] }],
  ['ownClaims[claim-b].citations[0].locator', { ownClaims: [{ ...claim, _id: 'claim-b', citations: [{ locator: 'Massage cures pain', citation }] }] }],
  ['somethingNew', { somethingNew: 'Massage realigns your spine.' }],
])('refuses a promise in %s', (path, change) => {
  const refused = lintPublicTexts(publicTexts({ ...page, ...change })).filter(({ severity }) => severity === 'fail')
  expect(new Set(refused.map((finding) => finding.path))).toEqual(new Set([path]))
})

const refusedIn = (document: object) => lintPublicTexts(publicTexts(document)).filter(({ severity }) => severity === 'fail').map(({ path, rule }) => `${path} ${rule}`)

it('refuses a statement of effect, hedged or denied, anywhere but in a claim', () => {
  const said = { ...page, summary: 'Massage may ease back pain.' }
  expect(lintPublicTexts(publicTexts(said)).map(({ path, rule, severity }) => [path, rule, severity])).toEqual([['summary', 'effect-outside-claim', 'fail']])
  expect(lintPublicTexts(publicTexts(page))).toEqual([])
})

it.each([
  'Massage lowers anxiety.', 'Massage calms the nervous system.', 'Massage warms the skin.', 'Massage helps you relax.', 'Massage helps.', 'Massage works.',
  'Massage makes you feel calm.', 'Massage makes back pain worse.', 'Massage can make you sore.', 'Massage gives comfort.', 'Massage leads to less pain.', 'Massage cuts pain in half.',
  'Massage has no effect on discs.', 'Massage does nothing for the curve.', 'Massage does not widen the canal.', 'Massage cannot push a disc back.', 'Massage keeps joints moving.', 'Therapists loosen the hip.',
  'Back pain gets better with massage.', 'Your back feels looser after a session.', 'After massage, you can bend further.', 'Many people with back pain improve with regular massage.',
])('knows what tells an effect, gained or denied: %s', (summary) => {
  expect(refusedIn({ ...page, summary })).toEqual(['summary effect-outside-claim'])
})

it.each([
  'Massage is one thing to try.', 'Massage therapists work with their hands.', 'A massage therapist asks about your health first.', 'The therapist makes a note of your health.', 'Does massage help?',
  'Tell your massage therapist if the pain gets worse.', 'Ask your massage therapist what helps you.', 'Call 8-1-1 if you feel worse after a massage.', 'Say stop if a massage hurts.', 'Stop the massage if it hurts more.',
  'Read what a review of 29 studies of massage measured.', 'Massage should not hurt.', 'Your therapist may change your position.',
])('lets stand what tells none: %s', (summary) => {
  expect(refusedIn({ ...page, summary })).toEqual([])
})

it.each([
  [{ _type: 'practitioner', bio: [block('Ann is a back pain specialist.')] }, 'bio specialist'],
  [{ _type: 'practitioner', practiceFocus: ['Sciatica expert'] }, 'practiceFocus[0] specialist'],
  [{ _type: 'service', summary: 'Cures back pain.' }, 'summary pain-free'],
  [{ _type: 'technique', summary: 'Eases back pain.' }, 'summary effect-outside-claim'],
  [{ _type: 'technique', summary: 'It relieves back pain.' }, 'summary effect-outside-claim'],
])('reads what a practitioner, a service or a technique says of itself: %j', (document, refused) => {
  expect(refusedIn(document)).toEqual([refused])
})

it.each([
  ['Does massage cure back pain?', 'Yes, in most people.', 'answer pain-free'],
  ['Is massage safe for everyone?', 'Yes.', 'answer safety-absolute'],
  ['Does massage help back pain?', 'Yes, it does.', 'answer effect-outside-claim'],
  ['What can massage do?', 'It cures back pain.', 'answer pain-free'],
  ['How does massage cure back pain?', 'It depends.', 'question pain-free'],
])('reads an answer with its question: %s %s', (question, answer, refused) => {
  expect(refusedIn({ _type: 'faq', question, answer: [block(answer)] })).toEqual([refused])
})

it.each([
  ['Does massage cure back pain?', 'No.'],
  ['Does massage help back pain?', 'We cannot be sure.'],
  ['Can I have a massage with sore joints?', 'Book between flares. Keep hands off hot, swollen joints.'],
])('lets an honest answer stand: %s %s', (question, answer) => {
  expect(refusedIn({ _type: 'faq', question, answer: [block(answer)] })).toEqual([])
})

it('reads what a word means with the word, and an answer of plain words with its title', () => {
  expect(refusedIn({ _type: 'glossaryTerm', term: 'Massage', meaning: 'A treatment that cures back pain.' })).toEqual(['meaning pain-free'])
  expect(refusedIn({ _type: 'benefit', title: 'Does massage cure back pain?', shortAnswer: 'Yes, it does.' })).toEqual(['shortAnswer pain-free'])
})

it('adds the clinic’s own phrases to the floor', () => {
  const phrases = [{ pattern: 'tune* up', severity: 'fail' as const, reason: 'It is not a car.' }]
  expect(lintPublicTexts(publicTexts({ summary: 'A back tune up.' }), phrases)).toHaveLength(1)
})

it('tells the author what and why, and of a long passage its ends', () => {
  expect(findingMessage({ text: 'cures', reason: 'It does not.', better: '' })).toBe('“cures”: It does not.')
  const passage = Array.from({ length: 21 }, (_, index) => `w${index + 1}`).join(' ')
  expect(findingMessage({ text: passage, reason: 'Long.', better: 'Mend.' })).toBe('“w1 w2 w3 w4 w5 w6 w7 w8 … w16 w17 w18 w19 w20 w21”: Long. Instead: Mend.')
})

it('makes sections of what is read, sources apart', () => {
  expect(readableSections(publicTexts(page)).map(({ name }) => name)).toEqual(['summary', 'whatItIs', 'sources', 'faqs', 'myths', 'somethingNew'])
})

it('reads words that stand in several fields by the rules of each, and names each place', () => {
  const text = 'Massage eases back pain.'
  const places = (['off', 'refuse', 'refuse'] as const).map((effects, index) => ({ path: `field ${index}`, text, field: 'body' as const, effects }))
  expect(lintPublicTexts(places).filter(({ severity }) => severity === 'fail').map(({ path }) => path)).toEqual(['field 1', 'field 2'])
})
