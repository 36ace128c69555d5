import type { Hit } from '@/lib/search/search'
import { PageIntro } from '../content/page-intro'
import { Enhance } from '../enhance/enhance'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { SearchForm } from '../search/search-form'
import { SearchResults } from '../search/search-results'
import search from '../search/search.module.css'
import styles from './layout.module.css'

interface SearchPageProps {
  /** As asked for; empty when nothing was. */
  words: string
  hits: readonly Hit[]
}

/** Words to pages. The answer to a sent form comes from the server; with the module it changes as one types. */
export function SearchPage({ words, hits }: SearchPageProps) {
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Search">
          <p>Use your own words. Spelling does not have to be right.</p>
        </PageIntro>
        <div className={styles.body}>
          <lumbar-search data-index="/search-index.json">
            <SearchForm words={words} />
            <div className={search.output} data-server="">{words ? <SearchResults words={words} hits={hits} /> : null}</div>
            {/* Filled by the module alone, so what is in it is none of React's business. */}
            <div className={search.output} data-output="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
            <p className="visually-hidden" role="status" data-status="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
          </lumbar-search>
          <Enhance module="search" />
        </div>
      </main>
    </>
  )
}
