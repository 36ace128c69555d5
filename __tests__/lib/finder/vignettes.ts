/**
 * What patients might say, with what they would tick in the finder.
 *
 * Written before any ranking code and before the weights were tuned to it, so that it measures them.
 * `symptoms` are slugs of symptom documents, `flags` are codes of red flags; nothing is ticked that the words do not say.
 */
export interface Vignette {
  words: string
  symptoms: readonly string[]
  /** Warning signs that the person says yes to. */
  flags?: readonly string[]
  /** The condition whose page this person needs. */
  right: string
}

export const vignettes: readonly Vignette[] = [
  // 8.0 Low back pain, no clear cause
  {
    words: 'My low back has ached on and off for years. Nobody ever found a reason. It goes away and then it is back.',
    symptoms: ['low-back-ache', 'comes-and-goes', 'long-lasting'],
    right: 'low-back-pain',
  },
  {
    words: 'It is just my lower back. A day at the desk makes it ache, a walk at lunch helps.',
    symptoms: ['low-back-ache', 'worse-sitting', 'better-moving'],
    right: 'low-back-pain',
  },
  {
    words: 'I woke up with a sore low back for no reason. It is easier when I lie down or put a hot water bottle on it.',
    symptoms: ['low-back-ache', 'better-lying-down', 'better-heat'],
    right: 'low-back-pain',
  },
  {
    words: 'Every winter my back plays up for a few weeks. Long drives are the worst.',
    symptoms: ['low-back-ache', 'comes-and-goes', 'worse-sitting'],
    right: 'low-back-pain',
  },
  {
    words: 'I have had an ache across my low back for half a year. It is worse when I bend, and better when I keep moving.',
    symptoms: ['low-back-ache', 'long-lasting', 'worse-bending-lifting', 'better-moving'],
    right: 'low-back-pain',
  },

  // 8.1 Muscle strain or ligament sprain
  {
    words: 'I lifted a sofa on Saturday and felt something go in my back. Now it hurts to bend.',
    symptoms: ['low-back-ache', 'started-after-lift', 'worse-bending-lifting'],
    right: 'muscle-strain',
  },
  {
    words: 'I slipped on the stairs and twisted. My low back and one buttock have been sore since.',
    symptoms: ['low-back-ache', 'buttock-pain', 'started-after-lift'],
    right: 'muscle-strain',
  },
  {
    words: 'My back locks up in spasms since I shovelled snow. I can hardly stand straight. A hot shower helps.',
    symptoms: ['muscle-spasm', 'started-after-lift', 'better-heat'],
    right: 'muscle-strain',
  },
  {
    words: 'I pulled a muscle in my back at the gym. It only hurts when I pick things up.',
    symptoms: ['low-back-ache', 'started-after-lift', 'worse-bending-lifting'],
    right: 'muscle-strain',
  },
  {
    words: 'My back is tight and cramps, and bending to tie my shoes is hard. I do not know what set it off.',
    symptoms: ['low-back-ache', 'muscle-spasm', 'worse-bending-lifting'],
    right: 'muscle-strain',
  },

  // 8.2 Herniated disc and sciatica
  {
    words: 'The pain shoots from my buttock down the back of one leg to my foot, with pins and needles. My leg is worse than my back.',
    symptoms: ['leg-pain-below-knee', 'buttock-pain', 'sharp-shooting', 'tingling-leg'],
    right: 'herniated-disc',
  },
  {
    words: 'My calf and the side of my foot are numb and it hurts all the way down that leg.',
    symptoms: ['leg-pain-below-knee', 'numb-leg'],
    flags: ['ur-neuro'],
    right: 'herniated-disc',
  },
  {
    words: 'When I sneeze, an electric shock goes down my leg.',
    symptoms: ['leg-pain-below-knee', 'sharp-shooting', 'worse-coughing'],
    right: 'herniated-disc',
  },
  {
    words: 'I lifted a box, my back went, and two days later the pain moved down my left leg to the ankle. My toes tingle.',
    symptoms: ['low-back-ache', 'started-after-lift', 'leg-pain-below-knee', 'tingling-leg'],
    right: 'herniated-disc',
  },
  {
    words: 'My back aches, but what bothers me is the tingling in one foot.',
    symptoms: ['low-back-ache', 'tingling-leg'],
    right: 'herniated-disc',
  },
  {
    words: 'I cannot sit for long: my back hurts and the pain runs past my knee.',
    symptoms: ['low-back-ache', 'worse-sitting', 'leg-pain-below-knee'],
    right: 'herniated-disc',
  },

  // 8.3 Disc wear
  {
    words: 'I had a scan for something else and it says my discs are worn. I have no back pain at all.',
    symptoms: ['no-symptoms', 'told-worn-discs'],
    right: 'disc-wear',
  },
  {
    words: 'The MRI report says degenerative disc disease. My low back has ached most days for a year.',
    symptoms: ['low-back-ache', 'long-lasting', 'told-worn-discs'],
    right: 'disc-wear',
  },
  {
    words: 'They told me two of my discs are thin and dry. It hurts on and off, mostly when I bend.',
    symptoms: ['told-worn-discs', 'comes-and-goes', 'worse-bending-lifting'],
    right: 'disc-wear',
  },
  {
    words: 'I am 42, my back is sore, and the X-ray showed a worn disc. Heat helps.',
    symptoms: ['low-back-ache', 'told-worn-discs', 'better-heat'],
    right: 'disc-wear',
  },

  // 8.4 Lumbar spinal stenosis
  {
    words: 'After a block my legs get heavy and I have to sit down. Then it is gone. With the shopping cart I can go on for ever.',
    symptoms: ['heavy-legs', 'worse-standing-walking', 'better-sitting-leaning'],
    right: 'spinal-stenosis',
  },
  {
    words: 'For years both legs have ached when I stand in line. My doctor knows. Sitting makes it stop.',
    symptoms: ['both-legs-ache', 'worse-standing-walking', 'better-sitting-leaning'],
    right: 'spinal-stenosis',
  },
  {
    words: 'My buttocks and thighs go numb when I walk, and when I bend forward it eases.',
    symptoms: ['buttock-pain', 'numb-leg', 'worse-standing-walking', 'better-sitting-leaning'],
    right: 'spinal-stenosis',
  },
  {
    words: 'I am 74. My back and legs hurt when I stand up straight or reach up high. In a chair I feel nothing.',
    symptoms: ['low-back-ache', 'worse-leaning-back', 'worse-standing-walking', 'better-sitting-leaning'],
    right: 'spinal-stenosis',
  },
  {
    words: 'My back hurts when I walk. I stop and sit on every bench.',
    symptoms: ['low-back-ache', 'worse-standing-walking', 'better-sitting-leaning'],
    right: 'spinal-stenosis',
  },

  // 8.5 Scoliosis
  {
    words: 'My daughter is 13. One shoulder is higher than the other. She has no pain.',
    symptoms: ['uneven-shoulders', 'no-symptoms'],
    right: 'scoliosis',
  },
  {
    words: 'I have had a curve in my spine since school. Now I am 50 and the muscles in my back ache.',
    symptoms: ['told-curve', 'low-back-ache', 'long-lasting'],
    right: 'scoliosis',
  },
  {
    words: 'My waist is crooked and one hip sticks out. My low back aches after a long day.',
    symptoms: ['uneven-shoulders', 'low-back-ache'],
    right: 'scoliosis',
  },
  {
    words: 'An X-ray at 67 showed that my spine has started to bend sideways. My back comes and goes.',
    symptoms: ['told-curve', 'low-back-ache', 'comes-and-goes'],
    right: 'scoliosis',
  },

  // 8.6 Osteoarthritis of the spine
  {
    words: 'My back is stiff when I get out of bed or the car, and loosens up as I go.',
    symptoms: ['stiff-after-rest', 'better-moving'],
    right: 'spine-osteoarthritis',
  },
  {
    words: 'At 68 my low back is stiff every morning for a bit. If I move about it is better. It has been like this for years.',
    symptoms: ['low-back-ache', 'stiff-after-rest', 'better-moving', 'long-lasting'],
    right: 'spine-osteoarthritis',
  },
  {
    words: 'My doctor said arthritis in my back. It seizes up when I sit still and eases on a walk.',
    symptoms: ['stiff-after-rest', 'worse-sitting', 'better-moving'],
    right: 'spine-osteoarthritis',
  },
  {
    words: 'Good weeks and bad weeks. My back is rusty after a rest and hurts when I arch it.',
    symptoms: ['low-back-ache', 'stiff-after-rest', 'comes-and-goes', 'worse-leaning-back'],
    right: 'spine-osteoarthritis',
  },

  // 8.7 Rheumatoid arthritis
  {
    words: 'Both my hands are puffy and sore, and now my back hurts too.',
    symptoms: ['hands-feet-joints', 'swollen-warm-joints', 'low-back-ache'],
    right: 'rheumatoid-arthritis',
  },
  {
    words: 'My fingers are stiff for two hours every morning and I am so tired. My wrists are warm.',
    symptoms: ['morning-stiffness-long', 'swollen-warm-joints', 'tired-unwell'],
    right: 'rheumatoid-arthritis',
  },
  {
    words: 'I have RA. My hands and feet are sore on both sides, and my neck is stiff.',
    symptoms: ['hands-feet-joints', 'neck-pain'],
    right: 'rheumatoid-arthritis',
  },
  {
    words: 'The balls of both feet hurt, I feel worn out, and my back aches in the mornings.',
    symptoms: ['hands-feet-joints', 'tired-unwell', 'low-back-ache'],
    right: 'rheumatoid-arthritis',
  },
]

