import type { ConceptName } from './concepts.ts'

/**
 * Promises as two concepts within some words of each other, in either order: “the pain … gone”, “gone is the pain”. The number is how
 * many words may stand between; 8 unless told. `>` asks for this order; a line with one concept needs no second.
 *
 * A clinic's plain pages use some of these words too, for other things. `~` marks a construction that counts only where a text promises
 * much, or with at most 2 words between; `~~` only where it promises much.
 */
export const constructions: Readonly<Record<string, string>> = {
  'pain-free': `
    endOfIt
    ~ problem + ends
    result + painFree 4
  `,
  'heal-promise': `
    tissue + mends
    recovers + faster
    problem + mends 4
  `,
  permanent: `
    staysAway
    problem + noReturn
    ~~ result + lasts
    regularly + staysWell
  `,
  immediacy: `
    ~ inNoTime
    ~ result + atOnce
    problem + atOnce 6
    ends + atOnce 5
  `,
  guarantee: `
    ~ noException
    ifNot + noCharge 14
  `,
  'safety-absolute': `
    ~ carefree
    risk + none 4
    impossible > harmful 6
  `,
  rivals: `
    ~ untilUs
    ~~ others + fallShort
    ~~ better + others
  `,
  superlative: `
    ~ unequalled
  `,
  specialist: `
    titled
  `,
  'root-cause': `
    causeNamed
    ~~ cause + findsCause
  `,
  detox: `
    ~ toxins
    waste + carriesOff
  `,
  'immune-boost': `
    immunity + strengthens
    ~ immuneSystem
  `,
  realign: `
    stature
    structure + putsRight
  `,
  'avoid-surgery': `
    spared
    medicalCare + sparesIt
  `,
  testimonial: `
    ~ storyTurn
    ~~ someone + tellsResult
  `,
  proven: `
    ~~ science + proves
  `,
  'outcome-hype': `
    hype
    ~ works
    ~~ life + givesBack 6
    youWill + gain 6
    ~~ easyNow + problem 12
  `,
  'condition-promise': `
    ~~ namedCondition + benefits 10
  `,
  reverse: `
    decline + halts
  `,
  scope: `
    ~ medicalAct
  `,
  'spinal-adjustment': `
    ~ thrust + joint
  `,
  'merged-acupuncture': `
    rmt + needles 12
  `,
}

export interface Construction {
  rule: string
  first: ConceptName
  /** None: the first is a promise by itself. */
  second?: ConceptName | undefined
  within: number
  ordered: boolean
  /** Outside a pitch, how many words may stand between; -1 for none that counts. */
  closely: number
  /** Marked `~~`: it promises only among other promises. */
  ordinary: boolean
}

export const parsedConstructions: readonly Construction[] = Object.entries(constructions).flatMap(([rule, source]) =>
  source.trim().split('\n').map((line) => {
    const [, loose, first, order, second, words] = /^(?:(~~?) )?(\w+)(?: ([+>]) (\w+)(?: (\d+))?)?$/.exec(line.trim()) ?? []
    if (!first) throw new Error(`The construction “${line}” can’t be read`)
    const within = Number(words ?? 8)
    const closely = !loose ? within : loose === '~' && second ? 2 : -1
    return { rule, first: first as ConceptName, second: second as ConceptName | undefined, within, ordered: order === '>', closely, ordinary: loose === '~~' }
  }))
