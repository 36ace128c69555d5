import { motifShape } from './brand-shape'
import styles from './spine-motif.module.css'

/** The brand's five vertebrae, large and quiet, where a page has no picture of its own. */
export function SpineMotif() {
  return (
    <svg className={styles.motif} viewBox="0 0 300 400" width="300" height="400" aria-hidden="true">
      <path d={motifShape.upper + motifShape.lowest} />
    </svg>
  )
}
