import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import { Figure } from '../content/figure'
import { KeyFacts } from '../content/key-facts'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { ConditionIllustration } from '../illustrations/condition-illustration'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { CareCard, cardOf } from '../safety/care-card'
import { SameDayLine } from '../safety/same-day-line'
import { conditionCites, inReadingOrder } from './condition/condition-cites'
import { conditionSections } from './condition/condition-sections'
import styles from './layout.module.css'

interface ConditionPageProps {
  condition: Condition
  clinic: Clinic | null
}

/** What a person with this condition needs, the emergency card before everything but the summary. */
export function ConditionPage({ condition: given, clinic }: ConditionPageProps) {
  const condition = inReadingOrder(given)
  const cites = conditionCites(condition)
  const sections = conditionSections(condition, clinic, cites)
  const emergency = cardOf(condition.careCards, 'emergency')
  const [first, ...figures] = condition.media
  return (
    <>
      <Breadcrumbs trail={trails.conditions} />
      <main id="main" tabIndex={-1}>
        <PageIntro title={condition.title} caption={condition.clinicalName}>
          <p>{condition.summary}</p>
        </PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <div>
            {emergency ? <CareCard card={emergency} level={2} /> : null}
            {sections.some(({ id }) => id === 'when-to-get-help') ? <SameDayLine href="#when-to-get-help" /> : null}
            <KeyFacts facts={condition.keyFacts} cites={cites} level={2} />
            {first ? <Figure figure={first} first /> : null}
          </div>
          <ContentsList entries={sections} />
          <div>
            {sections.map(({ id, title, content }) => (
              <Section key={id} id={id} title={title}>
                {content}
                {id === 'what-it-is' ? <ConditionIllustration slug={condition.slug} /> : null}
                {id === 'what-it-is' ? figures.map((figure) => <Figure key={figure.image.id} figure={figure} />) : null}
              </Section>
            ))}
          </div>
        </div>
      </main>
    </>
  )
}
