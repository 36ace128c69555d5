import { bullets, prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const rheumatoidArthritis: Condition = {
  _id: 'condition-rheumatoid-arthritis',
  _type: 'condition',
  title: 'Rheumatoid arthritis and your back',
  slug: slug('rheumatoid-arthritis'),
  clinicalName: 'Rheumatoid arthritis',
  alsoKnownAs: [
    'RA',
    'rheumatoid',
    'rheumatoid disease',
    'inflammatory arthritis',
    'autoimmune arthritis',
    'arthritis in the neck',
  ],
  codes: icd10('M05', 'M06'),
  summary:
    'The immune system attacks the lining of joints, most often in the hands, wrists and feet. In the spine it mainly affects the neck.',
  keyFacts: keyFacts(
    ['In the spine, rheumatoid arthritis mainly affects the neck.', 'citation-ailon'],
    ['Up to half of people with it have back pain, often for another reason.', 'citation-ailon'],
    ['In one study, about 1 in 3 people with it had back pain that limited them.', 'citation-miura-2019'],
    ['It needs early treatment by a rheumatologist, with medicines that slow it.', 'citation-lopez-olivo-2014'],
    ['Long-lasting low back pain that began before 45 and wakes you late at night needs a check.', 'citation-nice-2017'],
  ),
  bodyRegion: 'joints',
  symptoms: symptoms({
    typical: ['hands-feet-joints', 'swollen-warm-joints'],
    possible: ['neck-pain', 'morning-stiffness-long', 'tired-unwell', 'low-back-ache'],
  }),
  whatItIs: prose(
    'Your immune system attacks the lining of your joints. It is most often in the hands, wrists and feet, on both sides.',
    'In the spine it mainly affects the neck.[[citation-ailon]][[citation-zhang-2015]] It can change the low back too, but that is less typical.[[citation-ailon]]',
    'Your back may hurt for other reasons, such as weak bones or a broken bone.',
  ),
  notThisIf: [
    'only your low back hurts and your other joints feel well',
    'you are stiff for a short time after rest and ease as you move',
  ],
  causes: prose(
    'The immune system attacks the lining of the joints. This makes them hot, swollen and sore.',
    'Back pain with rheumatoid arthritis often has another cause. It may come from weak bones or a broken bone.[[citation-ailon]]',
  ),
  whoGetsIt: prose(
    'Back pain is common in people who have rheumatoid arthritis. In one study of 1,276 people, about 1 in 3 had back pain that limited what they could do.[[citation-miura-2019]]',
    'If you have it and your back starts to hurt, tell your doctor.',
  ),
  diagnosis: prose(
    'A doctor looks at your joints. They can send you to a rheumatologist, a doctor who treats this kind of arthritis.',
    'Low back pain on its own may point to something else. Ask about axial spondyloarthritis, a kind of arthritis in the spine, if your pain:',
    bullets(
      'began before you were 45',
      'has lasted more than 3 months',
      'wakes you late at night',
      'eases as you move[[citation-nice-2017]]',
    ),
  ),
  outlook: prose(
    'Rheumatoid arthritis needs early treatment by a rheumatologist. There are medicines that slow it.',
    'It can get worse for a while and then settle. A bad spell is called a flare.',
    'Tell your team about any new pain in your neck or back.',
  ),
  selfCare: {
    do: [
      'take your medicines as your rheumatology team tells you',
      'tell your team about any new pain in your neck or back',
      'get help the same day after a fall if your bones are weak',
      'tell your massage therapist that you have rheumatoid arthritis before you book',
    ],
    dont: [
      'do not have massage on hot, swollen joints',
      'do not have strong pressure or quick movements on your neck',
      'do not stop or change your medicines before you talk to your team',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'not-suitable-alone',
    note: 'Gentle massage is a choice between flares, along with the care of your rheumatology team. The neck needs extra care.',
    adaptations: [
      'gentle pressure only',
      'no work on hot, swollen joints',
      'no strong pressure or quick movements on the neck',
      'a new date if you have a flare on the day',
      'pillows and a position that suit your joints',
    ],
  },
  alternatives: alternatives(
    {
      name: 'Medicine from a rheumatologist',
      note: 'Probably helps with rheumatoid arthritis. Early treatment matters. The studies were of one medicine, methotrexate.',
      certainty: 'moderate',
      citation: 'citation-lopez-olivo-2014',
    },
    {
      name: 'Exercise, for long-lasting back pain',
      note: 'Probably helps. The studies were of back pain with no clear cause. Ask your team what suits you.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
    {
      name: 'Talking therapy, such as CBT (cognitive behavioural therapy)',
      note: 'Probably eases long-lasting back pain, and probably does not change what you can do. The studies were of back pain with no clear cause.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
  ),
  related: related({
    'spine-osteoarthritis': 'confused-with',
    'low-back-pain': 'often-with',
  }),
  faqs: refs(
    'faq-massage-rheumatoid-arthritis',
    'faq-ra-low-back',
    'faq-ra-course',
    'faq-ra-flare',
    'faq-who-should-wait',
  ),
  seo: {
    _type: 'seo',
    title: 'Rheumatoid arthritis (RA) and back or neck pain',
    description:
      'In the spine, rheumatoid arthritis mainly affects the neck. Read why your low back may hurt, when to tell your doctor, and when massage should wait.',
  },
}
