import type { PhraseRule } from './banned-phrases.ts'

/** A rule and the words that break it: the first token, and one past the last. */
export interface Hit {
  rule: Pick<PhraseRule, 'id' | 'severity' | 'reason' | 'better' | 'source' | 'once'> & { about?: PhraseRule['about'] }
  first: number
  last: number
  /** How many concepts make up a construction; none is a phrase. */
  concepts?: number
  /** Such a construction counts in a text that sells, though it promises little. */
  sure?: boolean
  /** Such a construction is made of words that any text may put together. */
  ordinary?: boolean
  /** It stands in a text of a few sentences. */
  brief?: boolean
}

/** The most telling first: a phrase, then one concept, then two; each later one only where it says something new at one of its ends. */
export function keepTelling(hits: readonly Hit[], length: number): Hit[] {
  const covered = new Uint8Array(length)
  const kept: Hit[] = []
  for (const weight of [0, 1, 2]) {
    const tier = keepWidest(hits.filter((hit) => (hit.concepts ?? 0) === weight && (weight === 0 || !saidBy(hit, covered))))
    for (const { rule, first, last } of tier) if (rule.severity === 'fail') covered.fill(1, first, last)
    kept.push(...tier)
  }
  const answered = ({ rule, first, last }: Hit): boolean => rule.severity === 'warn' && rule.id !== 'effect-outside-claim' && covered[first] === 1 && covered[last - 1] === 1
  return joined(inOrder(kept.filter((hit) => !answered(hit))))
}

/** “lifts your immune” and “immune system”, found in two ways, are one place. */
function joined(hits: readonly Hit[]): Hit[] {
  const latest = new Map<string, Hit>()
  return hits.filter((hit) => {
    const before = latest.get(hit.rule.id)
    if (!before || hit.first >= before.last || hit.rule.id === 'testimonial') {
      latest.set(hit.rule.id, hit)
      return true
    }
    before.last = Math.max(before.last, hit.last)
    return false
  })
}

/** Where a rule of its own warns of a statement of effect, that is enough; content has to know of both, since it refuses the latter. */
export function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const warned = hits.filter(({ rule }) => rule.severity === 'warn' && rule.id !== 'effect-outside-claim')
  let next = 0
  return hits.filter(({ rule, first, last }) => {
    while ((warned[next]?.last ?? Infinity) <= first) next += 1
    return rule.id !== 'effect-outside-claim' || (warned[next]?.first ?? Infinity) >= last
  })
}

/** In the order of the text. */
export const inOrder = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => a.first - b.first || a.last - b.last)

/** Phrases say it already: at both ends, or at one where the text is too short to promise twice in a breath. */
function saidBy({ first, last, brief }: Hit, covered: Uint8Array): boolean {
  const ends = Number(covered[first] === 1) + Number(covered[last - 1] === 1)
  return ends > (brief ? 0 : 1)
}

/** Drops what lies inside a finding at least as grave, and repeats of a rule that reports once. */
function keepWidest(found: readonly Hit[]): Hit[] {
  const hits = found.toSorted((a, b) => a.first - b.first || b.last - a.last || (a.rule.severity === 'fail' ? -1 : 1))
  const kept: Hit[] = []
  const reported = new Set<string>()
  let failEnd = -1
  let anyEnd = -1
  for (const hit of hits) {
    if (hit.rule.id === 'testimonial' && hit.last <= anyEnd && kept.at(-1)?.rule.id === 'testimonial') continue
    if (hit.last <= failEnd) continue
    if (hit.rule.severity === 'warn' && hit.last <= anyEnd && hit.rule.id !== 'effect-outside-claim') continue
    const before = kept.at(-1)
    if (before && before.rule.id === hit.rule.id && hit.first < before.last && hit.rule.id !== 'testimonial') {
      before.last = Math.max(before.last, hit.last)
      if (hit.rule.severity === 'fail') failEnd = Math.max(failEnd, hit.last)
      continue
    }
    if (hit.rule.once) {
      if (reported.has(hit.rule.id)) continue
      reported.add(hit.rule.id)
    }
    kept.push({ ...hit })
    if (hit.rule.severity === 'fail' && hit.rule.id !== 'testimonial') failEnd = Math.max(failEnd, hit.last)
    anyEnd = Math.max(anyEnd, hit.last)
  }
  return kept
}
