import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { defineField, defineType, type ConditionalPropertyCallbackContext } from 'sanity'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { afterReview } from './validation/after-review'
import { notTheAuthor } from './validation/not-the-author'
import { isPublished, signedOncePublished } from './validation/signed-once-published'

const scopes = [
  { value: 'whole-page', title: 'The whole page' },
  { value: 'safety-only', title: 'Safety information only' },
]

const signature = { type: 'string' as const, readOnly: true, hidden: ({ document }: ConditionalPropertyCallbackContext) => !isPublished(document), validation: signedOncePublished() }

/**
 * Append-only: once published, a review is never edited, copied or deleted. So it holds nobody fast by its references, which
 * are weak: a page can be withdrawn, and a practitioner can leave. What it says of the reviewer it says in its own words.
 */
export const reviewRecord = defineType({
  name: 'reviewRecord',
  title: 'Review',
  type: 'document',
  icon: ClipboardIcon,
  validation: publicWords,
  readOnly: ({ document }) => Boolean(document?._rev && isPublished(document)),
  fields: [
    defineField({ name: 'target', title: 'Page', description: 'The page that was reviewed.', type: 'reference', weak: true, to: [{ type: 'condition' }, { type: 'benefit' }, { type: 'technique' }], validation: (rule) => rule.required().error('Choose the page.') }),
    defineField({ name: 'targetRevision', title: 'Revision', description: 'The published revision (_rev) that was read.', type: 'string', readOnly: true, validation: (rule) => rule.required().error('The revision that was reviewed is missing. Start the review on the page: “Record a review”.') }),
    defineField({ name: 'author', title: 'Author', description: 'Who wrote the page.', type: 'string', validation: (rule) => rule.required().error('Name the author.') }),
    defineField({ name: 'reviewer', title: 'Reviewer', description: 'Another person than the author, with a licence. The name and title of that day are kept in the review.', type: 'reference', weak: true, to: [{ type: 'practitioner' }], validation: notTheAuthor() }),
    defineField({ name: 'reviewerName', title: 'Signed by', description: 'The reviewer’s name when the review was published. Filled in by publishing.', ...signature }),
    defineField({ name: 'reviewerTitle', title: 'Title', description: 'The reserved title that the reviewer held then. Filled in by publishing.', ...signature }),
    defineField({ name: 'role', title: 'Role of the reviewer', description: 'In what role, such as “registered massage therapist”.', type: 'string', validation: textLimits({ required: 'Write the role.' }) }),
    defineField({ name: 'date', title: 'Reviewed on', description: 'The day of the review.', type: 'date', validation: (rule) => rule.required().error('Choose the day of the review.') }),
    defineField({ name: 'scope', title: 'What was reviewed', description: 'A page shows “last reviewed” only after a review of the whole page.', type: 'string', options: { list: scopes, layout: 'radio' }, validation: (rule) => rule.required().error('Choose what was reviewed.') }),
    defineField({ name: 'evidenceSearched', title: 'Where new evidence was looked for', description: 'Which databases and sites, and when.', type: 'text', rows: 2 }),
    defineField({ name: 'whatChanged', title: 'What changed', description: 'Shown in the page’s change log.', type: 'text', rows: 3, validation: textLimits({ required: 'Say what changed, or “nothing”.' }) }),
    defineField({ name: 'why', title: 'Why', description: 'Shown with it: the reason, such as a new study.', type: 'text', rows: 2, validation: textLimits({ required: 'Say why.' }) }),
    defineField({ name: 'nextDue', title: 'Next review due', description: 'Normally after 12 months, at most after 36. Past this day the page says so to readers.', type: 'date', validation: afterReview() }),
    defineField({ name: 'digest', title: 'Digest', description: 'A fingerprint of the reviewed content. When it no longer fits, the page says that it changed since its review.', type: 'string', readOnly: true, validation: (rule) => rule.required().error('The fingerprint of the reviewed content is missing. Start the review on the page: “Record a review”.') }),
  ],
  orderings: [{ name: 'date', title: 'Newest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: { condition: 'target.title', technique: 'target.name', page: 'target._ref', date: 'date', signed: 'reviewerName', chosen: 'reviewer.name' },
    prepare: ({ condition, technique, page, date, signed, chosen }) => ({ title: condition ?? technique ?? page ?? 'No page chosen', subtitle: [date, signed ?? chosen].filter(Boolean).join(' · ') }),
  },
})
