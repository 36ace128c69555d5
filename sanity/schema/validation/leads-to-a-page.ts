import type { CustomValidator, SanityClient } from 'sanity'
import { fixedAddresses } from '../../../lib/addresses/fixed-pages'
import { pageAt } from '../../../lib/addresses/page-path'
import { asAsked, isCircle, redirectWay, type Hop } from '../../../lib/addresses/redirect-way'
import { baseId } from '../../base-id'
import { contentApiVersion } from './content-api-version'

/** The redirect leads to a page that stands, and not by way of another redirect. */
export const leadsToAPage: CustomValidator<string | undefined> = async (to, { document, getClient }) => {
  const from = document?.['from']
  if (!to || !document || typeof from !== 'string') return true
  if (asAsked(from) === asAsked(to)) return 'The new address is the same as the old one. Change one of them.'
  if (document['isEnabled'] === false) return true
  const client = getClient({ apiVersion: contentApiVersion })
  const others = await client.fetch<Hop[]>(
    '*[_type == "redirect" && isEnabled != false && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))]{from, to}',
    { id: baseId(document._id) },
    { perspective: 'raw', tag: 'validate.leads-to-a-page' },
  )
  const way = redirectWay(from, [...others, { from, to }])
  const end = way.at(-1) ?? to
  if (isCircle(way)) return `This makes a loop: ${way.join(' → ')}. Point it at the final page.`
  if (way.length > 2) return `${to} leads on to ${end} itself. Write ${end}.`
  return (await isPage(asAsked(to), client)) || `No page stands at ${to}. Publish it first, or write the address of one that does.`
}

async function isPage(path: string, client: SanityClient): Promise<boolean> {
  if (fixedAddresses.includes(path)) return true
  const page = pageAt(path)
  if (!page) return false
  const query = 'count(*[_type == $type && slug.current == $slug && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]) > 0'
  return client.fetch<boolean>(query, { ...page }, { perspective: 'raw', tag: 'validate.leads-to-a-page' })
}
