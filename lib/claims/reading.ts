import { words, type Sentence, type TokenizedText } from './token.ts'
import type { Voice } from './voice.ts'

/** What a word can speak of; bits, since “this treatment” is care and a pronoun. */
export const Speaks = { care: 1, we: 2, weak: 4, other: 8, body: 16, pronoun: 32 } as const

export type Subject = 'care' | 'other' | 'body' | 'none'

export interface Reading extends TokenizedText {
  keys: readonly ReadonlySet<string>[]
  flags: Uint8Array
  /** The author is the practitioner: “I” means the clinic. */
  solo: boolean
  /** Per block: written as promotion, so that an unnamed subject means the clinic. */
  promotional: boolean[]
  /** Per block: its stretch of the text plainly sells. */
  sells: boolean[]
  /** Per block: its stretch is long and doesn't sell. */
  plain: boolean[]
  /** Per block: its stretch promises; what else it says is read so too. */
  pitches: boolean[]
  /** Per block: the signs of a voice that sells. */
  voices: Voice[]
  /** Per sentence: what it speaks of, for the pronoun that follows. */
  topics: Subject[]
}

/** The word at a place, or ''. */
export const wordAt = (reading: Pick<Reading, 'tokens'>, index: number): string => reading.tokens[index]?.word ?? ''

/** What is possible is not promised. */
export const possibly: ReadonlySet<string> = words('can could may might')

/** One of the words stands from one place to another (exclusive). */
export const anyOf = (reading: Pick<Reading, 'tokens'>, from: number, to: number, list: ReadonlySet<string>): boolean => reading.tokens.slice(from, to).some(({ word }) => list.has(word))

/** Something there speaks of one of these. */
export const speaksOf = (reading: Pick<Reading, 'flags'>, from: number, to: number, flags: number): boolean => reading.flags.subarray(from, to).some((flag) => flag & flags)

/** Reads something in a sentence once, however many phrases of it ask: a text without full stops is one sentence. */
export function oncePerSentence<Read>(read: (reading: Reading, sentence: Sentence) => Read): (reading: Reading, sentence: Sentence) => Read {
  const known = new WeakMap<Sentence, { read: Read }>()
  return (reading, sentence) => {
    let found = known.get(sentence)
    if (!found) known.set(sentence, found = { read: read(reading, sentence) })
    return found.read
  }
}
