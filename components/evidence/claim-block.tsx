import { fullSentence } from '@/lib/full-sentence'
import type { Claim } from '@/sanity/content/parts/claim'
import { CertaintyBadge } from './certainty-badge'
import type { CiteIndex } from './cite-index'
import { CiteMarks } from './cite-marks'
import { IconArray } from './icon-array'
import styles from './claim-block.module.css'

interface ClaimBlockProps {
  claim: Claim
  cites: CiteIndex
  /** Leaves out what the certainty's words mean, where many claims stand together. */
  short?: boolean
}

/** A statement as data: its words, how sure we are, who was studied and the sources. */
export function ClaimBlock({ claim, cites, short = false }: ClaimBlockProps) {
  const { statement, certainty, numbers, populationNote, interventionNote } = claim
  const studied = [interventionNote, populationNote].flatMap((note) => (note ? [fullSentence(note)] : [])).join(' ')
  return (
    <div className={styles.claim}>
      <p className={styles.statement}>{statement}<CiteMarks cites={cites.at(claim)} /></p>
      <CertaintyBadge certainty={certainty} short={short} />
      {studied ? <p className={styles.studied}>What was studied: {studied}</p> : null}
      {numbers ? <IconArray {...numbers} /> : null}
    </div>
  )
}
