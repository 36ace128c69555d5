import { anyOf, possibly, Speaks, speaksOf, wordAt, type Reading } from './reading.ts'
import { type Sentence, type Token, words } from './token.ts'
import { adviceWords } from './warnings.ts'

/** Reads what a page that promises may say beside its promises: what it costs, when it is open, for whom it is, and what can't be known. What warns: warnings.ts. */

/** A kindness, an invitation, a term, a disclaimer, a number of sufferers, what hurts or how: no result. */
export function isHarmless(reading: Reading, { first, last, question }: Sentence): boolean {
  return (question || isHeading(reading, first)) && namesTrouble(reading, first, last) || namesTerms(reading, first, last) || isTimetable(reading, first, last) || gradesEvidence(reading, first, last) || disclaims(reading, first, last) || tellsHowCommon(reading, first, last) || tellsHowItFeels(reading, first, last) || last - first <= mildWords && isMild(reading, first, last)
}

const population = words('people adults canadians men women us everyone everybody')
const having = words('have has get gets live lives experience experiences')
const ranks = words('reason cause common commonest complaint complaints')
const fewer = words('less no not fewer without better never gone')

/** “Eight in ten people have back pain”, “low back pain is the number one reason for missed work”. */
function tellsHowCommon(reading: Reading, first: number, last: number): boolean {
  if (last - first > adviceWords || speaksOf(reading, first, last, Speaks.care | Speaks.we) || anyOf(reading, first, last, fewer)) return false
  const ails = (from: number, to: number): boolean => reading.keys.slice(from, Math.min(to, last)).some((keys) => keys.has('{pain}') || keys.has('{condition}'))
  for (let index = first; index < Math.min(last, first + 7); index += 1) {
    if (ails(first, index) && reading.keys[index]?.has('{be}') && anyOf(reading, index, Math.min(last, index + 8), ranks)) return true
    if (having.has(wordAt(reading, index)) && anyOf(reading, first, index, population) && (ails(index, index + 6) || wordAt(reading, index + 1) === 'it')) return true
  }
  return false
}

const isHeading = (reading: Reading, at: number): boolean => reading.blocks[reading.sentences[(reading.tokens[at] as Token).sentence]?.block ?? 0]?.kind === 'heading'

const fewWords = 5

/** “Sore back?”, “Pain in your hip?”, “Herniated disc” as a heading: nothing else. */
function namesTrouble(reading: Reading, first: number, last: number): boolean {
  if (last - first > fewWords || !reading.keys.slice(first, last).some((keys) => keys.has('{pain}')) && !anyOf(reading, first, last, troubled)) return false
  for (let index = first; index < last; index += 1) {
    const word = wordAt(reading, index)
    if (!between.has(word) && !troubled.has(word) && !((reading.flags[index] ?? 0) & Speaks.body) && !reading.keys[index]?.has('{condition}') && !reading.keys[index]?.has('{pain}')) return false
  }
  return true
}

const feeling = words('feel be become get')
const troubled = words('tight sore stiff tender painful numb weak swollen uncomfortable worse')

/** “An old scar can feel tight”, “the leg may become weak”: it names no care of any kind, and nothing that ends it. */
function tellsHowItFeels(reading: Reading, first: number, last: number): boolean {
  if (last - first > mildWords || speaksOf(reading, first, last, Speaks.care | Speaks.we | Speaks.weak | Speaks.other) || anyOf(reading, first, last, fewer)) return false
  for (let index = first + 1; index < last - 2; index += 1) if (possibly.has(wordAt(reading, index)) && feeling.has(wordAt(reading, index + 1)) && anyOf(reading, index + 2, Math.min(last, index + 5), troubled)) return true
  return false
}

/** “Evidence for massage in chronic back pain is of low certainty.” */
function gradesEvidence(reading: Reading, first: number, last: number): boolean {
  return reading.tokens.slice(first, last).some(({ word }, index) => word === 'certainty' && ['low', 'moderate'].includes(wordAt(reading, first + index - 1)))
}

