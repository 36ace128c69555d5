/** What patients notice, in their words. The symptom finder and the condition pages share these. */
import { ref, slug } from './build.ts'
import type { Symptom } from './documents.ts'

type SymptomFields = Omit<Symptom, '_id' | '_type' | 'slug' | 'kind' | 'escalation' | 'seo'> & {
  redFlag?: string
  /** For a name that only makes sense in its list. */
  seoTitle?: string
  /** For a plain description that only makes sense under its name. */
  seoDescription?: string
}

function symptoms(kind: Symptom['kind'], entries: Record<string, SymptomFields>): Symptom[] {
  return Object.entries(entries).map(([id, { redFlag, seoTitle, seoDescription, ...fields }]) => ({
    _id: `symptom-${id}`,
    _type: 'symptom',
    slug: slug(id),
    kind,
    ...fields,
    ...(redFlag ? { escalation: ref(`redFlag-${redFlag}`) } : {}),
    ...seoOf(seoTitle, seoDescription),
  }))
}

function seoOf(title?: string, description?: string): Pick<Symptom, 'seo'> {
  if (!title && !description) return {}
  return { seo: { _type: 'seo', ...(title ? { title } : {}), ...(description ? { description } : {}) } }
}

export const symptomVocabulary: readonly Symptom[] = [
  ...symptoms('where', {
    'low-back-ache': {
      name: 'Pain or ache in the low back',
      plainDescription: 'It is between the bottom of your ribs and the top of your legs.',
      bodyRegion: 'low-back',
      alsoKnownAs: ['backache', 'lumbago', 'sore back'],
      seoDescription:
        'Does it hurt between the bottom of your ribs and the top of your legs? See which conditions low back pain can go with, and when to get help.',
    },
    'buttock-pain': {
      name: 'Pain in the buttock',
      plainDescription: 'It is in one buttock or both, and may go to the back of the thigh.',
      bodyRegion: 'low-back',
      alsoKnownAs: ['bum pain', 'glute pain'],
      seoDescription:
        'Pain in one buttock or both may go to the back of the thigh. See which back conditions it can go with, what you can do next, and when to get help.',
    },
    'leg-pain-below-knee': {
      name: 'Pain down one leg, below the knee',
      plainDescription: 'It runs from the back or buttock to the calf or foot. The leg may hurt more than the back.',
      bodyRegion: 'leg',
      alsoKnownAs: ['sciatica', 'shooting leg pain'],
      seoDescription:
        'Does pain run from your back or buttock to your calf or foot? Read about sciatica, what you can do next, and when to get help the same day.',
    },
    'both-legs-ache': {
      name: 'An ache in both legs',
      plainDescription: 'Both buttocks or both legs ache, often on a walk. If you have had it for long and no doctor has checked it, see one.',
      bodyRegion: 'leg',
      redFlag: 're-bilateral',
    },
    'mid-back-pain': {
      name: 'Pain between the shoulder blades',
      plainDescription: 'It is in the upper or middle back, not the low back.',
      bodyRegion: 'spine',
      redFlag: 'ur-thoracic',
      alsoKnownAs: ['upper back pain'],
      seoDescription:
        'Pain between the shoulder blades is in the upper or middle back, not the low back. See whom to call the same day, and which signs are an emergency.',
    },
    'neck-pain': {
      name: 'Pain or stiffness in the neck',
      plainDescription: 'It is at the top of the spine. This guide is about the low back.',
      bodyRegion: 'neck',
      seoDescription:
        'This guide is about the low back. Read why neck pain needs extra care if you have rheumatoid arthritis, and when to tell your doctor.',
    },
    'hands-feet-joints': {
      name: 'Sore hands, wrists or feet on both sides',
      plainDescription: 'The same small joints hurt on the left and on the right.',
      bodyRegion: 'joints',
      redFlag: 'ro-joints',
    },
  }),
  ...symptoms('feeling', {
    'tingling-leg': {
      name: 'Tingling in one leg or foot',
      plainDescription: 'It feels like pins and needles.',
      bodyRegion: 'leg',
      alsoKnownAs: ['pins and needles'],
      seoDescription:
        'Do you feel pins and needles in one leg or foot? See which back condition this can go with, what you can do next, and when to get help.',
    },
    'numb-leg': {
      name: 'A numb patch on one leg or foot',
      plainDescription: 'You feel less there when you touch the skin.',
      bodyRegion: 'leg',
      redFlag: 'ur-neuro',
      seoDescription:
        'Do you feel less when you touch one part of your leg or foot? See which back conditions this can go with, and when to get help the same day.',
    },
    'weak-leg': {
      name: 'A weak leg or foot',
      plainDescription: 'One leg or foot is weaker than the other.',
      bodyRegion: 'leg',
      redFlag: 'ur-neuro',
    },
    'foot-drop': {
      name: 'A foot that drops, or a very weak leg',
      plainDescription: 'You cannot lift the front of your foot, or your leg does not hold you.',
      bodyRegion: 'leg',
      redFlag: 're-weakness',
      alsoKnownAs: ['foot drop', 'drop foot'],
    },
    'heavy-legs': {
      name: 'Heavy or tired legs when you walk',
      plainDescription: 'You need to stop and sit before you can go on.',
      bodyRegion: 'leg',
      redFlag: 'ro-walking',
      seoDescription:
        'Do you need to stop and sit on a walk before you can go on? See which back condition heavy or tired legs can go with, and when to see a doctor.',
    },
    'sharp-shooting': {
      name: 'Sharp or shooting pain',
      plainDescription: 'It comes fast, like an electric shock.',
      bodyRegion: 'leg',
      alsoKnownAs: ['electric pain'],
      seoDescription:
        'Does pain come fast, like an electric shock? See which back condition sharp or shooting pain can go with, what to do next, and when to get help.',
    },
    'muscle-spasm': {
      name: 'Tight muscles or spasms in the back',
      plainDescription: 'The muscles tighten by themselves, and it can be hard to stand straight.',
      bodyRegion: 'low-back',
      alsoKnownAs: ['cramp', 'back spasm'],
    },
    'stiff-after-rest': {
      name: 'Stiff after rest, easier as you move',
      plainDescription: 'Your back is stiff when you get up, and eases in a while.',
      bodyRegion: 'spine',
      seoTitle: 'Stiff back after rest, easier as you move',
    },
    'morning-stiffness-long': {
      name: 'Stiff for a long time in the morning',
      plainDescription: 'Your joints are stiff when you wake up, and it takes a long time to ease.',
      bodyRegion: 'joints',
      redFlag: 'ro-joints',
      seoTitle: 'Morning stiffness that lasts a long time',
    },
    'swollen-warm-joints': {
      name: 'Swollen or warm joints',
      plainDescription: 'The joints look puffy, or feel warm to touch.',
      bodyRegion: 'joints',
      redFlag: 'ro-joints',
    },
    'tired-unwell': {
      name: 'Tired and unwell, with sore joints',
      plainDescription: 'You feel worn out as well as sore.',
      bodyRegion: 'joints',
      redFlag: 'ro-joints',
      seoDescription:
        'Do you feel worn out as well as sore? See which condition this can go with, and when to see a doctor or nurse practitioner about your joints.',
    },
  }),
  ...symptoms('better', {
    'better-moving': {
      name: 'Better when you move about',
      plainDescription: 'A walk or a change of position eases it.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases when you move about',
      seoDescription:
        'Does a walk or a change of position ease your back pain? See which conditions this can go with, what you can do next, and when to get help.',
    },
    'better-sitting-leaning': {
      name: 'Pain when you stand or walk, better when you sit or lean forward',
      plainDescription: 'Leaning on a shopping cart may help, and so may sitting down.',
      bodyRegion: 'leg',
      redFlag: 'ro-walking',
      alsoKnownAs: ['shopping cart sign'],
      seoTitle: 'Leg pain that eases when you sit or lean forward',
      seoDescription:
        'Do your legs hurt when you stand or walk, and less when you lean on a shopping cart? See which condition this can go with, and when to get help.',
    },
    'better-lying-down': {
      name: 'Better when you lie down',
      plainDescription: 'It eases when you take the weight off your back.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases when you lie down',
      seoDescription:
        'Does your back hurt less when you take the weight off it? See which condition this can go with, what you can do next, and when to get help.',
    },
    'better-heat': {
      name: 'Better with heat',
      plainDescription: 'A warm pack or a warm shower eases it.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases with heat',
      seoDescription:
        'Does a warm pack or a warm shower ease your back pain? See which conditions this can go with, what you can do next, and when to get help.',
    },
  }),
  ...symptoms('worse', {
    'worse-bending-lifting': {
      name: 'Worse when you bend or lift',
      plainDescription: 'It hurts more when you bend, lift or twist.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that gets worse when you bend or lift',
      seoDescription:
        'Does your back hurt more when you bend, lift or twist? See which conditions this can go with, what you can do next, and when to get help.',
    },
    'worse-sitting': {
      name: 'Worse when you sit for a long time',
      plainDescription: 'It builds up in a car or at a desk.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that gets worse when you sit for long',
      seoDescription:
        'Does your back pain build up in a car or at a desk? See which condition this can go with, what you can do next, and when to get help.',
    },
    'worse-standing-walking': {
      name: 'Worse when you stand or walk',
      plainDescription: 'It comes on after a while on your feet.',
      bodyRegion: 'leg',
      redFlag: 'ro-walking',
      seoTitle: 'Pain that gets worse when you stand or walk',
      seoDescription:
        'Does pain come on after a while on your feet? See which back condition this can go with, what you can do next, and when to get help.',
    },
    'worse-leaning-back': {
      name: 'Worse when you lean back',
      plainDescription: 'It hurts more when you arch your back or reach up high.',
      bodyRegion: 'spine',
      seoTitle: 'Back pain that gets worse when you lean back',
      seoDescription:
        'Does it hurt more when you arch your back or reach up high? See which condition this can go with, what you can do next, and when to get help.',
    },
    'worse-coughing': {
      name: 'Worse when you cough or sneeze',
      plainDescription: 'A cough, a sneeze or a strain on the toilet sets it off.',
      bodyRegion: 'leg',
      seoTitle: 'Pain that gets worse when you cough or sneeze',
      seoDescription:
        'Does a cough, a sneeze or a strain on the toilet set off your pain? See which back condition this can go with, and when to get help.',
    },
  }),
  ...symptoms('other', {
    'started-after-lift': {
      name: 'Started after a lift, twist or fall',
      plainDescription: 'You can say what set it off.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain after a lift, twist or fall',
      seoDescription:
        'Did your back start to hurt after a lift, a twist or a fall? See which condition this can go with, what you can do next, and when to get help.',
    },
    'comes-and-goes': {
      name: 'Comes and goes',
      plainDescription: 'It goes away and then comes back weeks or months later.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that comes and goes',
      seoDescription:
        'Back pain may go away and come back weeks or months later. See which conditions this can go with, what you can do next, and when to get help.',
    },
    'long-lasting': {
      name: 'Has lasted for more than 3 months',
      plainDescription: 'It is there most days, or it keeps coming back.',
      bodyRegion: 'low-back',
      redFlag: 'ro-not-better',
      alsoKnownAs: ['chronic pain'],
      seoTitle: 'Back pain for more than 3 months',
      seoDescription:
        'Back pain may be there most days, or keep coming back. See which conditions long-lasting (chronic) pain can go with, and when to see a doctor.',
    },
    'wakes-second-half-night': {
      name: 'Wakes you in the second half of the night',
      plainDescription: 'It wakes you late at night, and eases when you get up and move.',
      bodyRegion: 'low-back',
      redFlag: 'ro-inflammatory',
      seoTitle: 'Back pain that wakes you late at night',
      seoDescription:
        'Does back pain wake you late at night, and ease when you get up and move? Read when this should be checked, and by whom.',
    },
    'uneven-shoulders': {
      name: 'Uneven shoulders, waist or hips',
      plainDescription: 'One side looks higher, or your ribs stick out more on one side.',
      bodyRegion: 'spine',
      redFlag: 'ro-child',
    },
    'told-worn-discs': {
      name: 'A scan showed worn or thin discs',
      plainDescription: 'The report may say “degenerative disc disease”.',
      bodyRegion: 'spine',
      alsoKnownAs: ['worn disc on scan', 'DDD on MRI'],
      seoDescription:
        'Does your scan report say “degenerative disc disease”? See which page to read about worn or thin discs, what to do next, and when to get help.',
    },
    'told-curve': {
      name: 'Someone told you that your spine is curved',
      plainDescription: 'It was seen at school, by a doctor or on an X-ray.',
      bodyRegion: 'spine',
      alsoKnownAs: ['curve on X-ray'],
      seoDescription:
        'Did someone at school, a doctor or an X-ray find a curve in your spine? See which page to read about it, what to do next, and when to get help.',
    },
    'no-symptoms': {
      name: 'No pain at all: it was found on a scan or by chance',
      plainDescription: 'You feel well, and someone saw it on a scan or an X-ray.',
      bodyRegion: 'spine',
      seoTitle: 'A change in the back on a scan, but no pain',
      seoDescription:
        'You may feel well when a scan or an X-ray shows a change in your back. See which conditions are found this way, and what you can do next.',
    },
  }),
]
