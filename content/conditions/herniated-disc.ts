import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const herniatedDisc: Condition = {
  _id: 'condition-herniated-disc',
  _type: 'condition',
  title: 'Herniated disc and sciatica',
  slug: slug('herniated-disc'),
  clinicalName: 'Lumbar disc herniation with radicular pain (sciatica)',
  alsoKnownAs: [
    'slipped disc',
    'slipped disk',
    'herniated disk',
    'bulging disc',
    'ruptured disc',
    'prolapsed disc',
    'sciatica',
    'sciatic pain',
    'pinched nerve',
    'trapped nerve',
    'lumbar radiculopathy',
    'radicular syndrome',
  ],
  codes: icd10('M51.1', 'M54.3'),
  summary:
    'The soft centre of a disc bulges or leaks out, and this may irritate a nerve (sciatica). Sciatica often gets better in weeks, but more slowly than plain back pain.',
  keyFacts: keyFacts(
    ['Many people have a herniated disc and never know.', 'citation-brinjikji-2015'],
    ['The disc shrank in about 6 in 10 people who had no surgery.', 'citation-wang-2020'],
    ['In one study, about half of people with sciatica counted as recovered at 1 year.', 'citation-haugen-2011'],
    ['You do not need a scan to be told that you have sciatica.', 'citation-jensen-2019'],
    ['Numbness around the genitals or anus, or new bladder or bowel trouble, is an emergency.', 'citation-girft-2023'],
    ['One guideline says not to use massage for sciatica.', 'citation-kngf-2021'],
  ),
  bodyRegion: 'leg',
  symptoms: symptoms({
    typical: ['leg-pain-below-knee', 'tingling-leg', 'numb-leg'],
    possible: ['weak-leg', 'foot-drop', 'sharp-shooting', 'worse-coughing', 'low-back-ache', 'no-symptoms'],
  }),
  whatItIs: prose(
    'Discs sit between the bones of your spine. Each has a soft centre and a tough outer ring.',
    'Discs do not slip. The soft centre bulges or leaks through the ring. Many people have this and never know.[[citation-brinjikji-2015]]',
    'If it irritates a nerve, pain can run down one leg, often past the knee. You may feel tingling, or the leg may be numb or weak.',
    'That is sciatica. The leg usually hurts more than the back.',
  ),
  notThisIf: [
    'you only have pain in your back',
    'the pain stays in your back or buttock and changes as you move',
    'for a long time both legs have ached when you walk and felt better when you sit',
  ],
  causes: prose(
    'Sciatica starts when a disc irritates a nerve root in the low back.',
    'A herniated disc does not always hurt. Scans find one in many people who have no pain.[[citation-brinjikji-2015]]',
    'A disc is not the only cause of leg pain. Spinal stenosis can press on the same nerve roots.',
  ),
  whoGetsIt: prose(
    'Any adult can have a herniated disc, with pain or without. Many people who have one never know.[[citation-brinjikji-2015]]',
    'If pain starts to run down one leg, have it checked. Call 8-1-1 or a doctor the same day if the leg is newly numb or weak.',
  ),
  diagnosis: prose(
    'A doctor or nurse practitioner asks where the pain goes. They check if your leg is numb or weak.[[citation-jensen-2019]]',
    'You do not need a scan to be told that you have sciatica. A doctor may order one after 12 weeks of pain, or if a leg gets more numb or weak.[[citation-jensen-2019]]',
  ),
  outlook: prose(
    'Sciatica often gets better in weeks. It takes longer than plain back pain. In one study, about half of people counted as recovered at 1 year.[[citation-haugen-2011]]',
    'The body can shrink the disc by itself. This was seen in about 6 in 10 people who had no surgery.[[citation-wang-2020]] It was seen more often with larger leaks.[[citation-chiu-2015]]',
  ),
  selfCare: {
    do: [
      'stay as active as your leg lets you',
      'ask a pharmacist or doctor about pain medicine',
      'call 8-1-1 or a doctor the same day if one leg is newly numb or weak',
      'see a doctor or nurse practitioner if it is no better after a few weeks',
    ],
    dont: [
      'do not stay in bed to rest your back',
      'do not let anyone press hard over the painful part of your spine, or pull on it',
      'do not book a massage before you have gone through the safety check on our website',
      'do not wait if you have new bladder or bowel trouble, or feel numb between your legs: call 9-1-1',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'not-known',
    note: 'Guidelines do not agree: one says not to use massage for sciatica, and one allows it only with exercise. Go through the safety check on our website before you book.',
    adaptations: [
      'a check of your legs and warning signs before each visit',
      'no strong pressure over the painful part of your spine',
      'no pulling on your spine (traction)',
      'stop if pain, tingling, numbness or weakness in your leg gets worse',
    ],
  },
  alternatives: alternatives(
    {
      name: 'Staying active and exercise',
      note: 'May help. Most people improve in time with care that includes exercise.',
      certainty: 'low',
      citation: 'citation-jensen-2019',
    },
    {
      name: 'Anti-inflammatory pain medicine (NSAID)',
      note: 'We do not know if it eases sciatica, and it can have side effects. Ask a pharmacist or doctor first.',
      certainty: 'very-low',
      citation: 'citation-rasmussen-barr-2016',
    },
    {
      name: 'Surgery, for some people',
      note: 'A choice if other care has not helped in 6 to 8 weeks. It may speed things up, but at 1 year results are much the same.',
      certainty: 'low',
      citation: 'citation-jensen-2019',
    },
  ),
  related: related({
    'low-back-pain': 'confused-with',
    'muscle-strain': 'confused-with',
    'spinal-stenosis': 'confused-with',
    'disc-wear': 'often-with',
  }),
  faqs: refs(
    'faq-massage-sciatica',
    'faq-push-disc-back',
    'faq-do-discs-slip',
    'faq-disc-shrink',
    'faq-sciatica-surgery',
  ),
  seo: {
    _type: 'seo',
    title: 'Herniated disc and sciatica (pain down one leg)',
    description:
      'Discs do not slip, but a herniated disc may irritate a nerve. See the warning signs, what you can do, and how guidelines differ on massage.',
  },
}
