export type Weight = 'typical' | 'possible'

export interface FinderCondition {
  slug: string
  isHub: boolean
  symptoms: readonly { slug: string; weight: Weight }[]
}

export interface Match {
  slug: string
  score: number
  /** What fits, typical first. */
  why: readonly { slug: string; weight: Weight }[]
}

const points: Record<Weight, number> = { typical: 2, possible: 1 }

/** A page that fits less than this share of the best one is not worth a worried person's time. */
const worthShowing = 0.3
const mostShown = 4

/**
 * The conditions that fit what a person ticked, best first. Not a diagnosis: it only counts.
 *
 * A typical sign counts 2, a possible one 1, times how telling the sign is: log2(1 + n / k), where k of n conditions
 * name it (the idea of inverse document frequency, Spärck Jones 1972, J Doc 28:11). Equal scores: the condition with
 * more typical signs, then the hub, then the order given.
 */
export function rankConditions(conditions: readonly FinderCondition[], ticked: readonly string[]): Match[] {
  const naming = (slug: string) => conditions.filter(({ symptoms }) => symptoms.some((symptom) => symptom.slug === slug)).length
  const telling = new Map(ticked.map((slug) => [slug, Math.log2(1 + conditions.length / Math.max(1, naming(slug)))]))

  const ranked = conditions
    .map(({ slug, isHub, symptoms }) => {
      const why = symptoms.filter((symptom) => telling.has(symptom.slug)).toSorted((a, b) => points[b.weight] - points[a.weight])
      const score = why.reduce((sum, symptom) => sum + points[symptom.weight] * (telling.get(symptom.slug) ?? 0), 0)
      return { slug, isHub, score, why, typical: why.filter(({ weight }) => weight === 'typical').length }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.typical - a.typical || Number(b.isHub) - Number(a.isHub))

  const best = ranked[0]?.score ?? 0
  return ranked
    .filter(({ score }) => score >= best * worthShowing)
    .slice(0, mostShown)
    .map(({ slug, score, why }) => ({ slug, score, why: why.map(({ slug: symptom, weight }) => ({ slug: symptom, weight })) }))
}
