import { Speaks, wordAt, type Reading } from './reading.ts'
import { Gap, type Sentence, type Token, words } from './token.ts'

/** Reads double denials, which promise of all: “there is no pain that our RMTs can’t fix”. */

const mending = words('fix heal cure help ease relieve solve treat mend undo release loosen shift sort handle improve')
const curing = words('fix fixes heal heals cure cures')
const able = words('can could will would do does did')
const noneOf = words('no not nothing little nobody')
const meeting = words('meet met see seen saw find found know known come had')
/** “There is no doubt that massage cannot cure it”, “no shame in telling you when massage can’t help”. */
const others = words('doubt evidence proof study studies trial trials reason question secret shame harm one way point use when if where because and but so in')
const untrue = words('myth wrong untrue false')
const mostBetween = 7
/** “Our own RMTs do.”: so few words carry on the sentence before. */
const fragment = 4
/** “… and we won't say that we can” */
const unsaid = words('not never that if whether what who say says claim promise')
const doing = words('can will do does did')

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

/** “Pills do not cure back pain, massage does”, “… Our RMTs do.”: what others can't, we can. Calls back with the words from the denied verb on. */
export function findOutdone(reading: Reading, found: (first: number, last: number) => void): void {
  let cure = -1
  let block = -1
  for (const sentence of reading.sentences) {
    if (sentence.block !== block || sentence.last - sentence.first > fragment) cure = -1
    block = sentence.block
    for (let at = sentence.first + 1; at < sentence.last; at += 1) {
      if (curing.has(wordAt(reading, at)) && [1, 2].some((back) => ['not', 'never'].includes(wordAt(reading, at - back)))) cure = at
      else if (unsaid.has(wordAt(reading, at))) cure = -1
      const ends = at + 1 === sentence.last || (reading.tokens[at + 1] as Token).gap >= Gap.comma
      if (cure !== -1 && at - cure <= mostBetween * 2 && ends && doing.has(wordAt(reading, at)) && speaksOfUs(reading, at - 1)) found(cure, at + 1)
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
