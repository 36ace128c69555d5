import type { DateRule } from 'sanity'
import { latestDue, reviewMonths } from '../../../lib/review'

/** After the review, and no later than 36 months after it. */
export const afterReview = () => (rule: DateRule) => [
  rule.required().error('Choose when the next review is due.'),
  rule.custom((nextDue, { document }) => {
    const date = document?.['date']
    if (!nextDue || typeof date !== 'string') return true
    if (nextDue <= date) return 'The next review must be due after this one.'
    return nextDue <= latestDue(date) || `Choose a day within ${reviewMonths.longest} months of the review.`
  }),
]
