import { atomFeed } from '@/lib/seo/atom'
import { getChangeLog } from '@/sanity/content/changes'
import { getClinic } from '@/sanity/content/clinic'
import { site } from '../env'
import { changeFeed } from '../feed'

export const dynamic = 'force-static'

/** What changed in this guide, for feed readers. */
export async function GET(): Promise<Response> {
  const [changes, clinic] = await Promise.all([getChangeLog(), getClinic()])
  return new Response(atomFeed(changeFeed(site.url, changes, clinic)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
