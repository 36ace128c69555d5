import { Speaks, wordAt, type Reading } from './reading.ts'
import { Gap, type Sentence, type Token, words } from './token.ts'

/** Reads double denials, which promise of all: “there is no pain that our RMTs can’t fix”. */

const mending = words('fix heal cure help ease relieve solve treat mend undo release loosen shift sort handle improve')
const curing = words('fix heal cure')
const able = words('can could will would do does did')
const noneOf = words('no not nothing little nobody')
const meeting = words('meet met see seen saw find found know known come had')
/** “There is no doubt that massage cannot cure it”, “no shame in telling you when massage can’t help”. */
const others = words('doubt evidence proof study studies trial trials reason question secret shame harm one way point use when if where because and but so in')
const untrue = words('myth wrong untrue false')
const mostBetween = 7

/** The words of each double denial, to its second verb. */
export function findDoubleDenials(reading: Reading, found: (first: number, last: number) => void): void {
  for (const sentence of reading.sentences) {
    for (let at = sentence.first + 2; at < sentence.last - 1; at += 1) {
      if (wordAt(reading, at) !== 'not' || !able.has(wordAt(reading, at - 1))) continue
      const verb = [at + 1, at + 2].find((index) => index < sentence.last && mending.has(wordAt(reading, index)))
      const subject = [at - 2, at - 3].find((index) => index >= sentence.first && speaksOfUs(reading, index))
      if (verb === undefined || subject === undefined) continue
      const denial = outerDenial(reading, sentence, subject, curing.has(wordAt(reading, verb)))
      if (denial !== undefined) found(denial, verb + 1)
    }
  }
}

/** “We can’t” is no offer, so that “we” has no flag there. */
const speaksOfUs = (reading: Reading, index: number): boolean => wordAt(reading, index) === 'we' || ((reading.flags[index] ?? 0) & (Speaks.care | Speaks.we)) !== 0

/** Where the first denial stands: “there is no …”, “we have yet to meet …”, “it is a myth that …” of what cures. */
function outerDenial(reading: Reading, { first }: Sentence, subject: number, cures: boolean): number | undefined {
  for (let index = subject - 1; index >= Math.max(first, subject - mostBetween); index -= 1) {
    const word = wordAt(reading, index)
    if (others.has(word) || (reading.tokens[index + 1] as Token).gap >= Gap.comma) return undefined
    if (noneOf.has(word) && reading.keys[index - 1]?.has('{be}') && wordAt(reading, index - 2) === 'there') return index - 2
    if (meeting.has(word) && (['not', 'never'].includes(wordAt(reading, index - 1)) || ['one', 'nobody', 'none'].includes(wordAt(reading, index - 2)) || wordAt(reading, index - 1) === 'to' && wordAt(reading, index - 2) === 'yet')) return index - 1
    if (cures && (untrue.has(word) || word === 'true' && wordAt(reading, index - 1) === 'not') && wordAt(reading, index + 1) === 'that') return index
  }
  return undefined
}
