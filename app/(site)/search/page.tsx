import type { Metadata } from 'next'
import { SearchPage } from '@/components/pages/search-page'
import { buildIndex, searchPages } from '@/lib/search/search'
import { getSearchEntries } from '@/sanity/content/search'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

const longest = 100

export default async function Search({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { q } = await searchParams
  const words = [q].flat()[0]?.trim().slice(0, longest) ?? ''
  const hits = words ? searchPages(buildIndex(await getSearchEntries()), words) : []
  return <SearchPage words={words} hits={hits} />
}
