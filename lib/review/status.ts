import { addMonths } from './days.ts'

/** Months until the next review: as the form proposes, and at most. House rule: docs/authors.md, How to record a review. */
export const reviewMonths = { usual: 12, longest: 36 } as const

/** A published review, as far as the rules read it. Days are YYYY-MM-DD on the clinic's calendar. */
export interface ReviewRecord {
  author: string
  reviewer: { name: string }
  date: string
  nextDue: string
  /** Only a review of the whole page makes it “reviewed”. Source: NHS digital service manual, review dates. */
  scope: 'whole-page' | 'safety-only'
  digest: string
}

/** What readers must be told beside the dates of a review. */
export type ReviewNotice = 'changed' | 'past-due'

export type ReviewStatus<Record extends ReviewRecord = ReviewRecord> =
  | { state: 'not-reviewed' }
  | { state: 'reviewed'; review: Record; notices: readonly ReviewNotice[] }

/** The last day on which the next review may be due. */
export const latestDue = (date: string): string => addMonths(date, reviewMonths.longest)

/** The same name but for capitals, accents, spaces, forms of address and what is written behind a name. */
export const samePerson = (one: string, other: string): boolean => bareName(one) === bareName(other)

/** Why a record does not count as a review; empty when it does. */
export function reviewProblems({ author, reviewer, date, nextDue }: Pick<ReviewRecord, 'author' | 'reviewer' | 'date' | 'nextDue'>): string[] {
  return [
    ...(samePerson(author, reviewer.name) ? ['The reviewer is the author. Another person must review the page.'] : []),
    ...(nextDue > date ? [] : ['The next review must be due after this one.']),
    ...(nextDue <= latestDue(date) ? [] : [`The next review must be due within ${reviewMonths.longest} months.`]),
  ]
}

/**
 * What a page's reviews amount to: its newest valid review of the whole page, and whether the page changed since or the
 * next review is past due. A page may be both. A review that is dated after today does not count yet.
 */
export function reviewStatus<Record extends ReviewRecord>(records: readonly Record[], digest: string, today: string): ReviewStatus<Record> {
  const [review] = records
    .filter((record) => record.scope === 'whole-page' && record.date <= today && reviewProblems(record).length === 0)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  if (!review) return { state: 'not-reviewed' }
  return {
    state: 'reviewed',
    review,
    notices: [...(review.digest === digest ? [] : ['changed' as const]), ...(review.nextDue < today ? ['past-due' as const] : [])],
  }
}

/** Forms of address, titles and credentials as BC's health professions write them. None is short for a common family name: “Ma” and “Do” are not among them. */
const notTheName = new Set(
  'dr doctor mr mrs ms miss mx prof professor rmt registered massage therapist practitioner md physician np rn nurse pt mpt dpt physiotherapist physical acupuncturist dc nd rac rtcmp dtcm phd bsc msc mph'.split(' '),
)

function bareName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  // “R.M.T.” is one word.
  const words = plain.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words.filter((word) => !notTheName.has(word))
  return (own.length > 0 ? own : words).join(' ')
}
