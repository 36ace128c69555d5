import { JsonLd } from '@/components/content/json-ld'
import { SearchPage } from '@/components/pages/search-page'
import { buildIndex, searchPages } from '@/lib/search/search'
import { getSearchEntries } from '@/sanity/content/search'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-dynamic'

export const metadata = fixedPageMetadata('/search', { isListed: false })

const longest = 100

export default async function Search({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { q } = await searchParams
  const asked = [q].flat()[0]?.trim().slice(0, longest) ?? ''
  const hits = asked ? searchPages(buildIndex(await getSearchEntries()), asked) : []
  return (
    <>
      <SearchPage words={asked} hits={hits} />
      <JsonLd data={fixedPageData('/search')} />
    </>
  )
}
