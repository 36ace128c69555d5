import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const scoliosis: Condition = {
  _id: 'condition-scoliosis',
  _type: 'condition',
  title: 'Scoliosis',
  slug: slug('scoliosis'),
  clinicalName: 'Scoliosis (idiopathic and adult)',
  alsoKnownAs: [
    'curved spine',
    'curvature of the spine',
    'spinal curve',
    'crooked spine',
    'S-shaped spine',
    'uneven shoulders',
    'idiopathic scoliosis',
    'adult scoliosis',
    'degenerative scoliosis',
  ],
  codes: icd10('M41'),
  summary:
    'The spine curves sideways and twists. It is often painless in teens, and many people need no treatment.',
  keyFacts: keyFacts(
    ['In teens, the cause is usually not known.', 'citation-negrini-2018'],
    ['About 1 in 3 people over 60 in studies had a new curve.', 'citation-mcaviney-2020'],
    ['For growing children whose curve may get worse, a brace and special exercises have the most support.', 'citation-negrini-2018'],
  ),
  bodyRegion: 'spine',
  symptoms: symptoms({
    typical: ['uneven-shoulders', 'told-curve', 'no-symptoms'],
    possible: ['low-back-ache', 'long-lasting', 'comes-and-goes'],
  }),
  whatItIs: prose(
    'The spine curves sideways and twists. Doctors call it scoliosis when the curve is 10 degrees or more on an X-ray.[[citation-negrini-2018]]',
    'In teens it is often painless. Many people need no treatment.',
  ),
  notThisIf: [
    'a doctor has checked your spine and found no curve',
    'an X-ray shows a curve of less than 10 degrees',
  ],
  causes: prose(
    'In teens, the cause is usually not known.[[citation-negrini-2018]]',
    'An adult may have an old curve from their teens. They may also have a new one from changes that come with age.[[citation-mcaviney-2020]]',
  ),
  whoGetsIt: prose(
    'Children and teens can get a curve while they grow. Adults can get one later.',
    'In studies of people over 60, about 1 in 3 had a new curve.[[citation-mcaviney-2020]] The studies gave very different numbers, so it may be more or fewer.',
  ),
  diagnosis: prose(
    'A doctor looks at your back and may order an X-ray. A curve of 10 degrees or more is called scoliosis.[[citation-negrini-2018]]',
    'A child or teen with a new curve should see a doctor. So should anyone with a curve that quickly gets worse.',
  ),
  outlook: prose(
    'Many people with a curve need no treatment. In teens it is often painless.',
    'Some curves get worse while a child grows. A brace and special exercises have the most support for these children.[[citation-negrini-2018]]',
    'See a doctor if a curve quickly gets worse. Call 8-1-1 or a doctor the same day if one leg is newly weak or numb.',
  ),
  selfCare: {
    do: [
      'stay active and keep doing the things that you like',
      'take a child or teen with a new curve to a doctor',
      'follow the brace or exercise plan from your care team, if you have one',
      'see a doctor if your curve quickly gets worse',
    ],
    dont: [
      'do not wait to see if a child’s new curve goes away',
      'do not use massage in place of a brace or an exercise plan',
      'do not stop a brace or exercise plan before you talk to your care team',
    ],
  },
  redFlags: refs('redFlag-ro-curve'),
  massageSuitability: {
    verdict: 'not-known',
    note: 'Some adults with a curve choose massage for comfort. A child or teen with a curve should see a doctor first.',
    adaptations: [
      'pillows or towels to support your body on the table',
      'on your side or sitting, if lying on your front is hard',
      'start with light pressure, and say at once if it is too much',
      'for a child or teen, a visit to a doctor comes first',
    ],
  },
  alternatives: alternatives(
    {
      name: 'A brace, for growing children',
      note: 'May help children who are still growing, if their curve could get worse. Ask a doctor.',
      certainty: 'low',
      citation: 'citation-negrini-2018',
    },
    {
      name: 'Special exercises for scoliosis',
      note: 'May help children and teens who are still growing.',
      certainty: 'low',
      citation: 'citation-negrini-2018',
    },
    {
      name: 'Exercise, for adults with long-lasting back pain',
      note: 'Probably helps. The studies were of adults with no clear cause for their back pain, not with a curve.',
      certainty: 'moderate',
      citation: 'citation-rizzo-2025',
    },
  ),
  related: related({
    'low-back-pain': 'often-with',
    'spine-osteoarthritis': 'often-with',
  }),
  faqs: refs(
    'faq-straighten-curve',
    'faq-child-uneven-shoulders',
    'faq-adult-new-curve',
    'faq-child-massage',
    'faq-massage-long-lasting-pain',
  ),
  seo: {
    _type: 'seo',
    title: 'Scoliosis: a curved spine in teens and adults',
    description:
      'Many people with a curved spine need no treatment. Read when to see a doctor, when a brace may help, and what massage can and cannot do.',
  },
}
