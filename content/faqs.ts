/** Questions that people ask. What massage does is never told in an answer's own words: the claim is shown instead. */
import { bullets, claim, prose, refs } from './build.ts'
import type { Faq } from './documents.ts'
import { redFlagLibrary } from './safety/red-flags.ts'

function faq(slug: string, question: string, answer: Faq['answer'], ...citations: string[]): Faq {
  return {
    _id: `faq-${slug}`,
    _type: 'faq',
    question,
    answer,
    ...(citations.length > 0 ? { citations: refs(...citations.map((id) => `citation-${id}`)) } : {}),
  }
}

const worseAfterMassage =
  'Call 8-1-1 the same day if a leg becomes numb or weak. Call 9-1-1 if you have new bladder or bowel trouble, numbness between your legs, or chest pain.'

const backPain: Faq[] = [
  faq(
    'need-a-scan',
    'Do I need a scan for back pain?',
    prose(
      'Most people do not. You need a scan only if a doctor thinks that something serious may be wrong.[[citation-nice-2020]]',
      'Scans of people with no pain often show discs that look worn.[[citation-brinjikji-2015]] So a scan may not tell you why your back hurts.',
    ),
    'nice-2020',
    'brinjikji-2015',
  ),
  faq(
    'stay-in-bed',
    'Should I stay in bed?',
    prose(
      'No. Advice to stay active probably helps more than bed rest.[[citation-rizzo-2025]]',
      'For most people it is safe to move. Do as many of your normal activities as you can.',
    ),
    'rizzo-2025',
  ),
  faq(
    'how-long-pain-lasts',
    'How long does new back pain last?',
    prose(
      'New pain usually gets much better in the first 6 weeks.[[citation-wallwork-2024]] It often comes back.',
      'See a doctor or nurse practitioner if it is no better after a few weeks, or if it stops your normal life.',
    ),
    'wallwork-2024',
  ),
  faq(
    'emergency',
    'When is back pain an emergency?',
    prose(
      'Call 9-1-1 or go to the nearest emergency department now if:',
      bullets(...redFlagLibrary.filter(({ level }) => level === 'emergency').map(({ text }) => text)),
      'Each condition page has this list at the top.',
    ),
    'girft-2023',
    'finucane-2020',
    'fraser-health-emergency',
    'think-aorta',
  ),
  faq(
    'posture',
    'Does bad posture cause back pain?',
    prose(
      'Posture alone has not been shown to cause it. Reviews of many studies do not agree that it does.[[citation-swain-2020]]',
      'Move and change position when you need to.',
    ),
    'swain-2020',
  ),
  faq(
    'lifting',
    'Should I keep my back straight when I lift?',
    prose(
      'We do not know if it matters. Bending your back when you lift has not been shown to cause back pain.[[citation-saraceni-2020]]',
      'The studies were weak. They do not show that every way of lifting is safe.',
    ),
    'saraceni-2020',
  ),
  faq(
    'use-heat',
    'Should I use heat?',
    prose(
      'Heat is a good first step. A guideline for new back pain lists it, and is moderately sure of it.[[citation-qaseem-2017]] That guideline is now past its own 5-year date.',
      'Wrap a hot pack in a cloth so that it does not burn your skin.',
    ),
    'qaseem-2017',
  ),
  faq(
    'pain-medicine',
    'What pain medicine can I take?',
    prose(
      'Ask a pharmacist. They can tell you what is safe with your other medicines.',
      'For new back pain, anti-inflammatory medicines (NSAIDs) probably ease pain a little.[[citation-cashin-2025]] They are not safe for some people.',
      'A massage therapist does not give or choose medicine.',
    ),
    'cashin-2025',
  ),
]

