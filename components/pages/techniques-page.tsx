import type { TechniqueSummary } from '@/sanity/content/techniques'
import { PageIntro } from '../content/page-intro'
import { SummaryCard, SummaryCards } from '../content/summary-card'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import styles from './layout.module.css'

/** Ways a massage therapist works, so that people know before they agree. */
export function TechniquesPage({ techniques }: { techniques: readonly TechniqueSummary[] }) {
  return (
    <>
      <Breadcrumbs trail={trails.massage} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Massage techniques">
          <p>What the therapist does, how it feels, and what can go wrong. Read this before you agree to it.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={styles.body}>
          <h2>Ways of working</h2>
          {techniques.length > 0 ? (
            <SummaryCards>
              {techniques.map(({ _id, slug, name, clinicalName, summary }) => (
                <SummaryCard key={_id} href={`/techniques/${slug}`} title={name} level={3} note={clinicalName && `Therapists call it: ${clinicalName.toLowerCase()}`}>
                  <p>{summary}</p>
                </SummaryCard>
              ))}
            </SummaryCards>
          ) : <p>No techniques are published yet. Ask your massage therapist what they plan to do, and why.</p>}
          <div className={styles.band}>
            <h2>You choose</h2>
            <p>You can say no to any technique. You can ask for less pressure, and you can stop at any time.</p>
            <p>See also <a href="/benefits">what massage does</a> and <a href="/evidence">the evidence on massage</a>.</p>
          </div>
        </div>
      </main>
    </>
  )
}
