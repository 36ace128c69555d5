import type { Questions } from '@/sanity/content/questions'
import { FaqList } from '../content/faq-list'
import { PageIntro } from '../content/page-intro'
import { given } from '../content/page-section'
import { Section } from '../content/section'
import { citeIndex, textPlaces } from '../evidence/cite-index'
import { References } from '../evidence/references'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import styles from './layout.module.css'

/** Every question with its answer: those about anything first, then condition by condition. */
export function QuestionsPage({ questions: { groups, references } }: { questions: Questions }) {
  const faqs = groups.flatMap((group) => group.faqs)
  const cites = citeIndex(references, faqs.flatMap((faq) => [...textPlaces(faq.answer), { place: faq, citations: faq.citations }]))
  const sections = given([
    ...groups.map(({ condition, faqs: own }) => [
      condition ? `about-${condition.slug}` : 'general',
      condition?.title ?? 'Care, safety and your visit',
      <>
        <FaqList faqs={own} cites={cites} level={3} />
        {condition ? <p><a href={`/conditions/${condition.slug}`}>More about {inSentence(condition.title)}</a></p> : null}
      </>,
    ] as const),
    ['sources', 'Sources', references.length > 0 && <References references={references} cites={cites} />] as const,
  ])
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Common questions">
          <p>Short answers with their sources.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <ContentsList entries={sections} />
          <div>
            {sections.length === 0 ? <p>No questions are answered yet. To ask a nurse at any time, call <a href="tel:811" className="unbroken">8-1-1</a>.</p> : null}
            {sections.map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}
          </div>
        </div>
      </main>
    </>
  )
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
