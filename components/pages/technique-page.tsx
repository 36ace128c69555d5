import type { Clinic } from '@/sanity/content/clinic'
import type { Technique } from '@/sanity/content/technique'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { CareCard, cardOf } from '../safety/care-card'
import { inReadingOrder, techniqueCites } from './technique/technique-cites'
import { techniqueSections } from './technique/technique-sections'
import styles from './layout.module.css'

interface TechniquePageProps {
  technique: Technique
  clinic: Clinic | null
}

/** What a person needs to know before they agree to this technique, or do not. */
export function TechniquePage({ technique: given, clinic }: TechniquePageProps) {
  const technique = inReadingOrder(given)
  const sections = techniqueSections(technique, clinic, techniqueCites(technique))
  const emergency = cardOf(technique.careCards, 'emergency')
  return (
    <>
      <Breadcrumbs trail={trails.techniques} />
      <main id="main" tabIndex={-1}>
        <PageIntro title={technique.name} caption={technique.clinicalName}>
          <p>{technique.summary}</p>
          <p>You can say no, and you can stop at any time.</p>
        </PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <div>{emergency ? <CareCard card={emergency} level={2} /> : null}</div>
          <ContentsList entries={sections} />
          <div>
            {sections.map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}
          </div>
        </div>
      </main>
    </>
  )
}
