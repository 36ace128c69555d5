import { interestOf } from '@/lib/clinic/interest'
import type { Changes } from '@/sanity/content/changes'
import type { Clinic } from '@/sanity/content/clinic'
import { given, type PageSection } from '../../content/page-section'
import { CertaintyKey } from '../../evidence/certainty-key'
import { fullDate } from '../../evidence/full-date'
import { ReviewNotice } from '../../evidence/review-notice'

export function aboutSections(clinic: Clinic | null, { pages, reviewedPages }: Changes): PageSection[] {
  const complaint = clinic?.settings?.complaintRoute
  return given([
    ['who', 'Who writes this guide', (
      <>
        <p>{interestOf(clinic)}</p>
        <p>It shows no ads from other companies. It does lead to booking at the clinic.</p>
      </>
    )],
    ['sources', 'Where our facts come from', (
      <>
        <p>We use national guidelines and reviews that put many studies together. Where there are none, we use single studies, and we say so. For some warning signs we use pages of health services and charities, also from other countries.</p>
        <p>Each page lists its sources with numbers. A number in the text leads to its source, and the source leads back.</p>
        <p>If a source has been replaced or is past its own date, the list says so.</p>
      </>
    )],
    ['statements', 'What we say about massage', (
      <>
        <p>Each statement about massage is written once, with its sources and how sure we are. Every page shows that same statement.</p>
        <p>How sure we are decides which words we may use. “Probably” and “may” are not the same.</p>
        <p>You can read all of them on <a href="/evidence">the evidence page</a>.</p>
      </>
    )],
    ['certainty', 'How sure are we?', (
      <>
        <p>We use the steps of GRADE, a way to judge studies that guideline groups use around the world. These are our words for them:</p>
        <CertaintyKey />
      </>
    )],
    ['review', 'Who checks it', (
      <>
        <ReviewNotice reviewedPages={reviewedPages} />
        <p>A second person can check each page about a condition, about what massage does or about a technique. It is never the one who wrote it. The page then shows their name, the date and when the next check is due.</p>
        <p>Such a page says so when nobody has checked it yet. It also says so when it has changed since, or is past its date.</p>
      </>
    )],
    ['safety', 'Warning signs', (
      <>
        <p>All conditions share one list of warning signs. When a sign on it changes, it changes on every page.</p>
        <p>A page without the emergency card cannot be published.</p>
      </>
    )],
    ['language', 'How we write', (
      <p key="language">We write short sentences and plain words. Hard words are <a href="/glossary">explained here</a>. We do not make promises, and we show no stories about results.</p>
    )],
    ['changes', 'What changed', (
      <>
        <p>Each page shows when it last changed.{pages.length > 0 ? ' These changed last:' : ' No page is published yet.'}</p>
        {pages.length > 0 ? (
          <ul>{pages.map(({ path, title, changed }) => <li key={path}><a href={path}>{title}</a>, <time dateTime={changed}>{fullDate(changed)}</time></li>)}</ul>
        ) : null}
        <p>Do you use a feed reader? <a href="/changes.xml" type="application/atom+xml">This feed</a> tells you of each change.</p>
      </>
    )],
    ['mistakes', 'If you find a mistake', (
      <>
        <p>{clinic?.email ? <>Please write to <a href={`mailto:${clinic.email}`}>{clinic.email}</a>.</> : 'Please tell the clinic.'} Say which page it is on, but do not send health details.</p>
        {complaint ? <p>{complaint}</p> : null}
      </>
    )],
  ])
}
