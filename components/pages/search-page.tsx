import type { Found } from '@/lib/search/engine'
import { PageIntro } from '../content/page-intro'
import { Enhance } from '../enhance/enhance'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import type { SafetyCard } from '../safety/care-card'
import { SearchForm } from '../search/search-form'
import { SearchParts, SearchResults } from '../search/search-results'
import search from '../search/search.module.css'
import styles from './layout.module.css'

interface SearchPageProps {
  /** As asked for; undefined when nothing was, empty when the form was sent without a word. */
  words: string | undefined
  found: Found
  /** Every card that a search may call for. */
  careCards: readonly SafetyCard[]
}

/** Words to pages. The answer to a sent form comes from the server; with the module it changes as one types. */
export function SearchPage({ words, found, careCards }: SearchPageProps) {
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
            <div className={search.output} data-server="">{words ? <SearchResults words={words} found={found} careCards={careCards} /> : null}</div>
            {/* Filled by the module alone, so what is in it is none of React's business. */}
            <div className={search.output} data-output="" tabIndex={-1} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
            <p className="visually-hidden" role="status" data-status="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
            <SearchParts careCards={careCards} />
          </lumbar-search>
          <Enhance module="search" />
        </div>
      </main>
    </>
  )
}
