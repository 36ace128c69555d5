import { share } from './likeness.ts'

export interface MarkedSentence {
  traits: ReadonlySet<string>
  promises: boolean
}

/** A trait of fewer sentences says more about them than about promises. */
const leastSentences = 4
/** How dear a weight is: the dearer, the smaller all are. */
const price = 0.2
/** A smaller weight says nothing. */
const leastWeight = 0.5
const steps = 400

/**
 * Logistic regression in which a weight costs half its square (L2), by the accelerated proximal gradient method (Beck and Teboulle 2009,
 * doi:10.1137/080716542) with a step of its own for each weight. Promises and the rest count half each.
 */
export function learnLikeness(sentences: readonly MarkedSentence[]): { inclination: number, weights: Map<string, number> } {
  const seen = new Map<string, number>()
  for (const { traits } of sentences) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= leastSentences).map(([name]) => name).sort()
  const place = new Map(names.map((name, index) => [name, index]))
  // The last weight is the inclination: each sentence has it, in full and at no price.
  const inclination = names.length
  const total = (promises: boolean): number => sentences.reduce((sum, sentence) => sum + (sentence.promises === promises ? 1 : 0), 0)
  const [half, count] = [sentences.length / 2, { promises: total(true), others: total(false) }]
  const rows = sentences.map(({ traits, promises }) => ({
    traits: Uint32Array.from([...traits].flatMap((trait) => place.get(trait) ?? [])), share: share(traits.size),
    promises: Number(promises), cost: half / (promises ? count.promises : count.others),
  }))
  const bends = bendsOf(rows, names.length + 1)

  let weights = new Float64Array(names.length + 1)
  let ahead = weights.slice()
  let momentum = 1
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(names.length + 1)
    for (const { traits, share: part, promises, cost } of rows) {
      let score = ahead[inclination] ?? 0
      for (const trait of traits) score += (ahead[trait] ?? 0) * part
      const miss = cost * (1 / (1 + Math.exp(-score)) - promises)
      for (const trait of traits) slope[trait] = (slope[trait] ?? 0) + miss * part
      slope[inclination] = (slope[inclination] ?? 0) + miss
    }
    const previous = weights
    weights = ahead.map((weight, trait) => {
      const bend = bends[trait] ?? 1
      return (weight * bend - (slope[trait] ?? 0)) / (bend + (trait === inclination ? 0 : price))
    })
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = weights.map((weight, trait) => weight + ((momentum - 1) / later) * (weight - (previous[trait] ?? 0)))
    momentum = later
  }
  const rounded = (weight = 0): number => Math.round(weight * 10) / 10
  return { inclination: rounded(weights[inclination]), weights: new Map(names.map((name, index) => [name, rounded(weights[index])] as const).filter(([, weight]) => Math.abs(weight) >= leastWeight)) }
}

/** How steeply the loss can bend along each weight, all weights moving at once: it bounds the step. */
function bendsOf(rows: readonly { traits: Uint32Array, share: number, cost: number }[], size: number): Float64Array {
  const bends = new Float64Array(size)
  for (const { traits, share: part, cost } of rows) {
    const bend = (cost / 4) * (traits.length * part + 1)
    for (const trait of traits) bends[trait] = (bends[trait] ?? 0) + bend * part
    bends[size - 1] = (bends[size - 1] ?? 0) + bend
  }
  return bends
}
