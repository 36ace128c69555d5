import styles from './icon-array.module.css'

interface IconArrayProps {
  n: number
  outOf: number
  description: string
}

const size = 14

/** At most a hundred people are drawn; a larger group is shown as so many of 100. */
export function people(n: number, outOf: number): { marked: number; total: number } {
  const total = Math.min(100, Math.max(1, Math.round(outOf)))
  const marked = Math.round(outOf > 100 ? (n / outOf) * 100 : n)
  return { marked: Math.min(total, Math.max(0, marked)), total }
}

/** Numbers as people, 10 in a row, with the same in words. */
export function IconArray({ n, outOf, description }: IconArrayProps) {
  const { marked, total } = people(n, outOf)
  const columns = Math.min(10, total)
  const rows = Math.ceil(total / columns)
  const figures = Array.from({ length: total }, (_, index) => index)
  const draw = (from: number, to: number) =>
    figures.slice(from, to).map((index) => `M${(index % columns) * size} ${Math.floor(index / columns) * size}${relativePerson}`).join('')
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${columns * size} ${rows * size}`} width={columns * size} height={rows * size} aria-hidden="true">
        <path className={styles.marked} d={draw(0, marked)} />
        <path className={styles.rest} d={draw(marked, total)} />
      </svg>
      <figcaption>
        <strong>{`About ${marked} of ${total} people.`}</strong> {description}
      </figcaption>
    </figure>
  )
}

/** The person, drawn from wherever the pen stands. */
const relativePerson = 'm7 1.2a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4m-3.6 11.6v-3.5c0-1.9 1.5-2.9 3.6-2.9s3.6 1 3.6 2.9v3.5z'
