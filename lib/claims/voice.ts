import { Speaks, wordAt, type Reading } from './reading.ts'
import { words as wordsOf, type Block, type Token, type TokenizedText } from './token.ts'

/**
 * How much a text sells, for every 100 words: the clinic's “we”, its tables and bookings, advertising words and absolutes weigh for it;
 * denials, conditions, doctors, studies, reports of what others claim and the grammar of textbooks weigh against.
 * Weights by logistic regression (L2) on articles by eight writers, 78 that sell and 51 that don’t.
 */
const weights = {
  we: 0.9, hype: 1, exclaimed: 0.9, call: 0.6, care: 0.3, offer: 0.85, other: -0.45, you: 0.2, absolute: 0.5,
  condition: -0.7, denial: -0.9, some: -1, doctor: -2.2, study: -0.7, symptom: -1.4, report: -1.2, textbook: -2.3, hedge: -0.2,
} as const
/** More of these, for every 100 words, says no more: a plain page about massage names it often too. */
const most = { we: 5, care: 2.5, offer: 3 } as const
const inclination = 3.4
/** The score from which a text sells; a short one has to be plainer, since the rate says little. */
const sellingScore = { short: 1.5, long: 0.8 } as const
const shortPitch = 3.2
/** A text of so few words is a short one. */
export const shortWords = 80
const longWords = 200

/**
 * A text is a pitch by its promises: how many are refused by themselves, and how much else sounds like one (likeness.ts). The former count
 * as far as the latter bears them out, or a voice that is plainly a seller's, so that false alarms alone make no pitch. The voice sways
 * the latter: what a leaflet says counts for less, what a seller says for up to three tenths more. By weights that had not learned the
 * text, none of 864 neutral texts and 1 of 286 practical pages of clinics are taken for a pitch, and 6 of 1,119 that promise three times or more are not.
 */
const pitchPromises = 1.3
/** One refusal alone is as likely a false alarm. */
const doubtful = 0.5
/** So many refusals one promise in every 100 words bears out; a seller's voice, between these scores, up to two beyond the first. */
const borneOut = 4
const plainSeller = { from: 5, to: 7, bears: 2 } as const
/** The most that the voice adds to a promise. */
const echo = 0.3
/** No voice takes away more than this: what promises at every turn is a pitch, however soberly it is said. */
const mostSway = 1.6
/**
 * Between a seller's voice and a hospital's: of a clinic that writes in the passive voice, say, or like a textbook. It takes nothing away, and
 * less makes a pitch, since what speaks so soberly and is no advertising hardly ever sounds like a promise. Who names a price and its terms
 * is no hospital, however much like one they speak, and less still makes a pitch: that told nine of fifteen that had been missed, and misread none.
 */
const soberVoice = { from: -1, to: 2, promises: 1, priced: 0.8 } as const

/** A page on fees, bookings and rooms talks much of these, and of little that it could promise: each beyond so many in 100 words takes so much away. */
const payment = wordsOf('fee fees price prices voucher vouchers pay paid payment debit visa mastercard cash tax gst deposit refund refunds receipt receipts invoice invoices insurance insurer insurers icbc worksafebc msp')
const arrangements = new Set([...payment, ...wordsOf('gift card cards cancel cancels cancelled cancelling cancellation cancellations reschedule waitlist waitlists email emails website voicemail phone text texts parking park elevator stairs ramp washroom door doors bus skytrain consent privacy form forms')])
const arranging = { usual: 1.6, takes: 0.5 } as const

/** The first word of a heading over a thread of a forum: many people speak in it, and none of them for the clinic. */
const threads = new Set(['forum', 'thread'])

/** Beside a price they are the terms of who sells; a reporter says what something costs. */
const terms = new Set([...payment, ...wordsOf('charge charges rate rates appointment appointments')])

/** Who tells so often what somebody says reports, as a newspaper does. */
const reported = 4
const attributions = new Set(['says', 'said'])

const offers = new Set('rmt rmts clinic book booking appointment appointments session sessions table hands burnaby'.split(' '))
const signs = new Map<string, number>(Object.entries({
  condition: 'if whether unless', denial: 'not', some: 'some many most', hedge: 'may might could usually often sometimes rarely perhaps probably',
  doctor: 'doctor doctors gp nurse pharmacist hospital surgeon specialist', study: 'study studies review trial trials evidence research guideline guidelines guidance nhs nccih contraindications adverse participants',
  symptom: 'fever numbness tingling bladder bowel weakness symptoms', absolute: 'never every always all everyone nobody nothing only', you: 'you your yours',
  report: 'claim claims claimed advert adverts advertising myth said says reported statement statements regulator register registered',
  textbook: 'such which these whose thus whereas although within',
}).flatMap(([sign, words]) => words.split(' ').map((word) => [word, weights[sign as keyof typeof weights]] as const)))

