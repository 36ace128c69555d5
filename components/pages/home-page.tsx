import { interestOf } from '@/lib/clinic/interest'
import type { BenefitListItem } from '@/sanity/content/benefits'
import type { Clinic } from '@/sanity/content/clinic'
import type { ConditionSummary } from '@/sanity/content/parts/summary'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { CertaintyKey } from '../evidence/certainty-key'
import { ReviewNotice } from '../evidence/review-notice'
import { LumbarSpine } from '../illustrations/lumbar-spine'
import { pages } from '../navigation/routes'
import { CareCard, cardOf, type SafetyCard } from '../safety/care-card'
import { SameDayLine, sameDaySection } from '../safety/same-day-line'
import { BenefitCards } from './benefits-page'
import { ConditionCards } from './conditions-page'
import button from '../content/button.module.css'
import styles from './layout.module.css'

interface HomePageProps {
  conditions: readonly ConditionSummary[]
  benefits: readonly BenefitListItem[]
  clinic: Clinic | null
  careCards: readonly SafetyCard[]
  /** How many pages have a valid review. */
  reviewedPages: number
}

/** The front door: is it an emergency, what may it be, does it need help today, what does massage do. */
export function HomePage({ conditions, benefits, clinic, careCards, reviewedPages }: HomePageProps) {
  const emergency = cardOf(careCards, 'emergency')
  const sameDay = cardOf(careCards, 'sameDay')
  const ordered = conditions.toSorted((a, b) => Number(b.isHub) - Number(a.isHub))
  return (
    <main id="main" tabIndex={-1}>
      <PageIntro title="A patient guide to low back pain" art={<LumbarSpine />}>
        <p>What it may be, what you can do, and what massage can and cannot do.</p>
        <p>New low back pain usually gets much better in the first 6 weeks. A few signs need help fast. Check those first.</p>
      </PageIntro>
      <div className={styles.body}>
        {emergency ? <CareCard card={emergency} level={2} /> : null}
        {sameDay ? <SameDayLine href={`#${sameDaySection}`} /> : null}
        <div className={styles.band}>
          <Section id="conditions" title="What may it be?">
            <p>Not sure? Tick what you notice, and see which pages fit.</p>
            <p><a className={button.button} href={pages.find.href}>{pages.find.title}</a></p>
            {ordered.length > 0 ? <ConditionCards conditions={ordered} /> : <p>No conditions are published yet.</p>}
          </Section>
          {sameDay ? (
            <Section id={sameDaySection} title="When you need help today">
              <CareCard card={sameDay} level={3} />
            </Section>
          ) : null}
          <Section id="benefits" title="What does massage do?">
            {benefits.length > 0 ? <BenefitCards benefits={benefits} /> : <p>No answers are published yet.</p>}
          </Section>
          <Section id="how-sure" title="How sure are we?">
            <p>Every statement about massage shows its sources and how sure we are. When we do not know, we say so.</p>
            <CertaintyKey />
          </Section>
          <Section id="clinic" title="Who writes this guide">
            <p>{interestOf(clinic)}</p>
            <p>See <a href={pages.clinic.href}>the clinic</a>: where it is, when it is open and what it offers.</p>
            <ReviewNotice reviewedPages={reviewedPages} />
            <p>See also <a href={pages.about.href}>how we write and review</a>.</p>
          </Section>
        </div>
      </div>
    </main>
  )
}