const massage: Faq[] = [
  faq(
    'massage-new-pain',
    'Does massage help new back pain?',
    prose(
      claim('claim-massage-acute-pain'),
      'You can also stay active, use heat and ask a pharmacist about pain medicine.',
    ),
    'qaseem-2017',
  ),
  faq(
    'massage-long-lasting-pain',
    'Does massage help long-lasting back pain?',
    prose(
      claim('claim-massage-chronic-pain'),
      'Exercise probably eases long-lasting back pain.[[citation-rizzo-2025]] Make it part of your plan.',
    ),
    'who-2023',
    'rizzo-2025',
  ),
  faq(
    'massage-on-its-own',
    'Is massage enough on its own?',
    prose(
      'Guidelines say no. One for back pain and sciatica allows it only as part of a plan with exercise.[[citation-nice-2020]] Another says not to use it as the only treatment.[[citation-kngf-2021]]',
      'Plan with your massage therapist how you will stay active.',
    ),
    'nice-2020',
    'kngf-2021',
  ),
  faq(
    'sore-after-massage',
    'Will I be sore after a massage?',
    prose(
      'You might be, for a short time.',
      claim('claim-massage-soreness'),
      'Say at once if the pressure is too much. Call us if you feel worse later.',
      worseAfterMassage,
    ),
    'furlan-2015',
  ),
  faq(
    'serious-harm',
    'Can massage harm me?',
    prose(
      claim('claim-massage-serious-harm'),
      'Tell your massage therapist about your health and your medicines first. You can stop at any time.',
      worseAfterMassage,
    ),
    'yin-2014',
  ),
  faq(
    'who-should-wait',
    'Who should wait before they book a massage?',
    prose(
      'Do not book yet. Talk to us first if any of these is true:[[citation-nysed-precautions]][[citation-bhf-massage]]',
      bullets(
        'you have a fever or an infection, or may have a blood clot',
        'you have a skin infection, an open wound or a burn in the area',
        'you had a broken bone or surgery not long ago',
        'you take blood thinners or bleed easily',
        'you have cancer or severe osteoporosis (very weak bones)',
        'you have a heart problem, or high blood pressure that is not under control',
        'you have a hot, swollen joint, or have lost feeling in the area',
        'you are pregnant',
      ),
      'For a possible blood clot, or a fever with back pain, call 8-1-1 or see a doctor today.',
    ),
    'nysed-precautions',
    'bhf-massage',
  ),
  faq(
    'pregnancy',
    'Can I have a massage when I am pregnant?',
    prose(
      'Tell us before you book. Your position on the table and the pressure need to change.[[citation-nysed-precautions]]',
      'Call 8-1-1, your doctor or your midwife the same day if you bleed, lose fluid or have a fever. Do the same for pain that comes and goes regularly.[[citation-healthy-families-bc-labour]][[citation-mlhu-pregnancy]]',
      'If one calf is swollen, hot and sore, do not have a massage. Call 8-1-1 or see a doctor today. A blood clot is more likely in pregnancy.[[citation-sutham-2020]]',
    ),
    'nysed-precautions',
    'healthy-families-bc-labour',
    'mlhu-pregnancy',
    'sutham-2020',
  ),
  faq(
    'child-massage',
    'Can a child or teen come for massage?',
    prose(
      'Not before a visit to a doctor or nurse practitioner, if the child or teen has back pain. Uneven shoulders or an uneven waist need a visit too.',
      'Call 8-1-1 the same day if there is also fever, a limp, pain at night, weakness or numbness.[[citation-rodriguez-2010]]',
    ),
    'rodriguez-2010',
  ),
  faq(
    'stop-any-time',
    'Can I stop a massage once it has started?',
    prose(
      'Yes. You can say stop at any time, and you do not have to say why.',
      'Your massage therapist should tell you what they plan to do and what may go wrong. They should say what else you could try. Then you choose.[[citation-cmtbc-2019-consent]]',
    ),
    'cmtbc-2019-consent',
  ),
  faq(
    'what-is-an-rmt',
    'What does a registered massage therapist do?',
    prose(
      'A registered massage therapist (RMT) checks soft tissue and joints and works on them by hand.',
      'An RMT does not give medicine, and does not treat a recent broken bone.[[citation-bc-reg-280-2008]]',
      'A new act took over on April 1, 2026.[[citation-bc-reg-129-2025]] The college said that what most health professionals may do would not change.[[citation-cchpbc-2025-act]]',
    ),
    'bc-reg-280-2008',
    'bc-reg-129-2025',
    'cchpbc-2025-act',
  ),
  faq(
    'acupuncture-licence',
    'Who may give acupuncture?',
    prose(
      'Only a person who is licensed for acupuncture. It is a service of its own, with its own licence.[[citation-cchpbc-professions]]',
      'Ask for the name and the licence of the person before you book.',
    ),
    'cchpbc-professions',
  ),
]

