import { lastGood } from '@/app/last-good'
import { searchedPages } from '@/app/searched-pages'
import { JsonLd } from '@/components/content/json-ld'
import { SearchPage } from '@/components/pages/search-page'
import { find, nothing } from '@/lib/search/engine'
import { fixedWords } from '@/lib/seo/fixed-words'
import { getSearch } from '@/sanity/content/search'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-dynamic'

// Known before anything is read: what a page that is made for each visit reads for its head, Next would send after it.
export const metadata = pageMetadata('/search', fixedWords['/search'], { isListed: false })

const longest = 100

const readSearch = lastGood(() => getSearch(searchedPages))

export default async function Search({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ engine, careCards }, { q }] = await Promise.all([readSearch(), searchParams])
  const asked = [q].flat()[0]?.trim().slice(0, longest)
  return (
    <>
      <SearchPage words={asked} found={asked ? find(engine, asked) : nothing} careCards={careCards} />
      <JsonLd data={await fixedPageData('/search')} />
    </>
  )
}
