import { PageIntro } from '../content/page-intro'
import { Section } from '../content/section'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import styles from './layout.module.css'

/** What this site knows about a visitor: nothing about their health. */
export function PrivacyPage() {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Privacy">
          <p>You can read this whole site without telling us anything about you.</p>
        </PageIntro>
        <div className={styles.body}>
          <Section id="short" title="In short">
            <ul>
              <li>There are no cookies.</li>
              <li>Nothing is stored on your device.</li>
              <li>Nothing is loaded from other companies: no fonts, no maps, no counters, no ads.</li>
              <li>We do not count or follow visitors.</li>
            </ul>
          </Section>
          <Section id="answers" title="Your answers about your health">
            <p>Some pages ask you questions, such as where it hurts or if you have a warning sign. With JavaScript, your answers never leave your browser. They are gone when you close the page.</p>
            <p>Without JavaScript, these pages send your answers to our own server. It uses them to make the next page. It does not keep them, and they do not appear in a web address.</p>
          </Section>
          <Section id="search" title="Your search words">
            <p>With JavaScript, the <a href="/search">search</a> works inside your browser. Your words are not sent, and they do not appear in a web address.</p>
            <p>Without JavaScript, or before the page has loaded, your words go to our own server. They are then part of the web address, so your browser keeps them in its history. Our server does not keep them.</p>
          </Section>
          <Section id="server" title="What our server sees">
            <p>Like every website, our server gets your internet address and the address of the page you ask for. It needs them to send you the page.</p>
            <p>It does not get to know who you are.</p>
          </Section>
          <Section id="links" title="When you leave this site">
            <p>Links to studies lead to other websites, and so does a booking link. Those websites have rules of their own.</p>
          </Section>
          <Section id="clinic" title="At the clinic">
            <p>If you become a patient, the clinic keeps a health record about you. The Personal Information Protection Act of British Columbia protects it. Ask <a href="/clinic">the clinic</a> how you can see it.</p>
            <p>Please do not send health details by email.</p>
          </Section>
        </div>
      </main>
    </>
  )
}
