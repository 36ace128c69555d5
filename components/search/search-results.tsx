import { highlight, namesFound } from '@/lib/search/highlight'
import { kindTitles } from '@/lib/search/kinds'
import type { Hit } from '@/lib/search/search'
import { counted } from '@/lib/search/counted'
import styles from './search.module.css'

interface SearchResultsProps {
  words: string
  hits: readonly Hit[]
}

/** What was found. components/enhance/search.ts makes the same in the browser, of the same elements. */
export function SearchResults({ words, hits }: SearchResultsProps) {
  return (
    <>
      <h2>{counted(hits.length, words)}</h2>
      {hits.length > 0 ? (
        <ol className={styles.results}>
          {hits.map(({ kind, path, title, also, summary, terms }) => {
            const names = namesFound(title, also, terms)
            return (
              <li key={path}>
                <p>{kindTitles[kind]}</p>
                <h3><a href={path}><Marked text={title} terms={terms} /></a></h3>
                {names.length > 0 ? <p>Also called: <Marked text={names.join(', ')} terms={terms} /></p> : null}
                {summary ? <p><Marked text={summary} terms={terms} /></p> : null}
              </li>
            )
          })}
        </ol>
      ) : <p>Try other words, or see all <a href="/conditions">conditions</a>.</p>}
    </>
  )
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return highlight(text, terms).map((segment, index) => (segment.isHit ? <mark key={index}>{segment.text}</mark> : segment.text))
}
