import { CiteMarks } from '../evidence/cite-marks'
import type { CiteIndex } from '../evidence/cite-index'
import { Heading, type HeadingLevel } from './heading'
import styles from './key-facts.module.css'

interface KeyFactsProps {
  facts: readonly { text: string }[]
  cites: CiteIndex
  level: HeadingLevel
}

/** Three to six sentences to remember, each with its sources. */
export function KeyFacts({ facts, cites, level }: KeyFactsProps) {
  if (facts.length === 0) return null
  return (
    <section className={styles.facts} id="key-facts">
      <Heading level={level}>Key facts</Heading>
      <ul>{facts.map((fact) => <li key={fact.text}>{fact.text}<CiteMarks cites={cites.at(fact)} /></li>)}</ul>
    </section>
  )
}
