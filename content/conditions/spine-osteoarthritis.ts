import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const spineOsteoarthritis: Condition = {
  _id: 'condition-spine-osteoarthritis',
  _type: 'condition',
  title: 'Osteoarthritis of the spine',
  slug: slug('spine-osteoarthritis'),
  clinicalName: 'Spondylosis (facet joint osteoarthritis)',
  alsoKnownAs: [
    'OA',
    'arthritis in the back',
    'spinal arthritis',
    'spondylosis',
    'facet joint arthritis',
    'facet joint pain',
    'degenerative arthritis',
    'wear and tear',
  ],
  codes: icd10('M47'),
  summary:
    'Small joints at the back of the spine change with age. They tend to feel stiff after rest and to ease as you move.',
  keyFacts: keyFacts(
    ['CT scans found it in about 6 in 10 adults in one community.', 'citation-kalichman-2008'],
    ['In that study, it was not linked to back pain.', 'citation-kalichman-2008'],
    ['In older adults, severe change in these joints was linked to back pain.', 'citation-suri-2013'],
    ['Exercise and weight management are the main treatments for osteoarthritis in general.', 'citation-nice-2022'],
  ),
  bodyRegion: 'spine',
  symptoms: symptoms({
    typical: ['stiff-after-rest', 'better-moving'],
    possible: ['low-back-ache', 'long-lasting', 'comes-and-goes', 'no-symptoms'],
  }),
  whatItIs: prose(
    'Small joints at the back of the spine (facet joints) change with age.',
    'The joints tend to feel stiff after rest. They ease as you move.',
    'It is not just “wear and tear”. Moving does not wear the joints out.',
  ),
  causes: prose(
    'The joints change with age.',
    'These changes do not always hurt. In one study, about 6 in 10 adults had them on a CT scan. They were not linked to back pain.[[citation-kalichman-2008]]',
    'In older adults, severe change was linked to back pain.[[citation-suri-2013]]',
  ),
  whoGetsIt: prose(
    'It gets more common with age. CT scans found it in about 6 in 10 adults in one community.[[citation-kalichman-2008]]',
    'So if a scan shows it, that does not tell why your back hurts.',
  ),
  diagnosis: prose(
    'A doctor or nurse practitioner asks how your back feels after rest and as you move.',
    'You do not need a scan unless a doctor thinks that something serious may be wrong.[[citation-nice-2020]] Many people have these changes on a scan, so a scan alone does not explain the pain.',
  ),
  outlook: prose(
    'A scan does not tell how your back will feel.',
    'What we know comes from back pain in general. New pain usually gets much better in the first 6 weeks.[[citation-wallwork-2024]] Pain that has lasted a long time changes less.[[citation-wallwork-2024]]',
  ),
  selfCare: {
    do: [
      'move a little after you have rested, to ease the stiff feeling',
      'stay active and find exercise that you can keep up',
      'ask a doctor or dietitian for help if you want to manage your weight',
      'ask a pharmacist which pain medicine is right for you',
    ],
    dont: [
      'do not rest for long spells if you can help it',
      'do not stop moving because you fear that it wears out your joints',
      'do not judge your back by a scan alone',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'may-help',
    note: 'Massage is one choice to add to exercise and activity. The studies were small and mostly not about the spine.',
    adaptations: [
      'start with light pressure, and say at once if it is too much',
      'change position during the visit if you get stiff',
      'on your side or sitting, if lying on your front is hard',
      'tell your massage therapist first if you have weak bones (osteoporosis)',
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
      name: 'Weight management, if you need it',
      note: 'May help. It is one of the main treatments for osteoarthritis in any joint.',
      certainty: 'low',
      citation: 'citation-nice-2022',
    },
    {
      name: 'Talking therapy, such as CBT (cognitive behavioural therapy)',
      note: 'Probably eases long-lasting back pain, and probably does not change what you can do. The studies were of back pain with no clear cause.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
  ),
  related: related({
    'disc-wear': 'often-with',
    'spinal-stenosis': 'often-with',
    'rheumatoid-arthritis': 'confused-with',
  }),
  faqs: refs(
    'faq-massage-osteoarthritis',
    'faq-moving-wears-joints',
    'faq-scan-shows-arthritis',
    'faq-sore-after-massage',
    'faq-serious-harm',
  ),
  seo: {
    _type: 'seo',
    title: 'Spinal arthritis (osteoarthritis or spondylosis)',
    description:
      'Small joints of the spine change with age and tend to feel stiff after rest. Read what you can do, what scans show, and what is known about massage.',
  },
}
