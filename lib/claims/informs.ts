import { anyOf, oncePerSentence, possibly, Speaks, wordAt, type Reading } from './reading.ts'
import { type Sentence, type Token, words } from './token.ts'

const quantities = words('most some many few several what how why which who when where')
/** “Without treatment”, “few treatments”: not ours. */
const apart = words('without no other few which treatment')
/** A condition, or a trial's arms. */
const withheld = words('if unless compared versus or trial trials evidence proof research most some many few')
const hedges = words('may might usually often sometimes rarely seldom perhaps probably generally slowly itself themselves own')
/** “Relief without medication”, “better than pills”, “recommended by doctors”: what follows them isn't what the sentence is about. */
const beside = words('without than by no zero of like or and')

const thirdPersons = words('children adults women men babies')
const cohort = words('group groups participants')
const spans = words('weeks months years time age spring summer autumn winter')
const pastOf = words('had was were took got gave came wore')
const articles = words('the a an some people most her his their')
const belittling = words('masks hides dulls numbs covers fails chases treats')

/** Verbs of what brings trouble on; those that need the word after them; what stands before “cause” when it is one. */
const brings = words('leads stems stem stemming contributes contribute contributing affects affect affecting develops develop occurs occur interferes')
const bringsOn = new Map([['lead', 'to'], ['leading', 'to'], ['due', 'to'], ['linked', 'to'], ['resulting', 'in']])
const places = words('alignment line place position balance')
const seats = words('home place neutral centre center realign realigns straight straighten straightens upright hold holds stay stays')
const canBring = words('can could may might to also often will')
const harms = words('strain irritate overload inflame')

/**
 * True when the sentence around the words tells something about the world rather than about us: it names neither massage nor the clinic,
 * and it asks, hedges, counts people (“most strains heal …”) or speaks of other care. A clinic's plain page is full of such sentences.
 */
export function informs(reading: Reading, first: number, last: number): boolean {
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  let hedged = deniesAll(reading, sentence) || (sentence.question ? !answered(reading, id) : quantities.has(wordAt(reading, sentence.first)))
  let other = false
  let addressed = false
  for (let index = Math.max(sentence.first, first - 30); index < Math.min(sentence.last, last + 30); index += 1) {
    const flag = reading.flags[index] ?? 0
    const word = wordAt(reading, index)
    const before = wordAt(reading, index - 1)
    if (flag & (Speaks.care | Speaks.we) || flag & Speaks.weak && word !== 'pressure' && !apart.has(before)) return false
    if (flag & Speaks.other && (index < first || index >= last) && !beside.has(before)) other = true
    if (word === 'you' || word === 'your') addressed = true
    if (hedges.has(word) || word === 'can' && wordAt(reading, index + 1) !== 'be') hedged = true
  }
  return other || wordAt(reading, last) === 'if' || hedged && (!addressed || sentence.question) || !addressed && reports(reading, sentence)
}

/**
 * By its subject, the sentence reports: an operation or a medicine that does something (“fusion stops …”), a body, an illness or a person
 * over weeks or in the past (“the bone had healed by spring”), or the people of a study (“half of the group”).
 */
function reports(reading: Reading, { first, last }: Sentence): boolean {
  if (quantities.has(wordAt(reading, first)) && wordAt(reading, first + 1) === 'people') return true
  // “Tissues heal.”
  if (last - first === 2 && (reading.flags[first] ?? 0) & Speaks.body && ['heal', 'heals'].includes(wordAt(reading, first + 1))) return true
  let subject = 0
  for (let index = first; index < Math.min(last, first + 30); index += 1) {
    const word = wordAt(reading, index)
    const flag = (reading.flags[index] ?? 0) & (Speaks.other | Speaks.body)
    if (!subject && index < first + 4) {
      subject = flag || (thirdPersons.has(word) ? Speaks.body : 0)
      if ((flag & Speaks.other || reading.keys[index]?.has('{condition}') || subject && !flag) && acts(reading, index + 1, last)) return true
    }
    if (!subject && word === 'had' && index === first + 2 && articles.has(wordAt(reading, first))) return true
    if (subject && index === first + 1 && word.endsWith('ed') && thirdPersons.has(wordAt(reading, first))) return true
    if (cohort.has(word) && wordAt(reading, index - 1) !== 'support' || word === 'who' && pastOf.has(wordAt(reading, index + 1))) return true
    if (subject && index < first + 4 && hedges.has(word)) return true
    if (subject && (spans.has(word) && wordAt(reading, index - 1) !== 'for' || pastOf.has(word) && wordAt(reading, index - 1) !== 'pain')) return true
  }
  return false
}

