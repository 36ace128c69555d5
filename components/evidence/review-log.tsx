import { fullSentence } from '@/lib/full-sentence'
import type { PageReview } from '@/sanity/content/parts/review'
import { Heading, type HeadingLevel } from '../content/heading'
import { fullDate } from './full-date'

/** What changed at each review and why, the newest first. */
export function ReviewLog({ log, level }: { log: PageReview['log']; level: HeadingLevel }) {
  return (
    <>
      <Heading level={level}>What changed</Heading>
      <ul>
        {log.map(({ _id, date, reviewer, scope, whatChanged, why }) => (
          <li key={_id}>
            <strong><time dateTime={date}>{fullDate(date)}</time>:</strong> {fullSentence(whatChanged)} Why: {fullSentence(why)} Checked by {reviewer.name}{scope === 'safety-only' ? ' (safety information only)' : ''}.
          </li>
        ))}
      </ul>
    </>
  )
}
