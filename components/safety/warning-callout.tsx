import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from '../content/heading'
import styles from './warning-callout.module.css'

interface WarningCalloutProps {
  title: string
  level: HeadingLevel
  children: ReactNode
}

/** A common misconception or something time-critical; at most two on a page. When to see a doctor is a care card's. */
export function WarningCallout({ title, level, children }: WarningCalloutProps) {
  return (
    <div className={styles.callout}>
      <Heading level={level}><span className="visually-hidden">Important: </span>{title}</Heading>
      {children}
    </div>
  )
}
