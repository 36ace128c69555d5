import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import styles from './summary-card.module.css'

interface SummaryCardProps {
  href: string
  title: string
  level: HeadingLevel
  /** A short line under the title: a clinical name, or how two pages relate. */
  note?: string | undefined
  /** For the finder's module, which copies the cards that fit. */
  part?: string | undefined
  children?: ReactNode
}

/** A way to a page: its name is the link, and the whole card can be pressed. */
export function SummaryCard({ href, title, level, note, part, children }: SummaryCardProps) {
  return (
    <li className={styles.card} data-part={part}>
      <Heading level={level}><a href={href}>{title}</a></Heading>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </li>
  )
}

/** Cards side by side where there is room. */
export function SummaryCards({ children }: { children: ReactNode }) {
  return <ul className={styles.cards}>{children}</ul>
}
