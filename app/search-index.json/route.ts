import type { StoredEngine } from '@/lib/search/engine'
import { getSearch } from '@/sanity/content/search'
import { searchedPages } from '../searched-pages'

export const dynamic = 'force-static'

/** What search needs, built from content: components/enhance/search.ts fetches it on first use. */
export async function GET(): Promise<Response> {
  const { engine, names } = await getSearch(searchedPages)
  return Response.json({ pages: engine.pages.toJSON(), names } satisfies StoredEngine)
}
