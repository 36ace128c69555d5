import type { Condition } from '@/sanity/content/condition'
import { Heading, type HeadingLevel } from '../content/heading'
import { CertaintyBadge } from './certainty-badge'
import { CiteMarks } from './cite-marks'
import type { CiteIndex } from './cite-index'
import styles from './other-options.module.css'

interface OtherOptionsProps {
  options: Condition['alternatives']
  cites: CiteIndex
  level: HeadingLevel
}

/** What else there is, and how sure we are that it helps. */
export function OtherOptions({ options, cites, level }: OtherOptionsProps) {
  return (
    <ul className={styles.options}>
      {options.map((option) => (
        <li key={option.name}>
          <Heading level={level}>{option.name}</Heading>
          {option.note ? <p>{option.note}<CiteMarks cites={cites.at(option)} /></p> : <p>Source<CiteMarks cites={cites.at(option)} /></p>}
          <CertaintyBadge certainty={option.certainty} short />
        </li>
      ))}
    </ul>
  )
}