const speakers = words('we i nobody one therapist rmt')
const undertakings = words('promise guarantee claim predict diagnose')

/** “We can’t promise a result”, “no therapist can predict …”. */
function disclaims(reading: Reading, first: number, last: number): boolean {
  for (let index = first + 1; index < Math.min(last, first + 5); index += 1) {
    const denies = wordAt(reading, first) === 'no' || ['not', 'never'].includes(wordAt(reading, index - 1)) || wordAt(reading, index - 2) === 'nobody'
    if (undertakings.has(wordAt(reading, index)) && denies && anyOf(reading, first, index, speakers)) return true
  }
  return false
}

const terms = words('insurer insurers insurance icbc worksafebc msp receipt receipts debit visa mastercard gst parking fee fees')
const mostTerms = 14

/** “We bill most insurers on the spot”: what it costs and how it is paid, in a sentence with no room for a back. */
function namesTerms(reading: Reading, first: number, last: number): boolean {
  if (last - first > mostTerms || !anyOf(reading, first, last, terms) || speaksOf(reading, first, last, Speaks.body | Speaks.other)) return false
  // “Usually by the time you reach the parking lot” says when it works.
  for (let index = first + 1; index < last; index += 1) if (wordAt(reading, index) === 'lot' && wordAt(reading, index - 1) === 'parking') return false
  return !reading.keys.slice(first, last).some((keys) => keys.has('{pain}') || keys.has('{relief}'))
}

const timetable = words('minute minutes min hour hours open closed from until till to noon midnight am pm a m p and at on by are is our we weekday weekdays weekend weekends daily initial first follow up visit session massage acupuncture plus tax gst')
const days = words('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends')
const lengths = words('minute minutes min hour')

/** “30 minutes: $80”, “Hours are 8 to 8 on weekdays”: a length with its price, or days, and nothing else. */
function isTimetable(reading: Reading, first: number, last: number): boolean {
  let listed = false
  for (let index = first; index < last; index += 1) {
    const word = wordAt(reading, index)
    const figure = isFigure(word)
    if (!figure && !days.has(word) && !timetable.has(word)) return false
    if (days.has(word) || figure && lengths.has(wordAt(reading, index - 1))) listed = true
  }
  return listed
}

const isFigure = (word: string): boolean => /^\d/.test(word)

const mildWords = 10
/** A call to action of so few words has no room for a promise. */
const shortCall = 4
const supporting = words('support supports complement complements')
const fitting = words('fit fits suit suits tailored adapted adjusted matched shaped built designed planned')
const needs = words('needs goals wishes preferences')

/** “Massage supports your recovery”, “clients feel welcome here”, “book today”, “it fits your needs”. */
function isMild(reading: Reading, first: number, last: number): boolean {
  if (last - first <= shortCall && reading.keys[first]?.has('{callToAction}')) return true
  if (namesScope(reading, first, last) || needs.has(wordAt(reading, last - 1)) && anyOf(reading, first, last, fitting)) return true
  for (let index = first + 1; index < last - 1; index += 1) {
    if (wordAt(reading, index) === 'feel' && wordAt(reading, index + 1) === 'welcome') return true
    if (supporting.has(wordAt(reading, index))) return [1, 2, 3].some((back) => index - back >= first && (reading.flags[index - back] ?? 0) & Speaks.care)
  }
  return false
}

const treating = words('treat assess see')
const between = words('the of and or in with a your from')

/** “We treat muscles and joints of the back”: whom or what we see, and nothing more. */
function namesScope(reading: Reading, first: number, last: number): boolean {
  if (!(['we', 'i'].includes(wordAt(reading, first)) && treating.has(wordAt(reading, first + 1)))) return false
  for (let index = first + 2; index < last; index += 1) {
    if (!between.has(wordAt(reading, index)) && !((reading.flags[index] ?? 0) & Speaks.body) && !reading.keys[index]?.has('{condition}') && !reading.keys[index]?.has('{pain}')) return false
  }
  return true
}
