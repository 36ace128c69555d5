import { share } from './likeness.ts'

export interface MarkedSentence {
  traits: ReadonlySet<string>
  promises: boolean
}

/** A trait that stands in one sentence alone says more about that sentence than about promises. */
const leastSentences = 2
/** How dear a weight is: the dearer, the fewer traits have one. */
const price = 0.5
const steps = 1500

/**
 * Logistic regression in which each weight costs its size (L1), so that most traits have none, by the accelerated proximal gradient method
 * (Beck and Teboulle 2009, doi:10.1137/080716542). Promises and the rest count half each.
 */
export function learnLikeness(sentences: readonly MarkedSentence[]): { inclination: number, weights: Map<string, number> } {
  const seen = new Map<string, number>()
  for (const { traits } of sentences) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= leastSentences).map(([name]) => name).sort()
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = sentences.map(({ traits }) => Uint32Array.from([...traits].flatMap((trait) => place.get(trait) ?? [])))
  const shares = Float64Array.from(sentences, ({ traits }) => share(traits.size))
  const total = (promises: boolean): number => sentences.reduce((sum, sentence) => sum + (sentence.promises === promises ? 1 : 0), 0)
  const [half, count] = [sentences.length / 2, { promises: total(true), others: total(false) }]
  const costs = sentences.map(({ promises }) => half / (promises ? count.promises : count.others))

  let weights = new Float64Array(names.length + 1)
  let ahead = weights.slice()
  let momentum = 1
  const length = 1 / curvature(rows, shares, costs, names.length)
  for (let step = 0; step < steps; step += 1) {
    const next = ahead.slice()
    rows.forEach((row, index) => {
      let score = ahead[names.length] ?? 0
      for (const trait of row) score += (ahead[trait] ?? 0) * (shares[index] ?? 0)
      const miss = (costs[index] ?? 0) * (1 / (1 + Math.exp(-score)) - (sentences[index]?.promises ? 1 : 0)) * length
      for (const trait of row) next[trait] = (next[trait] ?? 0) - miss * (shares[index] ?? 0)
      next[names.length] = (next[names.length] ?? 0) - miss
    })
    for (let trait = 0; trait < names.length; trait += 1) {
      const weight = next[trait] ?? 0
      next[trait] = Math.sign(weight) * Math.max(0, Math.abs(weight) - price * length)
    }
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const previous = weights
    weights = next
    ahead = weights.map((weight, index) => weight + ((momentum - 1) / later) * (weight - (previous[index] ?? 0)))
    momentum = later
  }
  const rounded = names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 10) / 10] as const)
  return { inclination: Math.round((weights[names.length] ?? 0) * 10) / 10, weights: new Map(rounded.filter(([, weight]) => weight !== 0)) }
}

/** The steepest that the loss can bend (largest eigenvalue, by power iteration): it bounds the step. */
function curvature(rows: readonly Uint32Array[], shares: Float64Array, costs: readonly number[], size: number): number {
  let vector = new Float64Array(size + 1).fill(1)
  let norm = 1
  for (let round = 0; round < 50; round += 1) {
    const next = new Float64Array(size + 1)
    rows.forEach((row, index) => {
      let sum = vector[size] ?? 0
      for (const trait of row) sum += (vector[trait] ?? 0) * (shares[index] ?? 0)
      sum *= (costs[index] ?? 0) / 4
      for (const trait of row) next[trait] = (next[trait] ?? 0) + sum * (shares[index] ?? 0)
      next[size] = (next[size] ?? 0) + sum
    })
    norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    vector = next.map((value) => value / norm)
  }
  return norm * 1.05
}
