import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import styles from './expander.module.css'

interface ExpanderProps {
  title: string
  /** Given where the title should be found among the headings. */
  level?: HeadingLevel
  children: ReactNode
}

/** More on one thing, for those who ask. Opens without JavaScript. */
export function Expander({ title, level, children }: ExpanderProps) {
  return (
    <details className={styles.expander}>
      <summary>{level ? <Heading level={level}>{title}</Heading> : title}</summary>
      <div>{children}</div>
    </details>
  )
}
