import type { CustomValidator } from 'sanity'
import { pageAt } from '../../../lib/addresses/page-path'
import { contentApiVersion } from './content-api-version'

/** A page that stands is always shown: a redirect from its address would never be used. */
export const noPageThere: CustomValidator<string | undefined> = async (from, { getClient }) => {
  const page = from ? pageAt(from) : undefined
  if (!page) return true
  const name = await getClient({ apiVersion: contentApiVersion }).fetch<string | null>(
    '*[_type == $type && slug.current == $slug && !(_id in path("drafts.**")) && !(_id in path("versions.**"))][0]{"name": coalesce(title, name, "a page")}.name',
    { ...page },
    { perspective: 'raw', tag: 'validate.no-page-there' },
  )
  return !name || `“${name}” stands at this address, so the redirect would never be used. Give that page another address or unpublish it first.`
}
