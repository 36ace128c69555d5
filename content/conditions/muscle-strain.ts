import { prose, refs, slug } from '../build.ts'
import type { Condition } from '../documents.ts'
import { alternatives, icd10, keyFacts, related, symptoms } from './parts.ts'

export const muscleStrain: Condition = {
  _id: 'condition-muscle-strain',
  _type: 'condition',
  title: 'Muscle strain and sprain',
  slug: slug('muscle-strain'),
  clinicalName: 'Lumbar muscle strain and ligament sprain',
  alsoKnownAs: [
    'pulled muscle',
    'pulled back',
    'torn muscle',
    'strained back',
    'back sprain',
    'ligament sprain',
    'muscle spasm',
    'threw my back out',
    'lifting injury',
  ],
  codes: icd10('S39.0', 'S33.5'),
  summary:
    'A strain is a stretched or torn muscle, and a sprain is the same thing in a ligament. It usually gets much better within 6 weeks.',
  keyFacts: keyFacts(
    ['New back pain usually gets much better in the first 6 weeks.', 'citation-wallwork-2024'],
    ['Posture alone has not been shown to cause back pain.', 'citation-swain-2020'],
    ['Bending your back when you lift has not been shown to cause back pain.', 'citation-saraceni-2020'],
    ['Advice to stay active probably helps more than bed rest.', 'citation-rizzo-2025'],
    ['One guideline, now past its own date, lists heat among the first steps for new back pain.', 'citation-qaseem-2017'],
  ),
  bodyRegion: 'low-back',
  symptoms: symptoms({
    typical: ['started-after-lift', 'low-back-ache', 'worse-bending-lifting'],
    possible: ['buttock-pain', 'muscle-spasm', 'better-heat'],
  }),
  whatItIs: prose(
    'A strain is a stretched or torn muscle. A sprain is the same thing in a ligament, a band that holds bones together.',
    'In the back, the two are hard to tell apart. The first treatment is the same.',
    'The pain stays in your back or buttock and changes as you move. It should not make you numb below the knee.',
  ),
  notThisIf: [
    'you have tingling or numbness below your knee',
    'your leg hurts more than your back',
    'the pain stays the same however you move or rest',
  ],
  causes: prose(
    'It often starts after a lift, a twist or a fall. Sometimes it starts for no clear reason.',
    'Posture alone has not been shown to cause it.[[citation-swain-2020]] Bending your back when you lift has not been shown to cause it either.[[citation-saraceni-2020]]',
    'The studies of lifting were weak. They do not show that every way of lifting is safe.[[citation-saraceni-2020]]',
  ),
  whoGetsIt: prose(
    'Anyone can strain their back. It can happen when you lift, twist or fall.',
    'Get help the same day after a fall or strain if you are older or have weak bones (osteoporosis). Do the same if you have taken steroids for a long time.[[citation-finucane-2020]]',
  ),
  diagnosis: prose(
    'A doctor or nurse practitioner asks how the pain began and looks at how you move.',
    'They do not need to tell a strain from a sprain, as the first treatment is the same. You do not need a scan unless a doctor thinks that something serious may be wrong.[[citation-nice-2020]]',
  ),
  outlook: prose(
    'It usually gets much better within 6 weeks.[[citation-wallwork-2024]]',
    'Back pain often comes back. For most people, it is safe to move when it does.',
    'See a doctor or nurse practitioner if you are no better after a few weeks.',
  ),
  selfCare: {
    do: [
      'keep moving as much as the pain lets you',
      'use heat on the sore area',
      'ask a pharmacist about pain relief',
      'go back to your normal tasks bit by bit',
    ],
    dont: [
      'do not stay in bed to rest your back',
      'do not ask for firm massage over a fresh injury',
      'do not worry if you have not had a scan, as most people do not need one',
      'do not ignore new numbness or weakness in a leg',
    ],
  },
  redFlags: refs(),
  massageSuitability: {
    verdict: 'may-help',
    note: 'Most people get better anyway. Massage is one choice, along with staying active and heat. Wait if you have any warning sign on this page.',
    adaptations: [
      'light pressure only over a fresh injury',
      'a position that you can lie in comfortably',
      'a short visit at first',
      'tell your massage therapist at once if the pain gets sharper or moves down a leg',
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
  ),
  related: related({
    'low-back-pain': 'confused-with',
    'herniated-disc': 'confused-with',
  }),
  faqs: refs('faq-massage-strain', 'faq-use-heat', 'faq-posture', 'faq-lifting', 'faq-pain-medicine', 'faq-sore-after-massage'),
  seo: {
    _type: 'seo',
    title: 'Pulled back muscle: lumbar strain and sprain',
    description:
      'A pulled muscle in the back often starts after a lift, a twist or a fall. Read what you can do, how long it lasts, and when a massage should wait.',
  },
}
