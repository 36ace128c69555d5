import type { Changes } from '@/sanity/content/changes'
import type { Clinic } from '@/sanity/content/clinic'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { aboutSections } from './about/about-sections'
import styles from './layout.module.css'

interface AboutPageProps {
  clinic: Clinic | null
  changes: Changes
}

/** How this guide is written and checked, who pays for it, and what is not done yet. */
export function AboutPage({ clinic, changes }: AboutPageProps) {
  const sections = aboutSections(clinic, changes)
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="How we write and review">
          <p>Where our facts come from, how sure we are of them, who checks them and who pays for this guide.</p>
        </PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <ContentsList entries={sections} />
          <div>
            {sections.map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}
          </div>
        </div>
      </main>
    </>
  )
}
