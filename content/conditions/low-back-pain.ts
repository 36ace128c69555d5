import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const lowBackPain: Condition = {
  _id: 'condition-low-back-pain',
  _type: 'condition',
  title: 'Low back pain with no clear cause',
  slug: slug('low-back-pain'),
  clinicalName: 'Non-specific low back pain',
  alsoKnownAs: [
    'back pain',
    'lower back pain',
    'sore back',
    'bad back',
    'lumbago',
    'mechanical back pain',
    'acute low back pain',
    'chronic low back pain',
    'chronic primary low back pain',
    'non-specific back pain',
  ],
  codes: icd10('M54.5'),
  isHub: true,
  summary:
    'Most low back pain has no single cause that a test can show. New pain usually gets much better in the first 6 weeks.',
  keyFacts: keyFacts(
    ['About 9 in 10 people with long-lasting back pain have no clear cause for it.', 'citation-who-2023'],
    ['New back pain usually gets much better in the first 6 weeks.', 'citation-wallwork-2024'],
    ['Advice to stay active probably helps more than bed rest.', 'citation-rizzo-2025'],
    ['Scans of people with no pain often show discs that look worn.', 'citation-brinjikji-2015'],
    ['One guideline allows massage only as part of a plan with exercise.', 'citation-nice-2020'],
  ),
  bodyRegion: 'low-back',
  symptoms: symptoms({
    typical: ['low-back-ache', 'comes-and-goes'],
    possible: ['long-lasting', 'worse-bending-lifting', 'worse-sitting', 'better-moving', 'better-lying-down', 'better-heat'],
  }),
  whatItIs: prose(
    'This is pain in your low back with no single cause that a test can show. Doctors call it non-specific low back pain.',
    'It is the most common kind of back pain. About 9 in 10 people with long-lasting back pain have it.[[citation-who-2023]]',
    'No clear cause does not mean that the pain is not real. It means that no test can point to one part of the back.',
  ),
  notThisIf: [
    'pain runs down one leg past your knee, with tingling or numbness',
    'your legs ache when you walk and feel better when you sit or lean forward',
    'a doctor has found another cause for your pain',
  ],
  causes: prose(
    'Most back pain has no single cause that a test can show.',
    'Many people blame how they sit or stand. Reviews do not agree that this causes back pain.[[citation-swain-2020]]',
    'A scan often does not help to find the cause. Scans of people with no pain often show discs that look worn.[[citation-brinjikji-2015]]',
  ),
  whoGetsIt: prose(
    'Any adult can get this kind of back pain. About 9 in 10 people who see a family doctor for long-lasting back pain have it.[[citation-who-2023]]',
    'Children and teens with back pain should see a doctor or nurse practitioner.',
  ),
  diagnosis: prose(
    'A doctor or nurse practitioner asks about your pain and looks for signs of something more serious.',
    'You do not need a scan unless a doctor thinks that something serious may be wrong.[[citation-nice-2020]]',
    'A massage therapist can check your muscles and joints. To find out if something else is the cause, see a doctor or nurse practitioner.',
  ),
  outlook: prose(
    'New pain usually gets much better in the first 6 weeks.[[citation-wallwork-2024]] Pain that has lasted a long time changes less.[[citation-wallwork-2024]]',
    'Back pain often comes back. For most people, it is safe to move when it does.',
    'See a doctor or nurse practitioner if it is no better after a few weeks. See one if it stops your normal life.',
  ),
  selfCare: {
    do: [
      'keep moving, and do as many of your normal activities as you can',
      'go for walks and try some exercise',
      'use heat on the sore area',
      'ask a pharmacist which pain medicine is right for you',
      'see a doctor or nurse practitioner if you are no better after a few weeks',
    ],
    dont: [
      'do not stay in bed to rest your back',
      'do not wait for all the pain to go before you start to move',
      'do not worry if you have not had a scan, as most people do not need one',
      'do not ignore the warning signs on this page',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'not-suitable-alone',
    note: 'Guidelines suggest massage only as part of a plan with exercise. Keep moving between visits.',
    adaptations: [
      'choose a position that feels good: on your side, on your front or sitting',
      'start with light pressure, and say at once if it is too much',
      'plan how you will stay active between visits',
      'talk about your health and your medicines before each visit',
    ],
  },
  alternatives: alternatives(
    {
      name: 'Staying active',
      note: 'With new back pain, advice to stay active probably helps more than bed rest.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Exercise',
      note: 'Probably helps with long-lasting back pain.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Heat',
      note: 'Probably helps with new back pain. The guideline that says so is past its own 5-year date.',
      certainty: 'moderate',
      citation: 'citation-qaseem-2017',
    },
    {
      name: 'Anti-inflammatory pain medicine (NSAID)',
      note: 'Probably eases new back pain a little. Ask a pharmacist if it is safe for you.',
      certainty: 'moderate',
      citation: 'citation-cashin-2025',
    },
    {
      name: 'Talking therapy, such as CBT (cognitive behavioural therapy)',
      note: 'Probably eases long-lasting back pain, and probably does not change what you can do.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Care from a team (multidisciplinary care)',
      note: 'Probably helps with back pain that has lasted more than 6 weeks. It is more than one kind of care in one plan. Ask a doctor or nurse practitioner.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Acupuncture',
      note: 'Probably helps with long-lasting back pain. A guideline from England says not to use it. It needs a person who is licensed for it.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
  ),
  related: related({
    'muscle-strain': 'confused-with',
    'herniated-disc': 'confused-with',
    'spinal-stenosis': 'confused-with',
    'disc-wear': 'often-with',
  }),
  faqs: refs(
    'faq-massage-long-lasting-pain',
    'faq-massage-new-pain',
    'faq-need-a-scan',
    'faq-stay-in-bed',
    'faq-how-long-pain-lasts',
    'faq-emergency',
    'faq-acupuncture-licence',
  ),
  seo: {
    _type: 'seo',
    title: 'Lower back pain with no clear cause (non-specific)',
    description:
      'Most low back pain has no single cause that a test can show. See what you can do, and what massage can and cannot do, from an RMT clinic in Burnaby.',
  },
}
