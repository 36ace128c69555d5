import type { ObjectRule } from 'sanity'

interface Numbers {
  n?: number
  outOf?: number
  description?: string
}

/** All three or none, whole people, and no more than there are. */
export const numbersAddUp = () => (rule: ObjectRule) =>
  rule.custom((value) => {
    const { n, outOf, description } = (value ?? {}) as Numbers
    if (n === undefined && outOf === undefined && !description) return true
    if (n === undefined || outOf === undefined || !description) return 'Fill in all three: how many people, out of how many, and what happened to them.'
    if (outOf <= 0 || n < 0 || n > outOf) return `${n} of ${outOf} people cannot be right. Check both numbers.`
    return true
  })
