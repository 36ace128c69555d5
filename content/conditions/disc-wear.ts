import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const discWear: Condition = {
  _id: 'condition-disc-wear',
  _type: 'condition',
  title: 'Disc wear',
  slug: slug('disc-wear'),
  clinicalName: 'Lumbar disc degeneration (degenerative disc disease)',
  alsoKnownAs: [
    'degenerative disc disease',
    'DDD',
    'disc degeneration',
    'disc disease',
    'worn disc',
    'thin disc',
    'dry disc',
    'wear and tear',
  ],
  codes: icd10('M51.3'),
  summary:
    'Discs dry out and get thinner with age, and many people with no pain have this. A scan cannot tell how much you will hurt.',
  keyFacts: keyFacts(
    ['Scans show it in about 4 in 10 people aged 20 with no pain.', 'citation-brinjikji-2015'],
    ['Scans show it in nearly all people aged 80 with no pain.', 'citation-brinjikji-2015'],
    ['In people aged 50 or under, it is somewhat more common in those with back pain.', 'citation-brinjikji-2015-mri'],
    ['Exercise probably eases long-lasting back pain.', 'citation-rizzo-2025'],
  ),
  bodyRegion: 'low-back',
  symptoms: symptoms({
    typical: ['told-worn-discs', 'no-symptoms', 'low-back-ache'],
    possible: ['long-lasting', 'comes-and-goes', 'worse-bending-lifting', 'better-heat'],
  }),
  whatItIs: prose(
    'Discs sit between the bones of your spine. With age they dry out and get thinner.',
    'You may hear the name degenerative disc disease. It is not a disease in the usual sense.',
    'Many people have it and feel no pain at all.[[citation-brinjikji-2015]]',
  ),
  causes: prose(
    'Discs dry out and get thinner over the years.',
    'Disc wear can be part of the picture when a back hurts. In people aged 50 or under, it is somewhat more common in those who have back pain.[[citation-brinjikji-2015-mri]]',
  ),
  whoGetsIt: prose(
    'Nearly everyone has some disc wear in time. Scans show it in about 4 in 10 people aged 20 who have no pain.[[citation-brinjikji-2015]]',
    'At age 80, scans show it in nearly all people with no pain.[[citation-brinjikji-2015]]',
  ),
  diagnosis: prose(
    'Disc wear shows up on a scan. A scan cannot tell how much you will hurt or what you can do.',
    'You do not need a scan unless a doctor thinks that something serious may be wrong.[[citation-nice-2020]]',
  ),
  outlook: prose(
    'Disc wear on a scan does not tell how your back will feel.',
    'What we know comes from back pain in general. New pain usually gets much better in the first 6 weeks.[[citation-wallwork-2024]] Pain that has lasted a long time changes less.[[citation-wallwork-2024]]',
  ),
  selfCare: {
    do: [
      'stay active, and do as many of your normal tasks as you can',
      'find exercise that you like and can keep up',
      'use heat on the sore area',
      'ask a pharmacist which pain medicine is right for you',
    ],
    dont: [
      'do not stay in bed to rest your back',
      'do not judge your back by a scan alone',
      'do not give up things that you like because a scan shows disc wear',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'not-suitable-alone',
    note: 'Studies looked at long-lasting back pain in general, not at disc wear. Guidelines suggest massage only as part of a plan with exercise.',
    adaptations: [
      'choose a position that feels good: on your side, on your front or sitting',
      'start with light pressure, and say at once if it is too much',
      'plan how you will stay active between visits',
    ],
  },
  alternatives: alternatives(
    {
      name: 'Exercise',
      note: 'Probably helps with long-lasting back pain. The studies were of back pain with no clear cause.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Staying active',
      note: 'With new back pain, advice to stay active probably helps more than bed rest.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Talking therapy, such as CBT (cognitive behavioural therapy)',
      note: 'Probably eases long-lasting back pain, and probably does not change what you can do. The studies were of back pain with no clear cause.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Care from a team (multidisciplinary care)',
      note: 'Probably helps with back pain that has lasted more than 6 weeks. It is more than one kind of care in one plan. Ask a doctor or nurse practitioner.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
  ),
  related: related({
    'low-back-pain': 'often-with',
    'herniated-disc': 'often-with',
    'spine-osteoarthritis': 'often-with',
  }),
  faqs: refs(
    'faq-disc-wear-disease',
    'faq-scan-shows-wear',
    'faq-massage-disc-wear',
    'faq-need-a-scan',
    'faq-massage-long-lasting-pain',
  ),
  seo: {
    _type: 'seo',
    title: 'Degenerative disc disease (DDD), or disc wear',
    description:
      'Many people have worn discs and feel no pain. See what a scan can and cannot tell you, what you can do, and how sure we are about massage.',
  },
}
