import { interestOf } from '@/lib/clinic/interest'
import type { Clinic } from '@/sanity/content/clinic'
import { pages, type Crumb } from './routes'
import styles from './site-footer.module.css'

const guide = [pages.conditions, pages.symptoms, pages.benefits, pages.techniques, pages.evidence, pages.questions, pages.glossary]
const about = [pages.about, pages.clinic, pages.privacy, pages.accessibility]

/** Where to get help now, who is behind the site and what they sell. */
export function SiteFooter({ clinic }: { clinic: Clinic | null }) {
  return (
    <footer className={styles.footer}>
      <div>
        <div>
          <h2>Need help now?</h2>
          <ul>
            <li><a href="tel:911">9-1-1</a> Emergency: police, fire, ambulance</li>
            <li><a href="tel:811">8-1-1</a> A nurse, day and night. Interpreters can help.</li>
            <li><a href="tel:711">7-1-1</a> To reach 8-1-1 if you are deaf or hard of hearing</li>
          </ul>
        </div>
        <div>
          <h2>Who is behind this site</h2>
          <p>{interestOf(clinic)}</p>
          <ClinicDetails clinic={clinic} />
        </div>
        <nav aria-label="Footer">
          <Links title="This guide" links={guide} />
          <Links title="About it" links={about} />
        </nav>
        <p className={styles.small}>
          This guide gives general information about low back pain. It does not replace advice from a doctor, nurse or
          other healthcare professional.
        </p>
      </div>
    </footer>
  )
}

function Links({ title, links }: { title: string; links: readonly Crumb[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{links.map(({ href, title: name }) => <li key={href}><a href={href}>{name}</a></li>)}</ul>
    </section>
  )
}

function ClinicDetails({ clinic }: { clinic: Clinic | null }) {
  if (clinic === null) return <p><a href={pages.clinic.href}>{pages.clinic.title}</a></p>
  const { street, locality, region, postalCode } = clinic.address ?? {}
  const address = [street, locality, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return (
    <>
      {clinic.isSample ? <p className={styles.sample}>Sample details. The clinic’s own will go here.</p> : null}
      <p>{clinic.name}{address ? <><br />{address}</> : null}</p>
    </>
  )
}