/** Long texts are weighed in stretches of whole blocks, so that a page that sells isn't hidden among pages that don't. */
const stretchWords = 600

const soloCare = new Set('client clients regulars clinic studio practice table massages schedule treatment hands treatments sessions'.split(' '))

const soloActs = new Set('treat massage release work specialize specialise practise practice assess'.split(' '))
/** “I don't treat you if …”, “I usually work on …”. */
const between = new Set('do not can will would also usually often mostly only always may'.split(' '))
const explains = new Set('explains answers shares reveals tells writes weighs'.split(' '))

/**
 * A practitioner writes in the first person: “I have been an RMT for …”, “my clients”. Then “I” speaks for the clinic.
 * Quoted words don't count, since a patient says “my massage therapist” too.
 */
export function speaksAsPractitioner({ tokens, sentences }: TokenizedText, keys: readonly ReadonlySet<string>[]): boolean {
  let signs = 0
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last && signs < 2; index += 1) {
      const token = tokens[index] as Token
      if (token.quote !== -1) continue
      const next = tokens[index + 1]?.word ?? ''
      if (token.word === 'i' && (soloActs.has(actOf(tokens, index + 1)) || tokens.slice(index + 2, Math.min(index + 6, sentence.last)).some(({ word }) => word === 'clients' || word === 'patients'))) signs += 1
      if (explains.has(next) && (token.word === 'rmt' || keys[index]?.has('{practitioner}'))) signs += 1
      if (token.word === 'my' && soloCare.has(next)) signs += next === 'client' || next === 'clients' || next === 'regulars' ? 2 : 1
      if (token.word === 'i' && namesPractitioner(tokens, keys, index + 1, sentence.last)) signs += 2
      if (token.word === 'as' && (next === 'a' || next === 'an') && namesPractitioner(tokens, keys, index + 2, index + 5) && tokens.slice(index, index + 12).some(({ word }) => word === 'i')) signs += 2
    }
  }
  return signs >= 2
}

/** The verb from there on, behind what may stand between it and “I”. */
function actOf(tokens: readonly Token[], from: number): string {
  let at = from
  while (at < from + 3 && between.has(tokens[at]?.word ?? '')) at += 1
  return tokens[at]?.word ?? ''
}

const meets = new Set('to by with seeing see saw from not if had visit visited find found ask asked trust tell told think thought know want need paid book booked tried'.split(' '))

/** “(I am) an RMT”, “(I have been) a registered massage therapist”: within a few words, and not “I was sent to an RMT”. */
function namesPractitioner(tokens: readonly Token[], keys: readonly ReadonlySet<string>[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 6); index += 1) {
    const word = tokens[index]?.word ?? ''
    if (meets.has(word)) return false
    if (word === 'rmt' || keys[index]?.has('{massage}') && keys[index + 1]?.has('{practitioner}')) return true
  }
  return false
}

/** A first reading, by the voice alone. */
export function markPromotion(reading: Reading, assume: boolean): void {
  const exclaimed = new Uint32Array(reading.blocks.length)
  for (const sentence of reading.sentences) if (sentence.exclaimed) exclaimed[sentence.block] = (exclaimed[sentence.block] ?? 0) + 1
  reading.voices = reading.blocks.map((block, id) => voiceOf(reading, block, exclaimed[id] ?? 0))
  judgePromotion(reading, assume)
}

/**
 * Marks each block as selling or not, and as a pitch or not, by its stretch. A clinic's plain page on fees speaks of “we” and massage as
 * much as its advertising does: it sells, but a pitch promises too.
 * @param promises what a stretch promises; not known in a first reading
 */
