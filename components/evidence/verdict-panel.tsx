import type { Condition } from '@/sanity/content/condition'
import { titleOf, verdicts } from '@/lib/evidence/vocabulary'
import styles from './verdict-panel.module.css'

/** Whether massage helps, in words and never by colour alone. */
export function VerdictPanel({ suitability: { verdict, note } }: { suitability: Condition['massageSuitability'] }) {
  return (
    <div className={styles.verdict}>
      <p>In short: <strong>{titleOf(verdicts, verdict)}</strong></p>
      {note ? <p>{note}</p> : null}
    </div>
  )
}
