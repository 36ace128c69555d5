import { Heading, type HeadingLevel } from '../content/heading'
import styles from './review-panel.module.css'

/** A date in full, as it is on the clinic's own calendar. */
export function fullDate(date: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'America/Vancouver' }).format(new Date(date))
}

interface ReviewPanelProps {
  /** When the page's own document last changed (ISO 8601). */
  updated: string
  level: HeadingLevel
}

/** Who checked this page. Until somebody has, it says so. */
export function ReviewPanel({ updated, level }: ReviewPanelProps) {
  return (
    <div className={styles.panel}>
      <Heading level={level}>Not yet reviewed by a clinician</Heading>
      <p>No doctor, nurse or other healthcare professional has checked this page yet. Its facts come from the sources above.</p>
      <p>Last changed: <time dateTime={updated}>{fullDate(updated)}</time></p>
    </div>
  )
}
