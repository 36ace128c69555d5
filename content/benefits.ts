/**
 * The five things that people hope massage does, each with what was studied.
 *
 * A sentence about an effect of massage is never written here: it is an embedded claim. The prose says what people
 * feel and what the studies did.
 */
import { claim, keyed, prose, refs, slug, type PortableText } from './build.ts'
import type { Benefit } from './documents.ts'

type BenefitFields = Omit<Benefit, '_id' | '_type' | 'slug' | 'myths'> & { myths: { myth: string; fact: PortableText }[] }

function benefit(id: string, { myths, ...fields }: BenefitFields): Benefit {
  return {
    _id: `benefit-${id}`,
    _type: 'benefit',
    slug: slug(id),
    ...fields,
    myths: keyed(myths.map((entry) => ({ _type: 'myth' as const, ...entry }))),
  }
}

export const benefits: readonly Benefit[] = [
  benefit('relaxation', {
    name: 'Relaxation',
    title: 'Does massage relax your muscles?',
    outcomes: ['relaxation', 'stiffness'],
    shortAnswer: prose(
      'It depends on what you mean by “relax”. How you feel and how stiff a muscle is are two things.',
      claim('claim-massage-stiffness-back'),
      claim('claim-massage-relaxation'),
    ),
    whatPeopleFeel: prose(
      'You may feel loose, warm or sleepy after a session. You may also feel nothing new, or a bit sore.',
      'A feeling like this is real. It does not tell us that the muscle itself has changed.',
    ),
    whatStudiesMeasure: prose(
      'A special scan can show how stiff a muscle is. Two studies used one.',
      'In the first, 18 healthy people had 7 minutes of massage on the calf. The scan found a small drop, about 5 parts in 100. After 3 minutes, the calf was back to where it began.[[citation-eriksson-crommert-2015]]',
      claim('claim-massage-stiffness-minutes'),
      'In the second, 30 young women took part. One group had 5 back massages in 5 weeks. The scan found no clear change in the low-back muscle, and some change in part of a shoulder muscle.[[citation-jelen-2024]]',
      'Neither study was of people with back pain.',
    ),
    myths: [
      {
        myth: 'Massage relaxes the muscles, stops spasms and takes the pain away.',
        fact: prose(
          'Spasms were not what these studies measured. One scan found a small, short change in the calf. The other found no clear change in the low-back muscle, and some change in part of a shoulder muscle.',
          claim('claim-massage-stiffness-back'),
        ),
      },
      {
        myth: 'You need a special kind of massage for your back.',
        fact: prose(
          'One large trial compared a relaxing kind of massage with a more focused kind.[[citation-cherkin-2011]]',
          claim('claim-massage-kinds'),
          'Tell your therapist how much pressure you like.',
        ),
      },
    ],
    faqs: refs('faq-stop-any-time', 'faq-what-is-an-rmt'),
    seo: {
      _type: 'seo',
      title: 'Does massage relax tight muscles? What studies say',
      description:
        'How relaxed you feel and how stiff a muscle is are two things. Read how a session may feel, what scans of muscles measured, and how sure we are.',
    },
  }),
  benefit('circulation', {
    name: 'Circulation',
    title: 'Does massage improve circulation?',
    outcomes: ['blood-flow'],
    shortAnswer: prose(
      'It depends on where the blood goes. The skin and the muscle under it are not the same.',
      claim('claim-massage-muscle-blood-flow'),
      claim('claim-massage-skin-blood-flow'),
    ),
    whatPeopleFeel: prose(
      'Your skin may feel warm after a session, and it may look pink. Both come from blood near the surface.',
    ),
    whatStudiesMeasure: prose(
      'Ultrasound can show how fast blood flows in a large artery. In one study of 10 healthy people, it found no rise in the arm or leg during massage.[[citation-shoemaker-1997]] Light exercise does more for blood flow to muscle.[[citation-shoemaker-1997]]',
      'In another, 13 men had their thighs massaged after hard exercise. Flow in the skin was higher than after rest. Flow in the main leg artery was not.[[citation-hinds-2004]]',
      'A third study looked at the minutes right after hard exercise. In 12 people, flow in the forearm was lower with massage than with rest.[[citation-wiltshire-2010]]',
      'None of these studies looked at the back.',
    ),
    myths: [
      {
        myth: 'Better blood flow from massage lowers inflammation and repairs the tissue in your back.',
        fact: prose(
          'We do not know this. We found no study of it in a sore back.',
          'One study took tiny samples of thigh muscle from 11 young men after very hard exercise.[[citation-crane-2012]] None of them had back pain.',
          claim('claim-massage-inflammation'),
        ),
      },
      {
        myth: 'Massage flushes lactic acid out of your muscles.',
        fact: prose(
          'Your body clears it by itself after exercise. In one study it left the muscle more slowly after massage than after rest.[[citation-wiltshire-2010]]',
        ),
      },
    ],
    faqs: refs('faq-what-is-an-rmt', 'faq-massage-on-its-own'),
    seo: {
      _type: 'seo',
      title: 'Does massage improve circulation and blood flow?',
      description:
        'Blood in the skin and blood in the muscle under it are two things. Read what studies of massage measured, what they left out, and how sure we are.',
    },
  }),
  benefit('endorphins', {
    name: 'Endorphins',
    title: 'Does massage release endorphins?',
    outcomes: ['endorphin'],
    shortAnswer: prose(
      'Endorphins are chemicals that your body makes. They can dull pain.',
      claim('claim-massage-endorphins'),
    ),
    whatPeopleFeel: prose(
      'You may feel calm or light after a session. A feeling is real even when we cannot name its cause.',
    ),
    whatStudiesMeasure: prose(
      'The studies took blood before and after a session, and measured one endorphin in it.',
      'In the first, 21 healthy people had a back massage or a rest. Levels were the same in both groups.[[citation-day-1987]]',
      'In the second, 12 people had a special kind of massage. Levels were about 16 parts in 100 higher for about 1 hour. Nobody rested instead, so we cannot tell why.[[citation-kaada-1989]]',
      'A later review found that the studies do not agree. It found no proof that a change in the blood causes less pain.[[citation-bender-2007]]',
    ),
    myths: [
      {
        myth: 'Massage triggers the release of endorphins, so relief is immediate.',
        fact: prose(
          'The two small studies of this disagree with each other.',
          claim('claim-massage-endorphins'),
        ),
      },
      {
        myth: 'If you feel good after a session, your endorphins must have gone up.',
        fact: prose(
          'Nobody can tell that from how you feel. A review found no proof that a change in the blood causes less pain.[[citation-bender-2007]]',
        ),
      },
    ],
    faqs: refs('faq-massage-new-pain', 'faq-massage-long-lasting-pain'),
    seo: {
      _type: 'seo',
      title: 'Does massage release endorphins? What is known',
      description:
        'Does a massage raise endorphins, the chemicals in your body that can dull pain? Read what two small studies measured, and how sure we can be.',
    },
  }),
  benefit('flexibility', {
    name: 'Flexibility',
    title: 'Does massage make you more flexible?',
    outcomes: ['ROM'],
    shortAnswer: prose(
      'Flexibility is how far you can bend and reach.',
      claim('claim-massage-flexibility'),
    ),
    whatPeopleFeel: prose(
      'You may feel freer to bend or turn after a session. You may also feel no change.',
    ),
    whatStudiesMeasure: prose(
      'One review put 29 studies together, with 1,012 people. Most were athletes.[[citation-davis-2020]]',
      'It found a small gain in flexibility against no treatment. It found no gain in strength, and none in how long people could keep going.[[citation-davis-2020]]',
    ),
    myths: [
      {
        myth: 'Massage makes people with a herniated disc or spinal stenosis more flexible.',
        fact: prose(
          'We found no study that shows this. One national guideline says not to use massage for sciatica.[[citation-kngf-2021]]',
          claim('claim-massage-herniated-disc-flexibility'),
          claim('claim-massage-stenosis-flexibility'),
        ),
      },
      {
        myth: 'If you can bend further after a session, your muscles have become stronger.',
        fact: prose(
          'Flexibility and strength are two things. The review of 29 studies found no gain in strength.[[citation-davis-2020]]',
          claim('claim-massage-flexibility'),
        ),
      },
    ],
    faqs: refs('faq-massage-sciatica', 'faq-massage-stenosis'),
    seo: {
      _type: 'seo',
      title: 'Does massage help flexibility (range of motion)?',
      description:
        'Flexibility is how far you can bend and reach. Read what a review of 29 studies of massage measured, who took part, and who was not studied.',
    },
  }),
  benefit('stress', {
    name: 'Stress',
    title: 'Does massage lower stress?',
    outcomes: ['anxiety', 'mood', 'cortisol'],
    shortAnswer: prose(
      'Of the five things on these pages, this one has the best support.',
      claim('claim-massage-anxiety-session'),
      claim('claim-massage-anxiety-course'),
    ),
    whatPeopleFeel: prose(
      'You may feel calm after a session, and your worries may seem smaller for a while.',
      'Pain and worry can feed each other. Some people call this a cycle.',
    ),
    whatStudiesMeasure: prose(
      'One review put 37 studies together. They measured anxiety and low mood, among other things.[[citation-moyer-2004]]',
      claim('claim-massage-mood'),
      'Cortisol is a hormone that the body makes under stress. Another review put the studies of it together.[[citation-moyer-2011]]',
      claim('claim-massage-cortisol'),
    ),
    myths: [
      {
        myth: 'Massage works because it lowers your stress hormones.',
        fact: prose(
          'People may feel calmer without any change in this hormone.',
          claim('claim-massage-cortisol'),
        ),
      },
      {
        myth: 'Less stress means less pain, which means less stress, so massage fixes both.',
        fact: prose(
          'Pain and worry can feed each other. That does not show that easing one will end the other.',
          claim('claim-massage-chronic-pain'),
        ),
      },
    ],
    faqs: refs('faq-massage-on-its-own', 'faq-massage-long-lasting-pain'),
    seo: {
      _type: 'seo',
      title: 'Does massage lower stress, anxiety and cortisol?',
      description:
        'Feeling calm and having less of a stress hormone are two things. Read what studies of massage measured, and how sure we are of each answer.',
    },
  }),
]