const strain: Faq[] = [
  faq(
    'massage-strain',
    'Should I book a massage for a pulled muscle?',
    prose(
      claim('claim-massage-strain-pain'),
      'Ask for light pressure if the injury is fresh. New back pain usually gets much better in the first 6 weeks.[[citation-wallwork-2024]]',
    ),
    'wallwork-2024',
  ),
]

const herniatedDisc: Faq[] = [
  faq(
    'massage-sciatica',
    'Does massage help sciatica?',
    prose(
      claim('claim-massage-herniated-disc-pain'),
      'One guideline says not to use it.[[citation-kngf-2021]] Another allows it only with exercise.[[citation-nice-2020]]',
    ),
    'kngf-2021',
    'nice-2020',
  ),
  faq(
    'push-disc-back',
    'Can massage push a disc back?',
    prose('No. Discs do not slip out of place.', claim('claim-massage-herniated-disc-position'), 'The body can shrink a disc by itself.[[citation-wang-2020]]'),
    'wang-2020',
  ),
  faq(
    'do-discs-slip',
    'Do discs slip?',
    prose(
      'No. The soft centre of a disc bulges or leaks through its tough outer ring.',
      'Many people have this and never know.[[citation-brinjikji-2015]] If it irritates a nerve, you may get sciatica.',
    ),
    'brinjikji-2015',
  ),
  faq(
    'disc-shrink',
    'Can a herniated disc get smaller by itself?',
    prose(
      'Yes. This was seen in about 6 in 10 people who had no surgery.[[citation-wang-2020]] It was seen more often with larger leaks.[[citation-chiu-2015]]',
    ),
    'wang-2020',
    'chiu-2015',
  ),
  faq(
    'sciatica-surgery',
    'Will I need surgery for sciatica?',
    prose(
      'Most people improve in time without it.[[citation-jensen-2019]]',
      'Surgery is a choice if other care has not helped in 6 to 8 weeks. It may speed things up, but at 1 year results are much the same.[[citation-jensen-2019]]',
    ),
    'jensen-2019',
  ),
]

const discWear: Faq[] = [
  faq(
    'disc-wear-disease',
    'Is degenerative disc disease a disease?',
    prose(
      'Not in the usual sense. Discs dry out and get thinner with age.',
      'Many people with no pain have it. Scans show it in about 4 in 10 of them at age 20, and in nearly all at age 80.[[citation-brinjikji-2015]]',
    ),
    'brinjikji-2015',
  ),
  faq(
    'scan-shows-wear',
    'My scan shows disc wear. Will my back always hurt?',
    prose(
      'A scan cannot tell you that, or what you can do. Many people with disc wear have no pain.[[citation-brinjikji-2015]]',
      'Staying active and exercise are the main treatments.',
    ),
    'brinjikji-2015',
  ),
  faq(
    'massage-disc-wear',
    'Can massage repair a worn disc?',
    prose(claim('claim-massage-disc-wear-repair'), claim('claim-massage-disc-wear-pain')),
    'furlan-2015',
  ),
]

const stenosis: Faq[] = [
  faq(
    'massage-stenosis',
    'Does massage help spinal stenosis?',
    prose(
      claim('claim-massage-stenosis-alone'),
      claim('claim-hands-on-stenosis-walking'),
      'See a doctor first about leg pain when you walk.',
    ),
    'ammendolia-2022',
  ),
  faq(
    'widen-canal',
    'Can massage make more room for the nerves?',
    prose(
      claim('claim-massage-stenosis-canal'),
      'Sitting or leaning forward tends to ease the pain.[[citation-katz-2022]]',
    ),
    'katz-2022',
  ),
  faq(
    'shopping-cart',
    'I feel better when I lean on a shopping cart. Is that a sign of stenosis?',
    prose(
      'It can be. With spinal stenosis, leaning forward tends to ease the pain. Bending back tends to bring it on.[[citation-katz-2022]]',
      'See a doctor about leg pain when you walk. Poor blood flow in the leg can cause it too.',
    ),
    'katz-2022',
  ),
  faq(
    'stenosis-get-worse',
    'Will spinal stenosis get worse?',
    prose(
      'For most people it did not, over up to 3 years without surgery. About 1 in 3 got better, and half stayed the same. About 1 to 2 in 10 got worse.[[citation-katz-2022]]',
    ),
    'katz-2022',
  ),
]

