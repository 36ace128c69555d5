import type { ConditionSummary } from '@/sanity/content/parts/summary'
import { PageIntro } from '../content/page-intro'
import { SummaryCard, SummaryCards } from '../content/summary-card'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import styles from './layout.module.css'

/** Every condition, the most common first, then A to Z. */
export function ConditionsPage({ conditions }: { conditions: readonly ConditionSummary[] }) {
  const hub = conditions.filter((condition) => condition.isHub)
  const others = conditions.filter((condition) => !condition.isHub).toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Conditions of the low back">
          <p>What each one is, what you can do, and what massage can and cannot do.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={styles.body}>
          {conditions.length === 0 ? <p>No conditions are published yet. If your back hurts and you are worried, call <a href="tel:811" className="unbroken">8-1-1</a> to speak to a nurse.</p> : null}
          {hub.length > 0 ? (
            <section>
              <h2>Start here</h2>
              <p>Most low back pain has no single cause that a test can show.</p>
              <ConditionCards conditions={hub} />
            </section>
          ) : null}
          {others.length > 0 ? (
            <section className={hub.length > 0 ? styles.band : undefined}>
              <h2>A to Z</h2>
              <ConditionCards conditions={others} />
            </section>
          ) : null}
          <p>Not sure which one? Look at <a href="/symptoms">the symptoms</a>. Or compare <a href="/evidence">the evidence on massage</a> for each condition.</p>
        </div>
      </main>
    </>
  )
}

/** Conditions as cards, with the other names that people know them by. */
export function ConditionCards({ conditions }: { conditions: readonly ConditionSummary[] }) {
  return (
    <SummaryCards>
      {conditions.map(({ _id, slug, title, summary, alsoKnownAs }) => (
        <SummaryCard key={_id} href={`/conditions/${slug}`} title={title} level={3} note={otherNames(alsoKnownAs)}>
          <p>{summary}</p>
        </SummaryCard>
      ))}
    </SummaryCards>
  )
}

const otherNames = (names: readonly string[]): string | undefined =>
  names.length > 0 ? `Also called: ${names.slice(0, 3).join(', ')}` : undefined
