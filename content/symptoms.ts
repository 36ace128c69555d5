/** What patients notice, in their words. The symptom finder and the condition pages share these. */
import { ref, slug } from './build.ts'
import type { Symptom } from './documents.ts'

type SymptomFields = Omit<Symptom, '_id' | '_type' | 'slug' | 'kind' | 'escalation' | 'seo'> & {
  redFlag?: string
  /** For a name that only makes sense in its list. */
  seoTitle?: string
}

function symptoms(kind: Symptom['kind'], entries: Record<string, SymptomFields>): Symptom[] {
  return Object.entries(entries).map(([id, { redFlag, seoTitle, ...fields }]) => ({
    _id: `symptom-${id}`,
    _type: 'symptom',
    slug: slug(id),
    kind,
    ...fields,
    ...(redFlag ? { escalation: ref(`redFlag-${redFlag}`) } : {}),
    ...(seoTitle ? { seo: { _type: 'seo' as const, title: seoTitle } } : {}),
  }))
}

export const symptomVocabulary: readonly Symptom[] = [
  ...symptoms('where', {
    'low-back-ache': {
      name: 'Pain or ache in the low back',
      plainDescription: 'It is between the bottom of your ribs and the top of your legs.',
      bodyRegion: 'low-back',
      alsoKnownAs: ['backache', 'lumbago', 'sore back'],
    },
    'buttock-pain': {
      name: 'Pain in the buttock',
      plainDescription: 'It is in one buttock or both, and may go to the back of the thigh.',
      bodyRegion: 'low-back',
      alsoKnownAs: ['bum pain', 'glute pain'],
    },
    'leg-pain-below-knee': {
      name: 'Pain down one leg, below the knee',
      plainDescription: 'It runs from the back or buttock to the calf or foot. The leg may hurt more than the back.',
      bodyRegion: 'leg',
      alsoKnownAs: ['sciatica', 'shooting leg pain'],
    },
    'both-legs-ache': {
      name: 'An ache in both legs',
      plainDescription: 'Both buttocks or both legs ache, often on a walk.',
      bodyRegion: 'leg',
      redFlag: 're-bilateral',
    },
    'mid-back-pain': {
      name: 'Pain between the shoulder blades',
      plainDescription: 'It is in the upper or middle back, not the low back.',
      bodyRegion: 'spine',
      redFlag: 'ur-thoracic',
      alsoKnownAs: ['upper back pain'],
    },
    'neck-pain': {
      name: 'Pain or stiffness in the neck',
      plainDescription: 'It is at the top of the spine, and may go to the back of the head.',
      bodyRegion: 'neck',
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
    },
    'numb-leg': {
      name: 'A numb patch on one leg or foot',
      plainDescription: 'You feel less there when you touch the skin.',
      bodyRegion: 'leg',
      redFlag: 'ur-neuro',
    },
    'weak-leg': {
      name: 'A weak leg or foot',
      plainDescription: 'One leg or foot is weaker than the other, or gives way.',
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
    },
    'sharp-shooting': {
      name: 'Sharp or shooting pain',
      plainDescription: 'It comes fast, like an electric shock.',
      bodyRegion: 'leg',
      alsoKnownAs: ['electric pain'],
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
    },
    'morning-stiffness-long': {
      name: 'Stiff for a long time in the morning',
      plainDescription: 'Your joints are stiff when you wake up, and it takes a long time to ease.',
      bodyRegion: 'joints',
      redFlag: 'ro-joints',
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
    },
  }),
  ...symptoms('better', {
    'better-moving': {
      name: 'Better when you move about',
      plainDescription: 'A walk or a change of position eases it.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases when you move about',
    },
    'better-sitting-leaning': {
      name: 'Pain when you stand or walk, better when you sit or lean forward',
      plainDescription: 'Leaning on a shopping cart may help, and so may sitting down.',
      bodyRegion: 'leg',
      redFlag: 'ro-walking',
      alsoKnownAs: ['shopping cart sign'],
      seoTitle: 'Leg pain that eases when you sit or lean forward',
    },
    'better-lying-down': {
      name: 'Better when you lie down',
      plainDescription: 'It eases when you take the weight off your back.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases when you lie down',
    },
    'better-heat': {
      name: 'Better with heat',
      plainDescription: 'A warm pack or a warm shower eases it.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that eases with heat',
    },
  }),
  ...symptoms('worse', {
    'worse-bending-lifting': {
      name: 'Worse when you bend or lift',
      plainDescription: 'It hurts more when you bend, lift or twist.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that gets worse when you bend or lift',
    },
    'worse-sitting': {
      name: 'Worse when you sit for a long time',
      plainDescription: 'It builds up in a car or at a desk.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that gets worse when you sit for long',
    },
    'worse-standing-walking': {
      name: 'Worse when you stand or walk',
      plainDescription: 'It comes on after a while on your feet.',
      bodyRegion: 'leg',
      seoTitle: 'Pain that gets worse when you stand or walk',
    },
    'worse-leaning-back': {
      name: 'Worse when you lean back',
      plainDescription: 'It hurts more when you arch your back or reach up high.',
      bodyRegion: 'spine',
      seoTitle: 'Back pain that gets worse when you lean back',
    },
    'worse-coughing': {
      name: 'Worse when you cough or sneeze',
      plainDescription: 'A cough, a sneeze or a strain on the toilet sets it off.',
      bodyRegion: 'leg',
      seoTitle: 'Pain that gets worse when you cough or sneeze',
    },
  }),
  ...symptoms('other', {
    'started-after-lift': {
      name: 'Started after a lift, twist or fall',
      plainDescription: 'You can say what set it off.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain after a lift, twist or fall',
    },
    'comes-and-goes': {
      name: 'Comes and goes',
      plainDescription: 'It goes away and then comes back weeks or months later.',
      bodyRegion: 'low-back',
      seoTitle: 'Back pain that comes and goes',
    },
    'long-lasting': {
      name: 'Has lasted for more than 3 months',
      plainDescription: 'It is there most days, or it keeps coming back.',
      bodyRegion: 'low-back',
      redFlag: 'ro-not-better',
      alsoKnownAs: ['chronic pain'],
      seoTitle: 'Back pain for more than 3 months',
    },
    'wakes-second-half-night': {
      name: 'Wakes you in the second half of the night',
      plainDescription: 'It wakes you late at night, and eases when you get up and move.',
      bodyRegion: 'low-back',
      redFlag: 'ro-inflammatory',
      seoTitle: 'Back pain that wakes you late at night',
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
    },
    'told-curve': {
      name: 'Someone told you that your spine is curved',
      plainDescription: 'It was seen at school, by a doctor or on an X-ray.',
      bodyRegion: 'spine',
      alsoKnownAs: ['curve on X-ray'],
    },
    'no-symptoms': {
      name: 'No pain at all: it was found on a scan or by chance',
      plainDescription: 'You feel well, and someone saw it on a scan or an X-ray.',
      bodyRegion: 'spine',
    },
  }),
]
