import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/json-ld'
import { SearchPage } from '@/components/pages/search-page'
import { buildIndex, searchPages } from '@/lib/search/search'
import { getSearchEntries } from '@/sanity/content/search'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-dynamic'

const words = { title: 'Search', description: 'Use your own words. Spelling does not have to be right.' }

export const metadata: Metadata = { ...words, robots: { index: false } }

const longest = 100

export default async function Search({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { q } = await searchParams
  const asked = [q].flat()[0]?.trim().slice(0, longest) ?? ''
  const hits = asked ? searchPages(buildIndex(await getSearchEntries()), asked) : []
  return (
    <>
      <JsonLd data={fixedPageData('/search', words)} />
      <SearchPage words={asked} hits={hits} />
    </>
  )
}
