import type { SymptomSummary } from '@/sanity/content/symptoms'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { SymptomList } from '../content/symptom-list'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { CareCard, type SafetyCard } from '../safety/care-card'
import { SameDayLine } from '../safety/same-day-line'
import styles from './layout.module.css'

const kinds: readonly [kind: SymptomSummary['kind'], title: string][] = [
  ['where', 'Where it is'],
  ['feeling', 'How it feels'],
  ['better', 'What makes it better'],
  ['worse', 'What makes it worse'],
  ['other', 'When and how it came'],
]

interface SymptomsPageProps {
  symptoms: readonly SymptomSummary[]
  emergency: SafetyCard | undefined
}

/** What people notice, in their words, the emergency card before it. */
export function SymptomsPage({ symptoms, emergency }: SymptomsPageProps) {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Symptoms">
          <p>What you may notice with a sore back, and which conditions it can go with.</p>
        </PageIntro>
        <div className={styles.body}>
          {emergency ? <CareCard card={emergency} level={2} /> : null}
          <SameDayLine />
          <div className={styles.band}>
            {symptoms.length === 0 ? <p>No symptoms are published yet. If your back hurts and you are worried, call <a href="tel:811" className="unbroken">8-1-1</a> to speak to a nurse.</p> : null}
            {kinds.map(([kind, title]) => {
              const own = symptoms.filter((symptom) => symptom.kind === kind)
              return own.length > 0 ? <Section key={kind} id={kind} title={title}><SymptomList symptoms={own} /></Section> : null
            })}
          </div>
        </div>
      </main>
    </>
  )
}
