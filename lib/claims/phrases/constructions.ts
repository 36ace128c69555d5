import type { ConceptName } from './concepts.ts'

/**
 * Promises as two concepts within some words of each other, in either order: “the pain … gone”, “gone is the pain”. The number is how
 * many words may stand between; 8 unless told. `>` asks for this order.
 */
export const constructions: Readonly<Record<string, string>> = {
  'pain-free': `
    problem + ends
    problem + painFree 4
    result + painFree 4
  `,
  'heal-promise': `
    tissue + mends
    recovers + faster
    problem + mends 4
  `,
  permanent: `
    problem + lasts
    result + lasts
    ends + lasts 5
  `,
  immediacy: `
    result + atOnce
    problem + atOnce 6
    ends + atOnce 5
  `,
  'safety-absolute': `
    harmless + everyone
    harmless + none 4
  `,
  rivals: `
    others + fallShort
    better + others
    us + fallShort 3
  `,
  superlative: `
    superlative + standing
  `,
  specialist: `
    skill + us 10
  `,
  'root-cause': `
    cause + findsCause
    cause + problem 5
  `,
  detox: `
    waste + carriesOff
  `,
  'immune-boost': `
    immunity + strengthens
  `,
  realign: `
    structure + putsRight
  `,
  'avoid-surgery': `
    medicalCare + sparesIt
  `,
  testimonial: `
    someone + tellsResult
  `,
  proven: `
    science + proves
  `,
  'outcome-hype': `
    life + givesBack 6
    youWill + result 6
    youWill + life 4
    easyNow + problem 12
  `,
  'condition-promise': `
    namedCondition + benefits 10
  `,
  'merged-acupuncture': `
    rmt + needles 12
  `,
}

export interface Construction {
  rule: string
  first: ConceptName
  second: ConceptName
  within: number
  ordered: boolean
}

export const parsedConstructions: readonly Construction[] = Object.entries(constructions).flatMap(([rule, source]) =>
  source.trim().split('\n').map((line) => {
    const [, first, order, second, within] = /^(\w+) ([+>]) (\w+)(?: (\d+))?$/.exec(line.trim()) ?? []
    if (!first || !second) throw new Error(`The construction “${line}” can’t be read`)
    return { rule, first: first as ConceptName, second: second as ConceptName, within: Number(within ?? 8), ordered: order === '>' }
  }))
