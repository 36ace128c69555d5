import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const spinalStenosis: Condition = {
  _id: 'condition-spinal-stenosis',
  _type: 'condition',
  title: 'Spinal stenosis',
  slug: slug('spinal-stenosis'),
  clinicalName: 'Lumbar spinal stenosis (neurogenic claudication)',
  alsoKnownAs: [
    'stenosis',
    'narrow spine',
    'narrow spinal canal',
    'narrowing of the spine',
    'lumbar stenosis',
    'LSS',
    'neurogenic claudication',
    'leg pain when walking',
  ],
  codes: icd10('M48.0'),
  summary:
    'The space around the nerves in the low back gets narrower, usually with age. Your legs may hurt when you stand or walk and feel better when you sit.',
  keyFacts: keyFacts(
    ['About 11 in 100 adults in the United States have it.', 'citation-katz-2022'],
    ['Leg pain that goes away when you sit makes spinal stenosis much more likely.', 'citation-suri-2010'],
    ['Over up to 3 years without surgery, about 1 in 3 people got better.', 'citation-katz-2022'],
    ['In the same group, about half stayed the same and 1 to 2 in 10 got worse.', 'citation-katz-2022'],
  ),
  bodyRegion: 'leg',
  symptoms: symptoms({
    typical: ['both-legs-ache', 'heavy-legs', 'worse-standing-walking', 'better-sitting-leaning'],
    possible: ['buttock-pain', 'numb-leg', 'worse-leaning-back', 'low-back-ache'],
  }),
  whatItIs: prose(
    'The space around the nerves in your low back gets narrower. In the low back it presses on nerve roots, not on the spinal cord.',
    'Your buttocks and legs may hurt, feel heavy or go numb when you stand or walk. It eases when you sit or lean forward, as on a shopping cart.',
  ),
  notThisIf: [
    'you only have pain in your back',
    'your legs feel no better when you sit or lean forward',
    'your legs feel well when you stand and walk',
  ],
  causes: prose(
    'The space usually gets narrower with age.',
    'Standing, walking and bending back tend to bring on the pain. Sitting and leaning forward tend to ease it.[[citation-katz-2022]]',
  ),
  whoGetsIt: prose(
    'About 11 in 100 adults in the United States have it.[[citation-katz-2022]] It gets more common with age.[[citation-katz-2022]]',
    'See a doctor if your legs ache when you walk and no one has checked why. Poor blood flow in the leg can cause this too.',
  ),
  diagnosis: prose(
    'A doctor asks what brings on your pain and what eases it. Leg pain that is gone when you sit makes stenosis much more likely.[[citation-suri-2010]]',
    'A scan can confirm it.[[citation-katz-2022]] Leg pain when you walk can also come from poor blood flow, so let a doctor check that too.',
  ),
  outlook: prose(
    'In one group of people, most did not get worse. They had no surgery for up to 3 years.',
    'About 1 in 3 got better, and half stayed the same. About 1 to 2 in 10 got worse.[[citation-katz-2022]]',
    'Call 9-1-1 if you have new or worsening pain, numbness, tingling or weakness down both legs. A long-standing ache on walking that a doctor has checked is different.',
  ),
  selfCare: {
    do: [
      'sit down or lean forward when your legs start to ache',
      'stand and walk for shorter spells, with breaks',
      'lean on a shopping cart or a walker if it helps you walk',
      'see a doctor first about leg pain when you walk',
    ],
    dont: [
      'do not lie on your front or bend back if it brings on the pain',
      'do not stop walking for good: take breaks',
      'do not wait if both legs are newly painful, numb, tingly or weak, or this gets worse: call 9-1-1',
    ],
  },
  redFlags: refs('redFlag-ro-walking', 'redFlag-pa-walking'),
  massageSuitability: {
    verdict: 'not-suitable-alone',
    note: 'Massage is a choice only as part of an active program with exercise and advice. See a doctor first about leg pain when you walk.',
    adaptations: [
      'sitting, or lying on your side with your knees bent',
      'no lying on your front, and no bending back, if it brings on the pain',
      'time to change position during the visit',
      'stop if your legs feel worse',
    ],
  },
  alternatives: alternatives(
    {
      name: 'A program of exercise, advice and hands-on care',
      note: 'Probably helps people to walk, and with their symptoms, in the short term. Ask a doctor or a physiotherapist.',
      certainty: 'moderate',
      citation: 'citation-ammendolia-2022',
    },
    {
      name: 'Shorter spells of standing and walking',
      note: 'We do not know if it helps. It is part of the usual care, and you can start it by yourself.',
      certainty: 'very-low',
      citation: 'citation-katz-2022',
    },
    {
      name: 'Surgery, for some people',
      note: 'It may help if other care has not. Talk to a doctor about it.',
      certainty: 'low',
      citation: 'citation-katz-2022',
    },
  ),
  related: related({
    'herniated-disc': 'confused-with',
    'low-back-pain': 'confused-with',
    'spine-osteoarthritis': 'often-with',
  }),
  faqs: refs(
    'faq-massage-stenosis',
    'faq-widen-canal',
    'faq-shopping-cart',
    'faq-stenosis-get-worse',
    'faq-massage-on-its-own',
  ),
  seo: {
    _type: 'seo',
    title: 'Spinal stenosis in the low back (lumbar stenosis)',
    description:
      'Do your legs hurt when you stand or walk, but not when you sit? Read about spinal stenosis, why to see a doctor first, and what is known about massage.',
  },
}
