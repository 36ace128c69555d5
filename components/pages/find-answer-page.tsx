import type { Answers } from '@/lib/finder/answers'
import type { Finding } from '@/lib/finder/find'
import type { Finder } from '@/sanity/content/finder'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { FinderForm } from '../finder/finder-form'
import { Findings } from '../finder/findings'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { pages, trails } from '../navigation/routes'
import { CareCard, cardOf } from '../safety/care-card'
import answerStyles from '../finder/finder.module.css'
import styles from './layout.module.css'

interface FindAnswerPageProps {
  finder: Finder
  answers: Answers
  finding: Finding
}

/** The answer for a browser without JavaScript. An emergency has no other content beside its card. */
export function FindAnswerPage({ finder, answers, finding }: FindAnswerPageProps) {
  const emergency = cardOf(finder.careCards, 'emergency')
  if (finding.kind === 'emergency' && emergency) {
    return (
      <main id="main" tabIndex={-1}>
        <PageIntro title="Get help now"><p>You ticked a sign of an emergency. Do not wait and see.</p></PageIntro>
        <div className={styles.body}><CareCard card={emergency} level={2} /></div>
      </main>
    )
  }
  return (
    <>
      <Breadcrumbs trail={[...trails.home, pages.find]} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Your answers"><p>We do not save them. This page is gone when you leave it.</p></PageIntro>
        <div className={`${styles.body} ${answerStyles.answer}`}>
          {finding.kind === 'pages'
            ? <Findings finder={finder} finding={finding} />
            : <p>First tell us about an emergency: tick a sign, or “None of these”. Your other answers are still ticked.</p>}
          <div className={styles.band}>
            <Section id="change" title="Change your answers"><FinderForm finder={finder} answers={answers} /></Section>
          </div>
        </div>
      </main>
    </>
  )
}
