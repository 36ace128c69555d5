import type { Finder } from '@/sanity/content/finder'
import { PageIntro } from '../content/page-intro'
import { Enhance } from '../enhance/enhance'
import { FinderForm } from '../finder/finder-form'
import { FinderParts } from '../finder/findings'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import finder from '../finder/finder.module.css'
import styles from './layout.module.css'

/** From what a person notices to the pages that fit; warning signs first. */
export function FindPage({ finder: content }: { finder: Finder }) {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Find the page that fits you">
          <p>Tick what you notice. We show which of our pages fit. We cannot tell you what you have.</p>
        </PageIntro>
        <div className={styles.body}>
          <lumbar-finder data-rules={JSON.stringify(content.rules)}>
            <div className={finder.layout}>
              <FinderForm finder={content} />
              <aside className={finder.aside} aria-label="Pages that fit">
                {/* Filled by the module alone, so what is in it is none of React's business. */}
                <div className={finder.output} data-output="" tabIndex={-1} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
                <p className="visually-hidden" role="status" data-status="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
                <p className={finder.private}>We do not save your answers.</p>
                <noscript><p className={finder.private}>Your browser does not run scripts, so your answers go to our server once, to make the next page.</p></noscript>
              </aside>
            </div>
            <FinderParts finder={content} />
          </lumbar-finder>
          <Enhance module="finder" />
        </div>
      </main>
    </>
  )
}
