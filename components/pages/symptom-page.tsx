import type { Symptom } from '@/sanity/content/symptom'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { SummaryCard, SummaryCards } from '../content/summary-card'
import { fullDate } from '../evidence/full-date'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { CareCard } from '../safety/care-card'
import { SameDayLine } from '../safety/same-day-line'
import styles from './layout.module.css'

/** One thing that people notice: when it needs help fast, and what it may go with. Never a diagnosis. */
export function SymptomPage({ symptom }: { symptom: Symptom }) {
  const { name, plainDescription, alsoKnownAs, escalationCard, emergencyCard, conditions, _updatedAt } = symptom
  return (
    <>
      <Breadcrumbs trail={trails.symptoms} />
      <main id="main" tabIndex={-1}>
        <PageIntro title={name} caption={alsoKnownAs.length > 0 ? `Also called: ${alsoKnownAs.join(', ')}` : undefined}>
          {plainDescription ? <p>{plainDescription}</p> : null}
        </PageIntro>
        <div className={styles.body}>
          {emergencyCard ? <CareCard card={emergencyCard} level={2} /> : null}
          {escalationCard ? <CareCard card={escalationCard} level={2} /> : null}
          {escalationCard?.level === 'sameDay' ? null : <SameDayLine />}
          <div className={styles.band}>
            <Section id="what-it-may-be" title="What it may be">
              <p>Many things can feel like this. This page cannot tell you what you have. A doctor, nurse or other healthcare professional can check.</p>
              <Conditions title="It often goes with" conditions={conditions.filter(({ weight }) => weight === 'typical')} />
              <Conditions title="It sometimes goes with" conditions={conditions.filter(({ weight }) => weight === 'possible')} />
              {conditions.length === 0 ? <p>We have no page about this. A doctor or nurse practitioner can check it.</p> : null}
            </Section>
            <Section id="more" title="What you can do next">
              <ul>
                {conditions.length > 0 ? <li>Read the page that fits you best. It says what you can do yourself.</li> : null}
                <li><a href="/find">Tick what you notice</a> to see which pages fit you.</li>
                <li>Look at <a href="/symptoms">all symptoms</a>. Most conditions show more than one.</li>
                <li>To speak to a nurse at any time, call <a href="tel:811" className="unbroken">8-1-1</a>.</li>
              </ul>
              <p>Nobody reviews a page like this one by itself. Each condition’s page says if somebody has checked it. Last changed: <time dateTime={_updatedAt}>{fullDate(_updatedAt)}</time>.</p>
            </Section>
          </div>
        </div>
      </main>
    </>
  )
}

function Conditions({ title, conditions }: { title: string; conditions: Symptom['conditions'] }) {
  if (conditions.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <SummaryCards>
        {conditions.map(({ condition: { _id, slug, title: name, summary } }) => (
          <SummaryCard key={_id} href={`/conditions/${slug}`} title={name} level={4}><p>{summary}</p></SummaryCard>
        ))}
      </SummaryCards>
    </>
  )
}
