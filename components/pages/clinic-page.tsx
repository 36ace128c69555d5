import type { Clinic } from '@/sanity/content/clinic'
import type { ClinicServices } from '@/sanity/content/clinic-page'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import type { SafetyCard } from '../safety/care-card'
import { clinicSections } from './clinic/clinic-sections'
import { SampleNotice } from './clinic/sample-notice'
import styles from './layout.module.css'

interface ClinicPageProps extends ClinicServices {
  clinic: Clinic | null
  careCards: readonly SafetyCard[]
}

/** Where the clinic is, when it is open, who works there and what they offer. */
export function ClinicPage({ clinic, services, practitioners, careCards }: ClinicPageProps) {
  const isSample = clinic?.isSample || services.some((service) => service.isSample)
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title={clinic?.name ?? 'The clinic'}>
          <p>Where to find us, when we are open, and what we offer.</p>
        </PageIntro>
        <div className={styles.body}>
          {isSample ? <SampleNotice /> : null}
          <div className={isSample ? styles.band : undefined}>
            {clinicSections({ clinic, services, practitioners, careCards }).map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}
          </div>
        </div>
      </main>
    </>
  )
}
