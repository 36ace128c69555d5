import type { Benefit } from '@/sanity/content/benefit'
import type { CiteIndex } from '../evidence/cite-index'
import { below, Heading, type HeadingLevel } from './heading'
import styles from './myth-list.module.css'
import { PortableText } from './portable-text'

interface MythListProps {
  myths: Benefit['myths']
  cites: CiteIndex
  level: HeadingLevel
}

/** What is often said, and next to it what is known. The labels are words, so that neither is read alone. */
export function MythList({ myths, cites, level }: MythListProps) {
  return myths.map(({ myth, fact }) => (
    <div key={myth} className={styles.myth}>
      <Heading level={level}><span>Myth: </span>{myth}</Heading>
      <p className={styles.fact}>Fact</p>
      <PortableText content={fact} cites={cites} level={below(level)} />
    </div>
  ))
}
