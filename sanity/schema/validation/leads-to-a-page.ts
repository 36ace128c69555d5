import type { CustomValidator } from 'sanity'
import { fixedAddresses } from '../../../lib/addresses/fixed-pages'
import { asAsked, byStart, describeWay, redirectWay, type Hop } from '../../../lib/addresses/redirect-way'
import { baseId } from '../../base-id'
import { contentApiVersion } from './content-api-version'
import { pageStandingAt } from './page-standing-at'

/** The redirect leads to a page that stands, and not by way of another redirect. */
export const leadsToAPage: CustomValidator<string | undefined> = async (to, { document, getClient }) => {
  const from = document?.['from']
  if (!to || !document || typeof from !== 'string') return true
  if (asAsked(from) === asAsked(to)) return 'The new address is the same as the old one. Change one of them.'
  if (document['isEnabled'] === false) return true
  const client = getClient({ apiVersion: contentApiVersion })
  const others = await client.fetch<Hop[]>(
    '*[_type == "redirect" && isEnabled != false && defined(from) && defined(to) && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))]{from, to}',
    { id: baseId(document._id) },
    { perspective: 'raw', tag: 'validate.leads-to-a-page' },
  )
  const { hops, isCircle } = redirectWay(from, byStart([...others, { from, to }]))
  if (isCircle) return `This makes a loop: ${describeWay(from, hops)}. Point it at the final page.`
  const end = hops.at(-1)?.to ?? to
  if (hops.length > 1) return `${to} leads on to ${end} itself. Write ${end}.`
  const stands = fixedAddresses.includes(asAsked(to)) || (await pageStandingAt(asAsked(to), client)) !== null
  return stands || `No page stands at ${to}. Publish it first, or write the address of one that does.`
}
