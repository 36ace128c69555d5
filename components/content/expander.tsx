import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import styles from './expander.module.css'

interface ExpanderProps {
  /** Where a link leads that means this one. */
  id?: string
  title: string
  /** Given where the title should be found among the headings. */
  level?: HeadingLevel
  children: ReactNode
}

/** More on one thing, for those who ask. Opens without JavaScript. */
export function Expander({ id, title, level, children }: ExpanderProps) {
  return (
    <details id={id} className={styles.expander}>
      <summary>{level ? <Heading level={level}>{title}</Heading> : title}</summary>
      <div>{children}</div>
    </details>
  )
}
