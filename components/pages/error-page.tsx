import { PageIntro } from '../content/page-intro'
import styles from './layout.module.css'
import { HelpfulWays } from './not-found-page'
import buttons from './error-page.module.css'

/** For a page that failed. Stands in error.tsx too, where trying again needs no new page. */
export function ErrorPage({ onRetry }: { onRetry?: () => void }) {
  return (
    <main id="main" tabIndex={-1}>
      <PageIntro title="Something went wrong on our side">
        <p>This page did not load. You did nothing wrong. Please try again in a minute.</p>
        {onRetry ? <p><button className={buttons.retry} type="button" onClick={onRetry}>Try again</button></p> : null}
      </PageIntro>
      <div className={styles.body}>
        <HelpfulWays />
      </div>
    </main>
  )
}
