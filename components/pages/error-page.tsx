import { PageIntro } from '../content/page-intro'
import styles from './layout.module.css'
import { HelpfulWays } from './not-found-page'

/** For a page that could not be rendered and has no good version yet. */
export function ErrorPage() {
  return (
    <main id="main" tabIndex={-1}>
      <PageIntro title="Something went wrong on our side">
        <p>This page did not load. You did nothing wrong. Please try again in a minute.</p>
      </PageIntro>
      <div className={styles.body}>
        <HelpfulWays />
      </div>
    </main>
  )
}
