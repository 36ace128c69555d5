import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import styles from './expander.module.css'

interface ExpanderProps {
  /** Where a link leads that means this one. */
  id?: string
  title: string
  /** Given where the title should be found among the headings. */
  level?: HeadingLevel
  /** On paper an expander is open, unless what is in it would fill page after page: then only if the reader opened it. */
  isOpenOnPaper?: boolean
  children: ReactNode
}

/** More on one thing, for those who ask. Opens without JavaScript. */
export function Expander({ id, title, level, isOpenOnPaper = true, children }: ExpanderProps) {
  return (
    <details id={id} className={`${styles.expander} ${isOpenOnPaper ? styles.paper : styles.screen}`}>
      <summary>{level ? <Heading level={level}>{title}</Heading> : title}</summary>
      <div>{children}</div>
    </details>
  )
}
