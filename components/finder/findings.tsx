import type { ReactNode } from 'react'
import type { FinderCard, Finding } from '@/lib/finder/find'
import type { Finder } from '@/sanity/content/finder'
import { SummaryCard } from '../content/summary-card'
import { CareCard, cardOf, type SafetyCard } from '../safety/care-card'
import styles from './finder.module.css'

/** The pieces that an answer is made of. The server shows those that apply; the browser's module copies them. */
export const parts = {
  hint: <p data-part="hint" className={styles.hint}>Pages that fit will show here as you tick. Your answers stay in your browser.</p>,
  unanswered: <p data-part="unanswered" className={styles.hint}>First tell us about an emergency: tick a sign at the top, or “None of these”.</p>,
  heading: <h2 data-part="heading">Pages that fit your answers</h2>,
  note: <p data-part="note">This is not a diagnosis. It counts which signs on our pages are the ones that you ticked.</p>,
  nothing: <p data-part="nothing">No page fits what you ticked. A doctor or nurse practitioner can help. You can also see all <a href="/conditions">conditions</a>.</p>,
}

interface MatchProps {
  condition: Finder['conditions'][number]
  children?: ReactNode
}

function Match({ condition: { slug, title, summary }, children }: MatchProps) {
  return (
    <SummaryCard href={`/conditions/${slug}`} title={title} level={3} part={`page-${slug}`}>
      <p>{summary}</p>
      <ul className={styles.why} data-why="" aria-label="Why it fits">{children}</ul>
    </SummaryCard>
  )
}

function Matches({ children }: { children?: ReactNode }) {
  return <ol className={styles.matches} data-part="matches">{children}</ol>
}

/** Everything that may be shown, hidden, for the browser's module to pick from. */
export function FinderParts({ finder: { conditions, careCards } }: { finder: Finder }) {
  return (
    <div hidden data-parts="">
      {Object.entries(parts).map(([name, part]) => <div key={name}>{part}</div>)}
      <Matches />
      {careCards.map((card) => <div key={card.level} data-part={`card-${card.level}`}><CareCard card={card} level={2} /></div>)}
      <ul>{conditions.map((condition) => <Match key={condition._id} condition={condition} />)}</ul>
    </div>
  )
}

interface FindingsProps {
  finder: Finder
  finding: Finding & { kind: 'pages' }
}

/** An answer, rendered on the server. */
export function Findings({ finder: { conditions, symptoms, careCards }, finding: { above, matches, below } }: FindingsProps) {
  const names = new Map(symptoms.map(({ slug, name }) => [slug, name]))
  const bySlug = new Map(conditions.map((condition) => [condition.slug, condition]))
  return (
    <>
      {cardsOf(careCards, above)}
      {parts.heading}
      {matches.length > 0 ? (
        <>
          {parts.note}
          <Matches>
            {matches.map(({ slug, why }) => {
              const condition = bySlug.get(slug)
              return condition ? (
                <Match key={slug} condition={condition}>
                  {why.map((sign) => <li key={sign.slug}><strong>{sign.weight === 'typical' ? 'Typical:' : 'Possible:'}</strong> {names.get(sign.slug)}</li>)}
                </Match>
              ) : null
            })}
          </Matches>
        </>
      ) : parts.nothing}
      {cardsOf(careCards, below)}
    </>
  )
}

/** The cards that are called for, each with those of its signs that are. */
function cardsOf(all: readonly SafetyCard[], called: readonly FinderCard[]): ReactNode {
  return called.map(({ level, flags }) => {
    const card = cardOf(all, level)
    return card ? <CareCard key={level} card={{ ...card, redFlags: card.redFlags.filter(({ code }) => flags.includes(code)) }} level={2} /> : null
  })
}
