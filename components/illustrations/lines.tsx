import { ring, type Point } from './pen'
import styles from './illustration.module.css'

/** A nerve with an edge, so that it stands out on any ground. */
export function Nerve({ d }: { d: string }) {
  return (
    <>
      <path className={styles.nerveEdge} d={d} />
      <path className={styles.nerve} d={d} />
    </>
  )
}

/** The ring round the part that matters, kept clear of what it crosses. */
export function Ring({ at: [x, y], size: [width, height] }: { at: Point; size: Point }) {
  const d = ring(x, y, width, height)
  return (
    <>
      <path className={styles.clear} d={d} />
      <path className={styles.ring} d={d} />
    </>
  )
}

/** A thin line that ends in a dot on what it names. */
export function Leader({ from, to }: { from: Point; to: Point }) {
  const d = `M${from.map(Math.round).join(' ')}L${to.join(' ')}`
  return (
    <>
      <path className={styles.clear} d={d} />
      <path className={styles.leader} d={d} />
      <circle className={styles.dot} cx={to[0]} cy={to[1]} r="8" />
    </>
  )
}
