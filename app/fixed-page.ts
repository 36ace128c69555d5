import { isSeoPath } from '@/lib/addresses/fixed-pages'
import { ownName } from '@/lib/clinic/own-name'
import type { FixedPath } from '@/lib/seo/fixed-words'
import { pageWords, type PageWords } from '@/lib/seo/metadata'
import { ownWords } from '@/lib/seo/own-words'
import { getClinic } from '@/sanity/content/clinic'
import { getPageSeo } from '@/sanity/content/page-seo'
import type { Seo } from '@/sanity/content/parts/seo'

/** What a page with a fixed address says of itself in search results, in shared links and to machines: marketing's words first, else ours. */
export async function fixedPage(path: FixedPath): Promise<PageWords & { seo: Seo }> {
  const [seo, clinic] = await Promise.all([isSeoPath(path) ? getPageSeo(path) : undefined, path === '/clinic' ? getClinic() : null])
  return { ...pageWords(seo, ownWords('pageSeo', { path, clinicName: ownName(clinic) })), seo }
}
