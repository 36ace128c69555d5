import type { PageReview } from '@/sanity/content/parts/review'
import { below, Heading, type HeadingLevel } from '../content/heading'
import { fullDate } from './full-date'
import { ReviewLog } from './review-log'
import styles from './review-panel.module.css'

interface ReviewPanelProps {
  /** When the page's own document last changed (ISO 8601). */
  updated: string
  review: PageReview
  level: HeadingLevel
}

/** Who checked this page, when, and what has happened since. Until somebody has, it says so. */
export function ReviewPanel({ updated, review: { status, log }, level }: ReviewPanelProps) {
  return (
    <div className={styles.panel}>
      {status.state === 'reviewed' ? <Reviewed {...status} level={level} /> : <NotReviewed level={level} isPartly={log.length > 0} />}
      <p>Last changed: <time dateTime={updated}>{fullDate(updated)}</time></p>
      {log.length > 0 ? <ReviewLog log={log} level={below(level)} /> : null}
    </div>
  )
}

function NotReviewed({ level, isPartly }: { level: HeadingLevel; isPartly: boolean }) {
  return (
    <>
      <Heading level={level}>Not yet reviewed by a clinician</Heading>
      <p>
        {isPartly
          ? 'Only the safety information on this page has been checked. Nobody has checked the whole page yet.'
          : 'No doctor, nurse or other healthcare professional has checked this page yet. Its facts come from the sources above.'}
      </p>
    </>
  )
}

type ReviewedProps = Extract<PageReview['status'], { state: 'reviewed' }> & { level: HeadingLevel }

function Reviewed({ review: { reviewer, role, date, nextDue }, notices, level }: ReviewedProps) {
  return (
    <>
      <Heading level={level}>Reviewed by {reviewer.name}</Heading>
      <p>{reviewer.title}. Checked this page as: {role}.</p>
      {notices.includes('changed') ? <p className={styles.notice}>This page has changed since the review. Nobody has checked the new words yet.</p> : null}
      {notices.includes('past-due') ? <p className={styles.notice}>The next review is past due. Newer studies may be missing from this page.</p> : null}
      <p>Last reviewed: <time dateTime={date}>{fullDate(date)}</time></p>
      <p>Next review due: <time dateTime={nextDue}>{fullDate(nextDue)}</time></p>
    </>
  )
}
