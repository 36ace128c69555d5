import type { DateRule } from 'sanity'

const longestMonths = 36

/** After the review, and no later than 36 months after it. */
export const afterReview = () => (rule: DateRule) => [
  rule.required().error('Choose when the next review is due.'),
  rule.custom((nextDue, { document }) => {
    const date = document?.['date']
    if (!nextDue || typeof date !== 'string') return true
    if (nextDue <= date) return 'The next review must be due after this one.'
    const latest = new Date(`${date}T00:00:00Z`)
    latest.setUTCMonth(latest.getUTCMonth() + longestMonths)
    return nextDue <= latest.toISOString().slice(0, 10) || `Choose a day within ${longestMonths} months of the review.`
  }),
]