const scoliosis: Faq[] = [
  faq(
    'straighten-curve',
    'Can massage straighten my spine?',
    prose(
      claim('claim-massage-scoliosis-curve'),
      'For growing children whose curve may get worse, a brace and special exercises have the most support.[[citation-negrini-2018]]',
    ),
    'negrini-2018',
  ),
  faq(
    'child-uneven-shoulders',
    'My child’s shoulders are uneven. What should I do?',
    prose(
      'Book a visit with a doctor or nurse practitioner. They can check for a curve of the spine.',
      'Get help the same day if your child also has fever, a limp, pain at night, weakness or numbness.[[citation-rodriguez-2010]]',
    ),
    'rodriguez-2010',
  ),
  faq(
    'adult-new-curve',
    'Can an adult get a new curve?',
    prose(
      'Yes. In studies of people over 60, about 1 in 3 had a new curve.[[citation-mcaviney-2020]] The studies gave very different numbers.',
      'See a doctor if your curve quickly gets worse.',
    ),
    'mcaviney-2020',
  ),
]

const arthritis: Faq[] = [
  faq(
    'massage-osteoarthritis',
    'Does massage help osteoarthritis of the spine?',
    prose(
      claim('claim-massage-spine-osteoarthritis-pain'),
      'The main things to do are to exercise, stay active and, if you need to, manage your weight.[[citation-nice-2022]]',
    ),
    'nelson-2017',
    'nice-2022',
  ),
  faq(
    'moving-wears-joints',
    'Will moving wear out my joints?',
    prose(
      'No. Moving does not wear them out. The joints tend to feel stiff after rest and to ease as you move.',
      'Exercise is a main treatment for osteoarthritis.[[citation-nice-2022]]',
    ),
    'nice-2022',
  ),
  faq(
    'scan-shows-arthritis',
    'My scan shows arthritis in my spine. Is that why it hurts?',
    prose(
      'It may not be. In one study, about 6 in 10 adults had it on a CT scan. It was not linked to back pain.[[citation-kalichman-2008]]',
      'In older adults, severe change was linked to back pain.[[citation-suri-2013]]',
    ),
    'kalichman-2008',
    'suri-2013',
  ),
  faq(
    'massage-rheumatoid-arthritis',
    'Can I have a massage if I have rheumatoid arthritis?',
    prose(
      claim('claim-massage-rheumatoid-arthritis-pain'),
      'Book between flares. Keep hands off hot, swollen joints, and do not let anyone press hard on your neck.',
    ),
    'nelson-2017',
  ),
  faq(
    'ra-course',
    'Can massage change the course of rheumatoid arthritis?',
    prose(
      claim('claim-massage-rheumatoid-arthritis-course'),
      'This kind of arthritis needs early treatment by a rheumatologist. Do not stop your medicines before you talk to them.',
    ),
    'lopez-olivo-2014',
  ),
  faq(
    'ra-low-back',
    'Does my low back hurt because of rheumatoid arthritis?',
    prose(
      'Maybe not. In the spine, this arthritis mainly affects the neck.[[citation-ailon]] Up to half of people with it have back pain, often for another reason.[[citation-ailon]]',
      'Your doctor can look for other causes, such as weak bones or a broken bone. Another is a kind of arthritis in the spine (axial spondyloarthritis).',
    ),
    'ailon',
    'nice-2017',
  ),
  faq(
    'ra-flare',
    'What should I do about my massage if I have a flare?',
    prose(
      'Call us and choose a new date. Do not have massage on joints that are hot and swollen.[[citation-nysed-precautions]]',
      'Tell your rheumatology team about the flare.',
    ),
    'nysed-precautions',
  ),
]

export const faqs: readonly Faq[] = [
  ...backPain,
  ...massage,
  ...strain,
  ...herniatedDisc,
  ...discWear,
  ...stenosis,
  ...scoliosis,
  ...arthritis,
]
