import { careLevelList } from '@/lib/care/levels'
import type { SourcedFlag } from '@/sanity/content/parts/safety'
import { Heading, type HeadingLevel } from '../content/heading'
import { Phrase } from '../content/phrase'
import type { CiteIndex } from '../evidence/cite-index'
import { CiteMarks } from '../evidence/cite-marks'
import styles from './warning-sign-list.module.css'

interface WarningSignListProps {
  flags: readonly SourcedFlag[]
  cites: CiteIndex
  level: HeadingLevel
}

/** Every warning sign in the words of its card, why it matters and what says so, the most urgent first. */
export function WarningSignList({ flags, cites, level }: WarningSignListProps) {
  return careLevelList.map(({ value, title }) => {
    const own = flags.filter((flag) => flag.level === value)
    if (own.length === 0) return null
    return (
      <div key={value} className={styles.group}>
        <Heading level={level}>{title}, if:</Heading>
        <ul className={styles.signs}>
          {own.map((flag) => (
            <li key={flag._id}>
              <strong><Phrase text={flag.text} /></strong>
              <CiteMarks cites={cites.at(flag)} />
              {flag.why ? <span>{flag.why}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
