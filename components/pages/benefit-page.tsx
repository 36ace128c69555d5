import type { Benefit } from '@/sanity/content/benefit'
import type { Clinic } from '@/sanity/content/clinic'
import { Figure } from '../content/figure'
import { PageIntro } from '../content/page-intro'
import { PortableText } from '../content/portable-text'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { CareCard, cardOf } from '../safety/care-card'
import { benefitCites } from './benefit/benefit-cites'
import { benefitSections } from './benefit/benefit-sections'
import styles from './layout.module.css'

interface BenefitPageProps {
  benefit: Benefit
  clinic: Clinic | null
}

/** One question about massage, answered as far as studies go. */
export function BenefitPage({ benefit, clinic }: BenefitPageProps) {
  const cites = benefitCites(benefit)
  const sections = benefitSections(benefit, clinic, cites)
  const emergency = cardOf(benefit.careCards, 'emergency')
  return (
    <>
      <Breadcrumbs trail={trails.massage} />
      <main id="main" tabIndex={-1}>
        <PageIntro title={benefit.title}>
          <PortableText content={benefit.shortAnswer} cites={cites} level={2} />
        </PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <div>
            {emergency ? <CareCard card={emergency} level={2} /> : null}
            {benefit.media.map((figure, index) => <Figure key={figure.image.id} figure={figure} first={index === 0} />)}
          </div>
          <ContentsList entries={sections} />
          <div>
            {sections.map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}
          </div>
        </div>
      </main>
    </>
  )
}