/** A verb follows that neither does without the subject nor belittles it: “fusion stops …”, not “surgery avoided”, “pills only mask …”. */
function acts(reading: Reading, from: number, last: number): boolean {
  const at = from + Number(hedges.has(wordAt(reading, from)))
  const word = wordAt(reading, at)
  if (at >= last - 1 || (reading.tokens[at] as Token).gap > 0 || belittling.has(word)) return false
  if (/(?:[^s]s|ed)$/.test(word) && articles.has(wordAt(reading, at + 1))) return true
  return reading.keys[at]?.has('{effect}') === true && !/(?:ed|ing)$/.test(word)
}

/**
 * Up to its words the sentence says what brings trouble on (“poor posture can cause …, leading to …”, “… out of line”) or what mends by itself, and names
 * neither massage nor us.
 */
export function explains(reading: Reading, first: number, last: number): boolean {
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  if ((reading.flags[sentence.first] ?? 0) & Speaks.pronoun || threatens(reading, sentence)) return false
  const end = Math.min(sentence.last, last + 12)
  const { ours, weak, brought, byItself, putBack, joined } = signsOf(reading, sentence)
  if (ours < end || weak < Math.min(last, end)) return false
  if (brought < end) return true
  for (let index = first; index < end; index += 1) if (wordAt(reading, index) === 'out' && wordAt(reading, index + 1) === 'of' && places.has(wordAt(reading, index + 2))) return true
  // “A strain heals by itself” explains; “the disc slides home by itself” promises, and “rest by itself only stiffens you” and “each helps by itself, and together they reach …” compare.
  return byItself < end && putBack >= end && joined >= end
}

/** Where in a sentence each of these first stands; Infinity when it doesn't. */
interface Signs {
  /** Massage, the clinic or its people. */
  ours: number
  /** “Treatment”, “the session”: perhaps ours. */
  weak: number
  brought: number
  byItself: number
  putBack: number
  joined: number
}

const signsOf = oncePerSentence((reading, sentence): Signs => {
  const signs = { ours: Infinity, weak: Infinity, brought: Infinity, byItself: Infinity, putBack: Infinity, joined: Infinity }
  let addressed = false
  let compared = false
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const flag = reading.flags[index] ?? 0
    const word = wordAt(reading, index)
    const before = wordAt(reading, index - 1)
    const stands = (sign: keyof Signs): void => { signs[sign] = Math.min(signs[sign], index) }
    if (flag & (Speaks.care | Speaks.we)) stands('ours')
    if (flag & Speaks.weak) stands('weak')
    if (word === 'you' || word === 'your') addressed = true
    if (!addressed && !compared && (word === 'own' && ['its', 'their'].includes(before) && ['on', 'of'].includes(wordAt(reading, index - 2)) || ['itself', 'themselves'].includes(word) && before === 'by')) stands('byItself')
    if (flag & Speaks.other || ['as', 'than', 'either', 'neither'].includes(word)) compared = true
    if (seats.has(word)) stands('putBack')
    if (word === 'together') stands('joined')
    if (brings.has(word) || bringsOn.get(word) === wordAt(reading, index + 1) || word === 'cause' && canBring.has(before) || harms.has(word) && canBring.has(before) || word === 'age' && before === 'with' && index === sentence.last - 1) stands('brought')
  }
  return signs
})

const neglected = words('alone untreated unchecked unattended ignored')
const mended = words('dealt treated addressed corrected released resolved fixed seen')

/** “Left alone, it leads to nerve damage”, flatly said, and in a pitch “untreated sciatica can lead to …”, “if it isn't dealt with, it can lead to …”: it frightens. */
function threatens(reading: Reading, sentence: Sentence): boolean {
  const { first, last, block } = sentence
  if (wordAt(reading, first) === 'left' && neglected.has(wordAt(reading, first + 1)) && !anyOf(reading, first, Math.min(last, first + 30), possibly)) return true
  return reading.pitches[block] === true && (neglected.has(wordAt(reading, first)) || ifNeglected(reading, sentence))
}

const ifNeglected = oncePerSentence((reading, { first, last }): boolean => {
  for (let index = first; index < last; index += 1) {
    if (wordAt(reading, index) !== 'if') continue
    if ([1, 2, 3, 4].some((ahead) => index + ahead < last && (neglected.has(wordAt(reading, index + ahead)) || wordAt(reading, index + ahead) === 'not' && mended.has(wordAt(reading, index + ahead + 1))))) return true
  }
  return false
})

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
