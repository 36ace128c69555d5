/**
 * Three ways a massage therapist works, told so that a person can decide whether to agree to them: what happens,
 * what is common, what is rare, who should wait, what else there is, and that you can stop. The page shows the claims that a
 * text embeds under what studies say.
 */
import { claim, h3, prose, refs, slug } from './build.ts'
import type { Technique } from './documents.ts'

type TechniqueFields = Omit<Technique, '_id' | '_type' | 'slug' | 'contraindications' | 'stopRule' | 'withinRmtScope'> & {
  stopRule?: string
}

const reasonsToWait = refs(
  'redFlag-pa-clot',
  'redFlag-pa-infection',
  'redFlag-pa-skin',
  'redFlag-pa-fracture',
  'redFlag-pa-bleeding',
  'redFlag-pa-cancer',
  'redFlag-pa-osteoporosis',
  'redFlag-pa-heart',
  'redFlag-pa-flare',
  'redFlag-pa-pregnancy',
  'redFlag-pa-numb',
)

const stopAtAnyTime =
  'You can ask to stop at any time, for any reason, and you do not have to explain. Say so at once if pain, tingling or numbness goes down your leg.'

const rareHarms = [
  'an injured nerve',
  'a herniated disc',
  'a tear in the wall of an artery (most reports of harms like these were of forceful work)',
]

function technique(id: string, fields: TechniqueFields): Technique {
  return {
    _id: `technique-${id}`,
    _type: 'technique',
    slug: slug(id),
    contraindications: reasonsToWait,
    stopRule: stopAtAnyTime,
    withinRmtScope: true,
    ...fields,
  }
}

export const techniques: readonly Technique[] = [
  technique('kneading', {
    name: 'Kneading',
    clinicalName: 'Petrissage',
    summary: 'The therapist lifts, rolls and squeezes the muscle with the hands.',
    whatHappens: prose(
      'First you talk about your health, your pain and what you would like. The therapist says what they plan to do, and asks if you agree.',
      'You lie on a table, face down, on your back or on your side. A sheet covers all but the part that is worked on. You can keep clothes on if you like.',
      'The therapist then presses, lifts and rolls the muscle with the palms, fingers or thumbs. Oil or lotion may be used.',
      claim('claim-massage-chronic-pain'),
      claim('claim-massage-kinds'),
      h3('What else you could try'),
      'Other options are staying active, walking, exercise and heat. You can try these with or without massage.',
    ),
    howItFeels: prose(
      'It feels like slow, firm squeezing. It may feel tender over a sore place.',
      'It should not feel sharp. Tell your therapist if you want less pressure, or more.',
    ),
    duration: 'Some minutes in one area, as part of a session. Ask your therapist how long.',
    commonEffects: ['soreness for a short time', 'warm or pink skin', 'feeling sleepy'],
    rareHarms,
    adaptations: [
      'lighter pressure, or none on a sore place',
      'lying on your side, or sitting, if you cannot lie face down',
      'pillows under your knees, hips or tummy',
      'no firm pressure over a painful disc',
    ],
    faqs: refs('faq-stop-any-time', 'faq-who-should-wait', 'faq-what-is-an-rmt'),
    seo: {
      _type: 'seo',
      title: 'Kneading massage (petrissage): what to expect',
      description:
        'In kneading, a registered massage therapist lifts, rolls and squeezes the muscle. Read how it feels, what can go wrong, and who should wait.',
    },
  }),
  technique('friction', {
    name: 'Friction',
    clinicalName: 'Cross-fibre friction',
    summary: 'The therapist rubs one small, sore place back and forth with a finger or thumb.',
    whatHappens: prose(
      'First you talk about your health, your pain and what you would like. The therapist says what they plan to do, and asks if you agree.',
      'The therapist finds the sore place with a fingertip. They then rub across it with small, firm strokes. The skin and the finger move together.',
      claim('claim-massage-chronic-pain'),
      h3('What else you could try'),
      'Other options are staying active, walking, exercise and heat. You can try these with or without massage.',
    ),
    howItFeels: prose(
      'It is often sore at first. The soreness should stay mild.',
      'Tell your therapist if it is too much, or if it gets worse as they go on.',
    ),
    duration: 'A short time on one place, as part of a session. Ask your therapist how long.',
    commonEffects: ['soreness for a short time', 'red or tender skin', 'a bruise'],
    rareHarms,
    adaptations: [
      'shorter or lighter strokes',
      'leaving it out on a fresh injury',
      'leaving it out on thin skin, or if you bruise easily',
      'no friction over a hot or swollen joint',
    ],
    faqs: refs('faq-sore-after-massage', 'faq-stop-any-time', 'faq-serious-harm'),
    seo: {
      _type: 'seo',
      title: 'Cross-fibre friction massage: what to expect',
      description:
        'In friction massage, the RMT rubs one small, sore place back and forth. Read how it feels, what can go wrong, who should wait, and how to stop.',
    },
  }),
  technique('gentle-stretching', {
    name: 'Gentle stretching',
    clinicalName: 'Passive stretching',
    summary: 'The therapist moves your leg, hip or back slowly, while you rest.',
    whatHappens: prose(
      'First you talk about your health, your pain and what you would like. The therapist says what they plan to do, and asks if you agree.',
      'You rest while the therapist moves the part slowly, as far as is comfortable. They hold it for a few breaths, then let it go. There is no fast push and no sudden move.',
      claim('claim-massage-flexibility'),
      h3('What else you could try'),
      'Other options are staying active, walking and exercises that you do yourself.',
    ),
    howItFeels: prose(
      'It feels like a slow pull. It should feel mild and steady.',
      'It should not cause pain, tingling or numbness down your leg. Say so at once if it does.',
    ),
    duration: 'A few breaths for each stretch, as part of a session. Ask your therapist how long.',
    commonEffects: ['soreness for a short time'],
    rareHarms,
    adaptations: [
      'smaller moves, or none on the sore side',
      'no bending back if you have spinal stenosis',
      'no pulling on the spine (traction) if you have a painful disc',
      'no strong stretch of the neck if you have rheumatoid arthritis',
    ],
    faqs: refs('faq-stop-any-time', 'faq-pregnancy', 'faq-who-should-wait'),
    seo: {
      _type: 'seo',
      title: 'Gentle passive stretching in a massage session',
      description:
        'You rest while the therapist slowly moves your leg, hip or back. Read how it feels, what is common, what is rare, who should wait, and how to stop.',
    },
  }),
]
