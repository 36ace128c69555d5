import { siteName, siteTopic } from '@/lib/brand'
import { fullSentence } from '@/lib/full-sentence'
import { claimAnchor } from '@/lib/evidence/grid'
import { tagUri, type Feed, type FeedEntry } from '@/lib/seo/atom'
import type { Change } from '@/sanity/content/changes'
import type { Clinic } from '@/sanity/content/clinic'
import { feedPath } from './metadata'

/** As many as a feed reader needs to catch up after a week away. */
const longest = 50

/** How many pages an entry names; what stands on more is told by their number. */
const named = 6

/** What changed in the guide, the newest first. */
export function changeFeed(siteUrl: string, changes: readonly Change[], clinic: Clinic | null): Feed {
  // What changed at once keeps its order: pages first.
  const entries = changes.map((change) => entryOf(siteUrl, change)).toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated))
  return {
    url: `${siteUrl}${feedPath}`,
    title: `${siteName}: what changed`,
    subtitle: `Changes to ${siteTopic}: pages, statements about massage, warning signs, answers and reviews.`,
    author: clinic && !clinic.isSample ? clinic.name : siteName,
    page: `${siteUrl}/about#changes`,
    language: 'en-CA',
    entries: entries.slice(0, longest),
  }
}

function entryOf(siteUrl: string, change: Change): FeedEntry {
  if (change.of === 'review') {
    const { page, review } = change
    return {
      id: tagUri(siteUrl, { created: review._createdAt, id: change.id }),
      title: `${page.title}: reviewed`,
      page: `${siteUrl}${page.path}#sources`,
      updated: review._createdAt,
      summary: `What changed: ${fullSentence(review.whatChanged)} Why: ${fullSentence(review.why)} Checked by ${review.reviewer.name} on ${review.date}${review.scope === 'safety-only' ? ' (safety information only)' : ''}.`,
    }
  }
  const isNew = change.created === change.changed
  const known = { id: tagUri(siteUrl, change), updated: change.changed, published: change.created }
  if (change.of === 'page') {
    return { ...known, page: `${siteUrl}${change.page.path}`, title: change.page.title, summary: isNew ? 'This page is new.' : 'The words of this page changed.' }
  }
  const { title, said, place } = kinds[change.of]
  const [first] = change.pages
  return {
    ...known,
    page: `${siteUrl}${place?.(change.id) ?? first?.path ?? '/'}`,
    title: `${title}: ${isNew ? 'new' : 'changed'}`,
    summary: `${said} “${change.words}” ${where(change.pages)}`,
  }
}

const kinds: Record<'claim' | 'redFlag' | 'careRoute' | 'faq', { title: string; said: string; place?: (id: string) => string }> = {
  claim: { title: 'Statement about massage', said: 'It says:', place: (id) => `/evidence#${claimAnchor(id)}` },
  redFlag: { title: 'Warning sign', said: 'It says:' },
  careRoute: { title: 'Where to get help', said: 'It is under the heading' },
  faq: { title: 'Question and answer', said: 'The question is:', place: (id) => `/faq#${id}` },
}

function where(pages: readonly { title: string }[]): string {
  if (pages.length > named) return `It is on ${pages.length} pages.`
  return `It is on ${pages.length === 1 ? 'this page' : 'these pages'}: ${pages.map(({ title }) => title).join('; ')}.`
}
