import styles from './spine-motif.module.css'

/** The brand's five vertebrae, large and quiet, where a page has no picture of its own. */
export function SpineMotif() {
  return (
    <svg className={styles.motif} viewBox="0 0 300 400" width="300" height="400" aria-hidden="true">
      <path d="m44 10 150-22M74 98l156-12M92 184h160M82 270l158 12M56 352l150 28" />
    </svg>
  )
}
