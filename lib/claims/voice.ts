import { Speaks, type Reading } from './speaks.ts'
import type { Block, Token, TokenizedText } from './token.ts'

/**
 * How much a text sells, for every 100 words: the clinic's “we”, advertising words, calls to act and talk of massage weigh
 * for it; hedges, denials and other subjects weigh against. Set by hand on this project's fixtures, where most
 * promotional articles lie above 0 (a few down to -0.7) and neutral texts below -1.5.
 */
const weights = { we: 0.7, hype: 1.5, exclaimed: 1, call: 0.5, care: 0.3, hedge: -1, other: -0.3 } as const
export const sellingScore = 0
/** A short text has to be plainer, since the rate says little. */
const shortScore = 0.5
const shortWords = 80
const hedges = new Set(['may', 'might', 'if', 'not', 'rarely', 'usually', 'often', 'sometimes'])

/** Long texts are weighed in stretches of whole blocks, so that a page that sells isn't hidden among pages that don't. */
const stretchWords = 600

const soloCare = new Set('client clients regulars clinic studio practice table massages schedule treatment hands treatments sessions'.split(' '))

const soloActs = new Set('treat massage release work specialize specialise practise practice'.split(' '))
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
      if (token.word === 'i' && (soloActs.has(next) || tokens.slice(index + 2, Math.min(index + 6, sentence.last)).some(({ word }) => word === 'clients' || word === 'patients'))) signs += 1
      if (explains.has(next) && (token.word === 'rmt' || keys[index]?.has('{practitioner}'))) signs += 1
      if (token.word === 'my' && soloCare.has(next)) signs += next === 'client' || next === 'clients' || next === 'regulars' ? 2 : 1
      if (token.word === 'i' && namesPractitioner(tokens, keys, index + 1, sentence.last)) signs += 2
      if (token.word === 'as' && (next === 'a' || next === 'an') && namesPractitioner(tokens, keys, index + 2, index + 5) && tokens.slice(index, index + 12).some(({ word }) => word === 'i')) signs += 2
    }
  }
  return signs >= 2
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

export function markPromotion(reading: Reading, assume: boolean): void {
  const exclaimed = new Uint32Array(reading.blocks.length)
  for (const sentence of reading.sentences) if (sentence.exclaimed) exclaimed[sentence.block] = (exclaimed[sentence.block] ?? 0) + 1
  const voices = reading.blocks.map((block, id) => voiceOf(reading, block, exclaimed[id] ?? 0))
  for (const { from, to, words } of stretches(reading)) {
    const inside = voices.slice(from, to)
    const score = (inside.reduce((sum, voice) => sum + voice.score, 0) * 100) / Math.max(shortWords, words)
    // A title that doesn't speak of massage or the clinic names its subject: “Long-lasting pain”.
    const sells = inside.some((voice) => voice.care) && (assume || score >= (words < shortWords ? shortScore : sellingScore))
    for (const { loud, we } of inside) {
      reading.scores.push(score)
      reading.sells.push(sells)
      reading.promotional.push(assume || sells || (loud >= 2 && loud + we >= 4))
    }
  }
}

/** Runs of blocks of at least 600 words, the last one up to twice that. */
export function stretches(reading: Pick<Reading, 'blocks' | 'tokens'>): { from: number, to: number, words: number }[] {
  const runs: { from: number, to: number, words: number }[] = []
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

function voiceOf(reading: Reading, block: Block, exclaimed: number): { score: number, loud: number, we: number, care: boolean } {
  let score = 0
  let loud = exclaimed * weights.exclaimed
  let we = 0
  let care = false
  for (let index = block.first; index < block.last; index += 1) {
    const flag = reading.flags[index] ?? 0
    const keys = reading.keys[index] as ReadonlySet<string>
    if (flag & Speaks.care) {
      score += weights.care
      care = true
    }
    if (flag & Speaks.other) score += weights.other
    if (flag & Speaks.we) we += 1
    if (keys.has('{hype}')) loud += weights.hype
    if (hedges.has((reading.tokens[index] as Token).word)) score += weights.hedge
    if (keys.has('{callToAction}') && startsSentence(reading, index)) score += weights.call
  }
  return { score: score + loud + we * weights.we, loud, we, care }
}

function startsSentence(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[(reading.tokens[index] as Token).sentence]
  return sentence?.first === index
}
