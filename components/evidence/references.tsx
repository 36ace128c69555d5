import type { Citation } from '@/sanity/content/parts/citation'
import { citationStatuses, citationTypes, titleLanguages, titleOf } from '@/lib/evidence/vocabulary'
import { fullSentence } from '@/lib/full-sentence'
import type { CiteIndex } from './cite-index'
import styles from './references.module.css'

interface ReferencesProps {
  references: readonly Citation[]
  cites: CiteIndex
}

/** The page's sources, numbered as the text names them, each with a way back to its first use. */
export function References({ references, cites }: ReferencesProps) {
  return (
    <ol className={styles.references}>
      {references.map((citation, index) => (
        <li key={citation._id} id={`ref-${index + 1}`}>
          <Reference citation={citation} />
          <BackLink number={index + 1} to={cites.firstUse(index + 1)} />
          {citation.plainSummary ? <span className={styles.plain}>{citation.plainSummary}</span> : null}
        </li>
      ))}
    </ol>
  )
}

function Reference({ citation }: { citation: Citation }) {
  const { authors, title, language, container, publisher, year, status, statusNote, type } = citation
  const where = container ?? publisher
  const href = citation.doi ? `https://doi.org/${citation.doi}` : citation.url
  return (
    <>
      {authors ? `${fullSentence(authors)} ` : null}
      <a href={href} lang={language}>{title}</a>{language ? ` (in ${titleOf(titleLanguages, language)})` : null}
      {`. ${[where, where?.includes(String(year)) ? undefined : year].filter(Boolean).join(', ')}. ${titleOf(citationTypes, type)}.`}
      {status === 'current' ? null : <strong>{` ${statusNote ?? `${titleOf(citationStatuses, status)}.`}`}</strong>}
    </>
  )
}

function BackLink({ number, to }: { number: number; to: string | undefined }) {
  if (to === undefined) return null
  return <>{'\u00a0'}<a className={styles.back} href={`#${to}`} aria-label={`Back to where source ${number} is used`}>↩</a></>
}
