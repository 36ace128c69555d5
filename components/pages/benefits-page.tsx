import type { BenefitListItem } from '@/sanity/content/benefits'
import { PageIntro } from '../content/page-intro'
import { SummaryCard, SummaryCards } from '../content/summary-card'
import { CertaintyBadge } from '../evidence/certainty-badge'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { pages, trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import styles from './layout.module.css'

/** What people ask about massage, each with its short answer. */
export function BenefitsPage({ benefits }: { benefits: readonly BenefitListItem[] }) {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="What does massage do?">
          <p>What people feel, what studies have measured, and how sure we are.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={styles.body}>
          <h2>Questions and short answers</h2>
          {benefits.length > 0
            ? <BenefitCards benefits={benefits} />
            : <p>No answers are published yet. Until then, ask your massage therapist what is known and what is not.</p>}
          <div className={styles.band}>
            <h2>More about massage</h2>
            <SummaryCards>
              <SummaryCard href={pages.evidence.href} title="The evidence on massage" level={3}><p>For each condition: what was studied, and what was not.</p></SummaryCard>
              <SummaryCard href={pages.techniques.href} title="Massage techniques" level={3}><p>What the therapist does, how it feels, and what can go wrong.</p></SummaryCard>
            </SummaryCards>
          </div>
        </div>
      </main>
    </>
  )
}

/** Benefits as cards: the question, then the first words of the answer and its certainty. */
export function BenefitCards({ benefits }: { benefits: readonly BenefitListItem[] }) {
  return (
    <SummaryCards>
      {benefits.map(({ _id, slug, title, shortAnswer }) => {
        const answer = firstAnswer(shortAnswer)
        return (
          <SummaryCard key={_id} href={`/benefits/${slug}`} title={title} level={3}>
            {answer ? <p>{answer.words}</p> : null}
            {answer?.certainty ? <CertaintyBadge certainty={answer.certainty} short /> : null}
          </SummaryCard>
        )
      })}
    </SummaryCards>
  )
}

/** A claim answers better than a paragraph: it carries its certainty. */
function firstAnswer(content: BenefitListItem['shortAnswer']) {
  const claim = content.find((node) => node._type === 'claimEmbed')?.claim
  if (claim) return { words: claim.statement, certainty: claim.certainty }
  const [block] = content
  return block?._type === 'block' ? { words: block.children.map((span) => span.text).join(''), certainty: undefined } : undefined
}
