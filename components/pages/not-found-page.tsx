import { PageIntro } from '../content/page-intro'
import styles from './layout.module.css'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main id="main" tabIndex={-1}>
      <PageIntro title="We cannot find that page">
        <p>It may have moved, or the address may have a typing mistake.</p>
      </PageIntro>
      <div className={styles.body}>
        <HelpfulWays />
      </div>
    </main>
  )
}

/** Where a lost person may want to go; the emergency line first. */
export function HelpfulWays() {
  return (
    <>
      <h2>What you can do now</h2>
      <ul>
        <li>In an emergency, call <a href="tel:911" className="unbroken">9-1-1</a>.</li>
        <li>To speak to a nurse at any time, call <a href="tel:811" className="unbroken">8-1-1</a>.</li>
        <li><a href="/search">Search this guide</a></li>
        <li><a href="/find">Tick what you notice and find your page</a></li>
        <li><a href="/symptoms">See all symptoms</a></li>
        <li><a href="/conditions">See all conditions</a></li>
        <li><a href="/benefits">Read what massage does</a></li>
        <li><a href="/">Go to the home page</a></li>
      </ul>
    </>
  )
}
