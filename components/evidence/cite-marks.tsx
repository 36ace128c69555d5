import type { Cite } from './cite-index'
import styles from './cite-marks.module.css'

/** The numbers of the sources of a statement, each a link to its entry. */
export function CiteMarks({ cites }: { cites: readonly Cite[] }) {
  if (cites.length === 0) return null
  return (
    <sup className={styles.marks}>
      {cites.map(({ number, id }) => (
        <a key={number} id={id} href={`#ref-${number}`} aria-label={`Source ${number}`}>{number}</a>
      ))}
    </sup>
  )
}
