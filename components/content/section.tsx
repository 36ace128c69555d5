import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import styles from './section.module.css'

interface SectionProps {
  id: string
  title: string
  level?: HeadingLevel
  children: ReactNode
}

/** A part of a page with its own heading, which the contents list can point to. */
export function Section({ id, title, level = 2, children }: SectionProps) {
  return (
    <section id={id} className={styles.section}>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  )
}
