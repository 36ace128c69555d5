import type { SanityClient } from 'sanity'
import { pageAt } from '../../../lib/addresses/page-path'

/** The name of the published page at an address of a document's, or of its sheet; null when none stands there. */
export async function pageStandingAt(path: string, client: SanityClient): Promise<string | null> {
  const page = pageAt(path)
  if (!page) return null
  return client.fetch<string | null>(
    '*[_type == $type && slug.current == $slug && !(_id in path("drafts.**")) && !(_id in path("versions.**"))][0]{"name": coalesce(title, name, "a page")}.name',
    { ...page },
    { perspective: 'raw', tag: 'validate.page-standing-at' },
  )
}
