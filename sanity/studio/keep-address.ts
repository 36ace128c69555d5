import { useClient } from 'sanity'
import { pagePath } from '../../lib/addresses/page-path'
import { baseId } from '../base-id'
import { lake } from '../env'
import type { PublishCheck } from './publish-check'

interface Slugs {
  was: string | null
  willBe: string | null
}

/** When a page is published under another address, the old one leads there: links, bookmarks and search results go on working. */
export const useAddressKeeping: PublishCheck = ({ id, type }) => {
  const client = useClient({ apiVersion: lake.apiVersion })
  return async () => {
    const publishedId = baseId(id)
    const slugs = await client.withConfig({ perspective: 'raw', useCdn: false }).fetch<Slugs>(
      `{"was": *[_id == $publishedId][0].slug.current, "willBe": *[_id == $draftId][0].slug.current}`, { publishedId, draftId: `drafts.${publishedId}` },
    )
    const [from, to] = [pagePath(type, slugs.was), pagePath(type, slugs.willBe)]
    if (!from || !to || from === to) return { problems: [] }
    return { problems: [], complete: () => void redirect(from, to) }
  }

  async function redirect(from: string, to: string) {
    try {
      const known = await client.fetch<string | null>('*[_type == "redirect" && from == $from][0]._id', { from })
      await client.mutate([
        // Those that led to the old address lead on at once, so that nobody is sent on twice.
        { patch: { query: '*[_type == "redirect" && to == $from]', params: { from }, set: { to } } },
        { createOrReplace: { _id: known ?? `redirect-${from.slice(1).replaceAll('/', '-')}`, _type: 'redirect', from, to, permanent: true, isEnabled: true } },
        // A page stands there now.
        { delete: { query: '*[_type == "redirect" && from == $to]', params: { to } } },
      ])
    } catch (error) {
      console.error(`The old address ${from} could not be led to ${to}. Add a redirect by hand.`, error)
    }
  }
}
