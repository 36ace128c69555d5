import { counted } from '@/lib/search/counted'
import type { Found } from '@/lib/search/engine'
import { highlight, namesFound } from '@/lib/search/highlight'
import { kindTitles } from '@/lib/search/kinds'
import type { Hit } from '@/lib/search/search'
import { CareCard, type SafetyCard } from '../safety/care-card'
import { blank } from './search-form'
import { WaysOn } from './ways-on'
import styles from './search.module.css'

interface SearchResultsProps {
  words: string
  found: Found
  careCards: readonly SafetyCard[]
}

/** What was found, the care that it calls for first. components/enhance/search.ts makes the same in the browser, of the same elements. */
export function SearchResults({ words, found: { levels, hits }, careCards }: SearchResultsProps) {
  return (
    <>
      {careCards.filter(({ level }) => levels.some((told) => told === level)).map((card) => <FoundCard key={card.level} card={card} />)}
      <h2>{counted(hits.length, words)}</h2>
      {hits.length > 0 ? <ol className={styles.results}>{hits.map((hit) => <Result key={hit.id} hit={hit} />)}</ol> : parts.nothing}
    </>
  )
}

/** Everything that may stand beside results, hidden, for the browser's module to pick from. */
export function SearchParts({ careCards }: { careCards: readonly SafetyCard[] }) {
  return (
    <div hidden data-parts="">
      {careCards.map((card) => <FoundCard key={card.level} card={card} />)}
      {Object.entries(parts).map(([name, part]) => <div key={name}>{part}</div>)}
    </div>
  )
}

const parts = {
  blank,
  nothing: (
    <div data-part="nothing">
      <p>No page of this guide has these words. Try other words.</p>
      <WaysOn />
    </div>
  ),
  failed: (
    <div data-part="failed">
      <p>The search did not load. Check your connection, then try again.</p>
      <WaysOn />
    </div>
  ),
}

const FoundCard = ({ card }: { card: SafetyCard }) => <div data-part={`card-${card.level}`}><CareCard card={card} level={2} /></div>

function Result({ hit: { kind, path, title, also, summary, terms } }: { hit: Hit }) {
  const names = namesFound(title, also, terms)
  return (
    <li>
      <p>{kindTitles[kind]}</p>
      <h3><a href={path}><Marked text={title} terms={terms} /></a></h3>
      {names.length > 0 ? <p>Also called: <Marked text={names.join(', ')} terms={terms} /></p> : null}
      {summary ? <p><Marked text={summary} terms={terms} /></p> : null}
    </li>
  )
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return highlight(text, terms).map((segment, index) => (segment.isHit ? <mark key={index}>{segment.text}</mark> : segment.text))
}