export function judgePromotion(reading: Reading, assume: boolean, promises: (stretch: Stretch) => Promises = () => ({ phrased: 0, refused: 0, alike: 0 })): void {
  const thread = !assume && reading.blocks.slice(0, 2).some(({ first }) => threads.has(wordAt(reading, first)))
  for (const stretch of stretches(reading)) {
    const { from, to, words } = stretch
    const inside = reading.voices.slice(from, to)
    const rate = (count: (voice: Voice) => number): number => (inside.reduce((total, voice) => total + count(voice), 0) * 100) / Math.max(shortWords, words)
    const length = Math.min(1, Math.max(0, words - shortWords) / (longWords - shortWords))
    const score = rate((voice) => voice.score) + (['we', 'care', 'offer'] as const).reduce((sum, sign) => sum + weights[sign] * Math.min(most[sign], rate((voice) => voice[sign])), 0) + inclination * length
    const isReport = inside.reduce((sum, voice) => sum + voice.attributed, 0) >= reported
    const isPriced = inside.some(({ terms: named }, offset) => named > 0 && (reading.blocks[from + offset]?.prices ?? 0) > 0)
    // A title that doesn't speak of massage or the clinic names its subject: “Long-lasting pain”.
    const namesCare = inside.some((voice) => voice.care > 0 || reading.solo && voice.we > 0)
    // A pitch may sell by another name what “we” do.
    const speaksOfUs = namesCare || inside.some((voice) => voice.we > 0) && inside.some((voice) => voice.offer > 0)
    const sells = !thread && namesCare && (assume || score >= sellingScore.short * (1 - length) + sellingScore.long * length)
    const pitches = !thread && speaksOfUs && (words > shortWords ? promisesEnough(promises(stretch), score, { arranged: rate((voice) => voice.arrangements), isPriced, isReport }) : score >= shortPitch)
    inside.forEach(({ loud, we }, offset) => {
      reading.sells[from + offset] = sells || pitches
      reading.pitches[from + offset] = pitches
      reading.plain[from + offset] = words > shortWords && !reading.sells[from + offset]
      reading.promotional[from + offset] = assume || sells || pitches || (loud >= 2 && loud + we >= 4)
    })
  }
}

/**
 * Whether what a text of more than a few sentences promises makes it a pitch, in a voice of this score.
 * @param arranged how much in every 100 words is on how a visit is arranged
 * @param isPriced it names its terms and a price: no hospital's, however it speaks
 * @param isReport it tells who says what, as a newspaper does: its sober voice is no seller's
 */
export function promisesEnough({ phrased, refused, alike }: Promises, score: number, { arranged = 0, isPriced = false, isReport = false } = {}): boolean {
  const isSober = !isReport && score <= soberVoice.to && (isPriced || score >= soberVoice.from)
  const swayed = Math.min(echo * alike, Math.max(isSober ? 0 : -mostSway, score))
  const voiced = plainSeller.bears * Math.min(1, Math.max(0, (score - plainSeller.from) / (plainSeller.to - plainSeller.from)))
  return Math.max(0, Math.min(refused - doubtful, borneOut * alike), Math.min(phrased - 1, voiced)) + alike + swayed - arranging.takes * Math.max(0, arranged - arranging.usual) >= (isSober ? soberVoice[isPriced ? 'priced' : 'promises'] : pitchPromises)
}

export interface Promises {
  /** Of how many rules sentences are refused by themselves. */
  phrased: number
  /** The same of sentences that sound like promises. */
  refused: number
  /** How much in every 100 words sounds like a promise. */
  alike: number
}

export interface Stretch {
  from: number
  to: number
  words: number
}

/** Runs of blocks of at least 600 words, the last one up to twice that. */
export function stretches(reading: Pick<Reading, 'blocks' | 'tokens'>): Stretch[] {
  const runs: Stretch[] = []
  let from = 0
  let words = 0
  let left = reading.tokens.length
  reading.blocks.forEach((block, id) => {
    words += block.last - block.first
    left -= block.last - block.first
    if (id < reading.blocks.length - 1 && (words < stretchWords || left < stretchWords)) return
    runs.push({ from, to: id + 1, words })
    from = id + 1
    words = 0
  })
  return runs
}

export interface Voice {
  score: number
  /** Advertising words and exclamations, for a block that shouts in a quiet text. */
  loud: number
  we: number
  care: number
  offer: number
  /** Words on how a visit is arranged. */
  arrangements: number
  /** Words that are terms beside a price. */
  terms: number
  /** What somebody is told to say: “…,” says Marsh. */
  attributed: number
}

function voiceOf(reading: Reading, block: Block, exclaimed: number): Voice {
  const voice = { score: exclaimed * weights.exclaimed, loud: exclaimed, we: 0, care: 0, offer: 0, arrangements: 0, terms: 0, attributed: 0 }
  for (let index = block.first; index < block.last; index += 1) {
    const flag = reading.flags[index] ?? 0
    const keys = reading.keys[index] as ReadonlySet<string>
    if (flag & Speaks.care) voice.care += 1
    if (flag & Speaks.other) voice.score += weights.other
    if (flag & Speaks.we) voice.we += 1
    if (keys.has('{hype}')) {
      voice.loud += 1.5
      voice.score += weights.hype
    }
    const { word } = reading.tokens[index] as Token
    if (offers.has(word)) voice.offer += 1
    if (arrangements.has(word)) voice.arrangements += 1
    if (terms.has(word)) voice.terms += 1
    if (attributions.has(word) && (reading.tokens[index] as Token).quote === -1) voice.attributed += 1
    voice.score += signs.get(word) ?? 0
    if (keys.has('{callToAction}') && startsSentence(reading, index)) voice.score += weights.call
  }
  return voice
}

function startsSentence(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[(reading.tokens[index] as Token).sentence]
  return sentence?.first === index
}
