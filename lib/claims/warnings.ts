import { anyOf, possibly, Speaks, speaksOf, wordAt, type Reading } from './reading.ts'
import { Gap, type Sentence, type Token, words } from './token.ts'

/** Reads what warns: where else to turn and when, signs of something grave, and what a doctor has to say. A page that promises may say it too. */

/** A doctor is asked, or a sign of something grave is named. */
export const warns = (reading: Reading, sentence: Sentence): boolean => sendsElsewhere(reading, sentence) || asksDoctor(reading, sentence) || namesAlarm(reading, sentence)

/** Longer sentences have room for a promise. */
export const adviceWords = 40
const bids = words('see call tell ask contact visit go get seek talk speak consult need needs')
const medical = words('doctor gp physician 911 811 emergency hospital nurse pharmacist medical ambulance')
const occasions = words('if when before first straight away immediately promptly urgently same longer emergency 911')
/** “Call us before your doctor”, “you need no doctor”, “tell your doctor to cancel it”. */
const spared = words('not no never without instead rather cancel anymore again we us our but')

/** “See a doctor straight away if you notice numbness”: where else to turn, and when. It names neither massage nor us. */
export function sendsElsewhere(reading: Reading, { first, last }: Sentence): boolean {
  if (last - first > adviceWords || !anyOf(reading, first, last, occasions) || anyOf(reading, first, last, spared) || speaksOf(reading, first, last, Speaks.care)) return false
  let sends = false
  for (let index = first; index < last; index += 1) {
    const word = wordAt(reading, index)
    // “See a doctor if you like; it is cured in a week”: another clause says another thing.
    if (index > first && (reading.tokens[index] as Token).gap >= Gap.clause) return false
    const opens = index === first || (reading.tokens[index] as Token).gap >= Gap.comma || word.startsWith('need')
    sends ||= opens && bids.has(word) && anyOf(reading, index + 1, Math.min(last, index + 7), medical)
  }
  return sends
}

/** Signs of something grave, and what makes massage unwise. */
const alarms = words('numb numbness tingling weakness weak saddle genitals bladder bowel bowels pee fever chills temperature unwell cancer cancers fracture broken accident chest fainting lump swelling swollen hot bleeding pregnant infection steroids bones clot artery heart losing flare inflamed inflammatory sorer worse worsening squeezed 911 811 emergency')
const eases = words('no never without less fewer free gone better best relief ease eases eased easing end ends cure cures cured heal heals healed recover recovers recovered help helps helped again improve improves calm calms loosen loosens soften softens release releases lift lifts bring brings put puts untreated permanent permanently ever grow grows strong stronger skip cancel instead rather worry worried worries good great brilliant')

const owning = words('have had get are did do is')
const sufferers = words('you your the one a')
const joins = words('with after in around down or of that which')
const signs = words('sign signs checked check mean means squeezed call seek')

/** “Numbness in the saddle area, or a change in bladder or bowel”, “you have fever or chills”: it names neither massage nor us, nor what ends the trouble. */
function namesAlarm(reading: Reading, { first, last }: Sentence): boolean {
  if (last - first > adviceWords || !anyOf(reading, first, last, alarms) || anyOf(reading, first, last, eases) || speaksOf(reading, first, last, Speaks.care | Speaks.we)) return false
  const [opening, next] = [wordAt(reading, first), wordAt(reading, first + 1)]
  return opening === 'you' && owning.has(next) || owning.has(opening) && sufferers.has(next) || joins.has(next) || anyOf(reading, first, last, signs) || anyOf(reading, first, last, possibly) && !speaksOf(reading, first, last, Speaks.pronoun) || sufferers.has(opening) && isAlarming(reading, first, last)
}

const befalls = words('has have began begins started')

/** “The curve in your spine is quickly getting worse”, “one calf is swollen”. */
function isAlarming(reading: Reading, first: number, last: number): boolean {
  for (let index = first + 1; index < Math.min(last, first + 7); index += 1) if (reading.keys[index]?.has('{be}') || befalls.has(wordAt(reading, index))) return !speaksOf(reading, first, index, Speaks.other) && anyOf(reading, index + 1, Math.min(last, index + 6), alarms)
  return false
}

const judging = words('check measure say look decide tell examine')
const belittles = words('only just merely pills drugs surgery injections wait no not never without better before until')

/** “A doctor can measure the curve and say if it needs treatment”, “a doctor should say first if massage is all right for you”. */
function asksDoctor(reading: Reading, { first, last }: Sentence): boolean {
  if (last - first > adviceWords || anyOf(reading, first, last, belittles) || speaksOf(reading, first, last, Speaks.we)) return false
  for (let index = first; index < Math.min(last - 2, first + 5); index += 1) if (medical.has(wordAt(reading, index)) && reading.keys.slice(index + 1, index + 3).some((keys) => keys.has('{modal}'))) return anyOf(reading, index + 2, Math.min(last, index + 5), judging)
  return false
}
