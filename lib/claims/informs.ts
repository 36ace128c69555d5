import { Speaks, wordAt, type Reading } from './speaks.ts'
import type { Sentence, Token } from './token.ts'

const words = (source: string): Set<string> => new Set(source.split(' '))

const quantities = words('most some many few several what how why which who when where')
/** “Without treatment”, “few treatments”: not ours. */
const apart = words('without no other few which treatment')
/** A condition, or a trial's arms. */
const withheld = words('if unless compared versus or trial trials evidence proof research most some many few')
const hedges = words('may might usually often sometimes rarely seldom perhaps probably generally slowly itself themselves own')
/** “Relief without medication”, “better than pills”, “recommended by doctors”: what follows them isn't what the sentence is about. */
const beside = words('without than by no zero of like or and')

/**
 * True when the sentence around the words tells something about the world rather than about us: it names neither massage nor the clinic,
 * and it asks, hedges, counts people (“most strains heal …”) or speaks of other care. A clinic's plain page is full of such sentences.
 */
export function informs(reading: Reading, first: number, last: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  let hedged = deniesAll(reading, sentence) || quantities.has(wordAt(reading, sentence.first)) || sentence.question && !answered(reading, id)
  let other = false
  let addressed = false
  for (let index = Math.max(sentence.first, first - 30); index < Math.min(sentence.last, last + 30); index += 1) {
    const flag = reading.flags[index] ?? 0
    const word = wordAt(reading, index)
    const before = wordAt(reading, index - 1)
    if (flag & (Speaks.care | Speaks.we) || flag & Speaks.weak && !apart.has(before)) return false
    if (flag & Speaks.other && (index < first || index >= last) && !beside.has(before)) other = true
    if (word === 'you' || word === 'your') addressed = true
    if (hedges.has(word) || word === 'can' && wordAt(reading, index + 1) !== 'be') hedged = true
  }
  return other || wordAt(reading, last) === 'if' || hedged && (!addressed || sentence.question)
}

/** “No treatment is free of risk”, “Not everyone gets …”. */
function deniesAll(reading: Reading, { first }: Sentence): boolean {
  if (wordAt(reading, first) === 'not') return ['everyone', 'everybody', 'all'].includes(wordAt(reading, first + 1))
  return wordAt(reading, first) === 'no' && [2, 3].some((ahead) => reading.keys[first + ahead]?.has('{be}') || reading.keys[first + ahead]?.has('{modal}'))
}

/** “Is your spine out of line? We can put it right.” */
function answered(reading: Reading, question: number): boolean {
  const answer = reading.sentences[question + 1]
  if (!answer || answer.block !== reading.sentences[question]?.block) return false
  for (let index = answer.first; index < Math.min(answer.last, answer.first + 20); index += 1) {
    if ((reading.flags[index] ?? 0) & (Speaks.care | Speaks.we) || wordAt(reading, index) === 'you') return true
  }
  return false
}

/** The sentence around the words names massage, the clinic or its people, and neither hedges nor denies. */
export function asserts(reading: Reading, first: number, last: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  let named = false
  for (let index = Math.max(sentence.first, first - 30); index < Math.min(sentence.last, last + 30); index += 1) {
    if (withheld.has(wordAt(reading, index)) || (index < first || index >= last) && reading.keys[index]?.has('{hedge}')) return false
    if ((reading.flags[index] ?? 0) & (Speaks.care | Speaks.we)) named = true
  }
  return named
}
