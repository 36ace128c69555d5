import { routes } from '../../lib/addresses/page-path'
import { addMonths, clinicDay } from '../../lib/review'
import { isExpired } from '../content/parts/citation'

interface AttentionList {
  id: string
  title: string
  /** Plain filters only: the Studio listens to them, and a listener follows no references. */
  filter: string
  types: string[]
}

/** The days that the lists ask for, on the clinic's calendar. Asked for each time that a list is opened: the Studio may stand open for days. */
export function attentionDays(moment: Date = new Date()): { today: string; yearAgo: string } {
  const today = clinicDay(moment)
  return { today, yearAgo: addMonths(today, -12) }
}

const pages = Object.keys(routes)
/** Pages with a fixed address have written descriptions in the code. */
const pagesWithSeo = [...pages, 'pageSeo']

/** What somebody should look at, each a list of documents. `$today` and `$yearAgo` are dates such as 2026-11-22. */
export const attentionLists: AttentionList[] = [
  { id: 'sources-not-current', title: 'Sources replaced, retracted or expired', types: ['citation'], filter: `_type == "citation" && (status != "current" || ${isExpired})` },
  { id: 'sources-not-checked', title: 'Sources not looked at for a year', types: ['citation'], filter: '_type == "citation" && (!defined(retrieved) || retrieved < $yearAgo)' },
  { id: 'claims-without-source', title: 'Claims without a source', types: ['claim'], filter: '_type == "claim" && !(count(citations) > 0)' },
  { id: 'claims-judged-by-us', title: 'Claims whose certainty we judged ourselves', types: ['claim'], filter: '_type == "claim" && certaintySource.kind == "ours"' },
  { id: 'reviews-due', title: 'Reviews past due', types: ['reviewRecord'], filter: '_type == "reviewRecord" && nextDue < $today' },
  { id: 'hidden-pages', title: 'Pages hidden from search engines', types: pagesWithSeo, filter: `_type in ${JSON.stringify(pagesWithSeo)} && seo.noIndex == true` },
  { id: 'no-search-description', title: 'Pages without their own search description', types: pages, filter: `_type in ${JSON.stringify(pages)} && !defined(seo.description)` },
  { id: 'samples', title: 'Sample details to replace', types: ['clinic', 'service'], filter: '_type in ["clinic", "service"] && isSample == true' },
]