/** Each of these people must be shown the emergency card and nothing else, whatever else they tick. */
export const emergencies: readonly Omit<Vignette, 'right'>[] = [
  {
    words: 'My back hurts, and when I wipe after the toilet it feels numb down there.',
    symptoms: ['low-back-ache'],
    flags: ['re-saddle'],
  },
  {
    words: 'Sciatica for a week, and since this morning I stand at the toilet and nothing comes.',
    symptoms: ['leg-pain-below-knee', 'tingling-leg'],
    flags: ['re-bladder'],
  },
  {
    words: 'I wet myself twice today and did not feel that I needed to go.',
    symptoms: [],
    flags: ['re-bladder'],
  },
  {
    words: 'I had an accident with my bowels and did not notice. My back has been bad since the weekend.',
    symptoms: ['low-back-ache', 'started-after-lift'],
    flags: ['re-bowel'],
  },
  {
    words: 'Since the back pain started I have no feeling in my genitals.',
    symptoms: ['low-back-ache', 'sharp-shooting'],
    flags: ['re-sexual', 're-saddle'],
  },
  {
    words: 'First it was one leg. Since yesterday both legs tingle and feel weak.',
    symptoms: ['leg-pain-below-knee', 'both-legs-ache', 'tingling-leg', 'weak-leg'],
    flags: ['re-bilateral'],
  },
  {
    words: 'Both my legs hurt when I walk. It is new, and it gets worse every day.',
    symptoms: ['both-legs-ache', 'heavy-legs', 'worse-standing-walking', 'better-sitting-leaning'],
    flags: ['re-bilateral'],
  },
  {
    words: 'My foot slaps on the floor when I walk. Last week I could still lift it.',
    symptoms: ['weak-leg', 'leg-pain-below-knee'],
    flags: ['re-weakness'],
  },
  {
    words: 'I fell off a ladder from the roof this morning and my back hurts badly.',
    symptoms: ['low-back-ache', 'started-after-lift'],
    flags: ['re-trauma'],
  },
  {
    words: 'A car hit us on the highway. My back is killing me.',
    symptoms: ['low-back-ache', 'muscle-spasm'],
    flags: ['re-trauma'],
  },
  {
    words: 'A tearing pain in my back and tummy came out of nowhere and I feel faint.',
    symptoms: ['low-back-ache', 'mid-back-pain'],
    flags: ['re-chest'],
  },
  {
    words: 'My back aches and my chest is tight. I am short of breath.',
    symptoms: ['low-back-ache', 'better-lying-down'],
    flags: ['re-chest'],
  },
  {
    words: 'Fever and shivers since I had the needle in my spine, and my back is terrible.',
    symptoms: ['low-back-ache', 'tired-unwell'],
    flags: ['re-sepsis', 'ur-fever'],
  },
]

/** Each of these people must be shown the same-day card above the results. */
export const sameDays: readonly Omit<Vignette, 'right'>[] = [
  { words: 'My low back aches and I have a temperature.', symptoms: ['low-back-ache'], flags: ['ur-fever'] },
  { words: 'I had breast cancer 6 years ago and now my back hurts.', symptoms: ['low-back-ache'], flags: ['ur-cancer'] },
  { words: 'My back hurts and my trousers are falling off me. I am not on a diet.', symptoms: ['low-back-ache', 'long-lasting'], flags: ['ur-weight'] },
  { words: 'The pain is worst in bed, whatever I do.', symptoms: ['low-back-ache'], flags: ['ur-night'] },
  { words: 'I am 81 and take steroids. I stumbled and now my back is sore.', symptoms: ['low-back-ache', 'started-after-lift'], flags: ['ur-fragile'] },
  { words: 'It hurts between my shoulder blades.', symptoms: ['mid-back-pain'] },
  { words: 'Part of my shin has gone numb.', symptoms: ['numb-leg'] },
  { words: 'My calf is hot, red and swollen. I thought it was my sciatica.', symptoms: ['leg-pain-below-knee'], flags: ['ur-dvt'] },
]
