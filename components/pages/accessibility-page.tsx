import type { Clinic } from '@/sanity/content/clinic'
import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { telephone } from '../safety/urgency'
import styles from './layout.module.css'

/** What we aim for, what was tested, what was not, and whom to tell. */
export function AccessibilityPage({ clinic }: { clinic: Clinic | null }) {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Accessibility">
          <p>Everyone with a sore back should be able to use this site.</p>
        </PageIntro>
        <div className={styles.body}>
          <Section id="aim" title="What we aim for">
            <p>We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. So you should be able to:</p>
            <ul>
              <li>use every page with a keyboard alone</li>
              <li>listen to every page with a screen reader</li>
              <li>zoom in to 400% without losing text</li>
              <li>read it in light or dark, and with your own colours</li>
              <li>read it with JavaScript off</li>
              <li>print any page</li>
            </ul>
          </Section>
          <Section id="tested" title="What was tested">
            <p>A program (axe) checks each kind of page on a narrow and a wide screen, in light and in dark. Other programs check the order of headings, and that every picture has words.</p>
            <p>Programs find only some of the barriers. They do not show that a person can use the site with ease.</p>
          </Section>
          <Section id="not-tested" title="What was not tested yet">
            <ul>
              <li>No people with disabilities have tried this site yet.</li>
              <li>It was not tried with every screen reader and browser.</li>
              <li>It is in English only. At <a href="tel:811" className="unbroken">8-1-1</a> there are nurses, and interpreters for many languages.</li>
            </ul>
          </Section>
          <Section id="contact" title="If something does not work for you">
            <p>Please tell us what you tried, and on which page. We can also give you the words of a page in another form.</p>
            <Contact clinic={clinic} />
          </Section>
        </div>
      </main>
    </>
  )
}

function Contact({ clinic }: { clinic: Clinic | null }) {
  const { email, phone, isSample } = clinic ?? {}
  if (!email && !phone) return <p>The clinic has not added its contact details yet. When you visit, tell anyone who works there.</p>
  return (
    <>
      {isSample ? <p>These are sample details. The clinic’s own will go here.</p> : null}
      <ul>
        {email ? <li>Email: <a href={`mailto:${email}`}>{email}</a></li> : null}
        {phone ? <li>Phone: <a href={telephone(phone)}>{phone}</a></li> : null}
      </ul>
    </>
  )
}
