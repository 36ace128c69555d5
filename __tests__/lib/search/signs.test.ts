import { redFlagLibrary } from '@/content/safety/red-flags'
import { find, type Engine } from '@/lib/search/engine'
import { isUrgent, signTerms } from '@/lib/search/signs'
import { getSearch } from '@/sanity/content/search'
import { serve, starter } from '../../sanity/lake-fixture'

let engine: Engine

beforeAll(async () => {
  serve(starter)
  engine = (await getSearch()).engine
})

const levels = (words: string) => find(engine, words).levels

describe('a search of somebody who needs care', () => {
  it.each([
    // Bladder and bowel
    'cant pee', "can't pee", 'can’t pee', 'cannot pee', 'unable to urinate', 'trouble peeing', 'leaking wee', 'wetting myself', 'I wet the bed', 'incontinence', 'incontinance',
    'lost control of my bladder', 'cannot feel when I poo', 'lost bowel control', 'accident in my pants', 'pooped myself',
    // Feeling
    'saddle numbness', 'numb bum', 'my bottom is numb', 'numb between the legs', 'tingling in groin', 'pins and needles in my bum', "can't feel when I wipe", 'numb private parts', 'no erection since back pain', 'cauda equina',
    // Legs
    'numbness in both legs', 'pain down both legs', 'both feet are tingling', "I can't feel my legs", "can't walk", 'foot drop', 'my foot drops', 'leg gave way', 'legs giving way', 'cannot lift my foot', 'paralyzed',
    // Accidents
    'accident', 'car crash', 'fell off a ladder', 'fell from height', 'broke my back',
    // Heart, lungs, aorta
    'chest pain', 'my chest hurts', 'heart attack', 'short of breath', 'trouble breathing', "can't breathe", 'I passed out', 'fainted', 'sudden tearing pain in my back',
    // Infection
    'fever and chills', 'shivering', 'sepsis', 'IV drugs', 'fever after surgery',
    // Help itself
    '911', '9-1-1', 'hospital', 'emergency', 'ambulance',
  ])('“%s” shows the emergency card first', (words) => {
    expect(levels(words)[0]).toBe('emergency')
  })

  it.each([
    'fever', 'high temperature', 'swollen calf', 'calf is hot and swollen', 'blood clot', 'DVT', 'weight loss', 'losing weight', 'cancer', 'history of cancer', 'night pain', 'back pain at night', 'steroid', 'prednisone',
    'osteoporosis', 'lump', 'pain between my shoulder blades', 'my child has a fever', 'toddler with back pain', 'pregnant and bleeding', 'waters broke', 'numb leg', 'weakness in one leg', 'numb toes', '811', '8-1-1', 'urgent care',
  ])('“%s” shows the same-day card alone', (words) => {
    expect(levels(words)).toEqual(['sameDay'])
  })

  it('shows both cards where both are called for, the more urgent one first', () => {
    expect(levels('fever and chest pain')).toEqual(['emergency', 'sameDay'])
  })
})

describe('a calm search', () => {
  it.each([
    'back pain', 'low back pain', 'sciatica', 'pain down one leg', 'leg pain', 'leg pain when walking', 'tingling leg', 'pins and needles in foot', 'massage pregnant', 'pregnancy massage', 'slipped disc', 'disc leaking', 'buttock pain', 'hip and groin pain',
    'stiff in the morning', 'bed rest', 'should I rest with back pain', 'does bad posture cause back pain', 'torn muscle', 'pulled muscle', 'scoliosis', 'arthritis', 'I never had back pain', 'cancel appointment', 'how do I book',
    'does massage help stress', 'heat or ice', 'inflammatory bowel disease', 'immune system', 'collapsed disc', 'long strokes', 'weak core', 'can I walk to the clinic', 'can I run with back pain', 'sitting on a stool', 'muscle contractions', 'trauma informed massage',
    'blood thinners', 'heart problem', 'what if I feel worse', 'lower back hurts when I cough', 'ibuprofen', '',
  ])('“%s” shows no card', (words) => {
    expect(levels(words)).toEqual([])
  })
})

describe('the words of warning signs', () => {
  const flags = redFlagLibrary.filter(({ level }) => isUrgent(level))

  it('are given for each that is urgent', () => {
    expect(flags.filter(({ alsoKnownAs = [] }) => alsoKnownAs.length === 0)).toEqual([])
  })

  it('are there once: none finds only what another of its sign finds', () => {
    const idle = flags.flatMap(({ code, alsoKnownAs = [] }) => {
      const names = alsoKnownAs.map((name) => ({ name, terms: signTerms(name) }))
      return names.filter(({ name, terms }) => names.some((other) => other.name !== name && other.terms.every((term) => terms.includes(term)))).map(({ name }) => `${code}: ${name}`)
    })
    expect(idle).toEqual([])
  })

  it('say something each', () => {
    expect(flags.flatMap(({ alsoKnownAs = [] }) => alsoKnownAs).filter((name) => signTerms(name).length === 0)).toEqual([])
  })
})
