import { buildIndex } from '@/lib/search/search'
import { getSearchEntries } from '@/sanity/content/search'

export const dynamic = 'force-static'

/** The search index, built from content: components/enhance/search.ts fetches it on first use. */
export async function GET(): Promise<Response> {
  return Response.json(buildIndex(await getSearchEntries()))
}
