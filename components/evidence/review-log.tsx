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
            <strong><time dateTime={date}>{fullDate(date)}</time>:</strong> {sentence(whatChanged)} Why: {sentence(why)} Checked by {reviewer.name}{scope === 'safety-only' ? ' (safety information only)' : ''}.
          </li>
        ))}
      </ul>
    </>
  )
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)
