import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { ReviewPanel } from '@/components/evidence/review-panel'
import type { PageReview, Review } from '@/sanity/content/parts/review'
import { notReviewed } from '../fixtures'
import { expectOrderedHeadings } from '../headings'

const review: Review = {
  _id: 'reviewRecord-a', _originalId: undefined, _createdAt: '2026-11-22T18:00:00Z', author: 'A. Writer', reviewer: { _id: 'practitioner-b', name: 'B. Reader', title: 'Registered Massage Therapist' },
  role: 'registered massage therapist', date: '2026-11-22', nextDue: '2027-11-22', scope: 'whole-page', whatChanged: 'New numbers', why: 'A new study.', digest: 'd',
}
type Notices = Extract<PageReview['status'], { state: 'reviewed' }>['notices']
const reviewed = (notices: Notices = []): PageReview => ({ status: { state: 'reviewed', review, notices }, log: [review] })
const show = (shown: PageReview) => render(<ReviewPanel updated="2026-11-22T20:00:00Z" review={shown} level={1} />).container

it('says that nobody has reviewed the page yet', () => {
  const container = show(notReviewed)
  expect(screen.getByRole('heading', { name: 'Not yet reviewed by a clinician' })).toBeInTheDocument()
  expect(container).toHaveTextContent('Last changed: November 22, 2026')
  expect(container).not.toHaveTextContent(/next review|what changed/i)
})

it('says who reviewed it, when, when next, what changed and why', async () => {
  const container = show(reviewed())
  expect(screen.getByRole('heading', { name: 'Reviewed by B. Reader' })).toBeInTheDocument()
  for (const words of ['Registered Massage Therapist', 'Last reviewed: November 22, 2026', 'Next review due: November 22, 2027', 'New numbers. Why: A new study. Checked by B. Reader.']) expect(container).toHaveTextContent(words)
  expect(container).not.toHaveTextContent(/has changed since|past due|not yet reviewed/i)
  expectOrderedHeadings(container)
  expect(await axe(container)).toHaveNoViolations()
})

it.each([
  ['changed' as const, 'This page has changed since the review.'],
  ['past-due' as const, 'The next review is past due.'],
])('tells readers plainly when it is %s', (notice, words) => {
  expect(show(reviewed([notice]))).toHaveTextContent(words)
})

it('can be both', () => {
  expect(show(reviewed(['changed', 'past-due']))).toHaveTextContent(/has changed since.*past due/)
})

it('does not call a page reviewed whose safety information alone was', () => {
  const container = show({ status: { state: 'not-reviewed' }, log: [{ ...review, scope: 'safety-only' }] })
  expect(container).toHaveTextContent('Not yet reviewed by a clinician')
  expect(container).toHaveTextContent('Only the safety information on this page has been checked.')
  expect(container).toHaveTextContent('(safety information only)')
})
