import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { defineField, defineType } from 'sanity'
import { publicText } from './validation/public-text'
import { afterReview } from './validation/after-review'
import { notTheAuthor } from './validation/not-the-author'

const scopes = [
  { value: 'whole-page', title: 'The whole page' },
  { value: 'safety-only', title: 'Safety information only' },
]

/** Append-only: once published, a review is never edited, copied or deleted. */
export const reviewRecord = defineType({
  name: 'reviewRecord',
  title: 'Review',
  type: 'document',
  icon: ClipboardIcon,
  readOnly: ({ document }) => Boolean(document?._rev && !document._id.startsWith('drafts.')),
  fields: [
    defineField({ name: 'target', title: 'Page', description: 'The page that was reviewed.', type: 'reference', to: [{ type: 'condition' }, { type: 'benefit' }, { type: 'technique' }], validation: (rule) => rule.required().error('Choose the page.') }),
    defineField({ name: 'targetRevision', title: 'Revision', description: 'The published revision (_rev) that was read.', type: 'string', readOnly: true, validation: (rule) => rule.required().error('The revision that was reviewed is missing. Start the review on the page: “Record a review”.') }),
    defineField({ name: 'author', title: 'Author', description: 'Who wrote the page.', type: 'string', validation: (rule) => rule.required().error('Name the author.') }),
    defineField({ name: 'reviewer', title: 'Reviewer', description: 'Another person than the author, with a licence.', type: 'reference', to: [{ type: 'practitioner' }], validation: notTheAuthor() }),
    defineField({ name: 'role', title: 'Role of the reviewer', description: 'In what role, such as “registered massage therapist”.', type: 'string', validation: publicText({ required: 'Write the role.' }) }),
    defineField({ name: 'date', title: 'Reviewed on', description: 'The day of the review.', type: 'date', validation: (rule) => rule.required().error('Choose the day of the review.') }),
    defineField({ name: 'scope', title: 'What was reviewed', description: 'A page shows “last reviewed” only after a review of the whole page.', type: 'string', options: { list: scopes, layout: 'radio' }, validation: (rule) => rule.required().error('Choose what was reviewed.') }),
    defineField({ name: 'evidenceSearched', title: 'Where new evidence was looked for', description: 'Which databases and sites, and when.', type: 'text', rows: 2 }),
    defineField({ name: 'whatChanged', title: 'What changed', description: 'Shown in the page’s change log.', type: 'text', rows: 3, validation: publicText({ required: 'Say what changed, or “nothing”.' }) }),
    defineField({ name: 'why', title: 'Why', description: 'Shown with it: the reason, such as a new study.', type: 'text', rows: 2, validation: publicText({ required: 'Say why.' }) }),
    defineField({ name: 'nextDue', title: 'Next review due', description: 'Normally after 12 months, at most after 36. Past this day the page says so to readers.', type: 'date', validation: afterReview() }),
    defineField({ name: 'digest', title: 'Digest', description: 'A fingerprint of the reviewed content. When it no longer fits, the page says that it changed since its review.', type: 'string', readOnly: true, validation: (rule) => rule.required().error('The fingerprint of the reviewed content is missing. Start the review on the page: “Record a review”.') }),
  ],
  orderings: [{ name: 'date', title: 'Newest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: { select: { condition: 'target.title', technique: 'target.name', date: 'date', reviewer: 'reviewer.name' }, prepare: ({ condition, technique, date, reviewer }) => ({ title: condition ?? technique ?? 'No page chosen', subtitle: [date, reviewer].filter(Boolean).join(' · ') }) },
})
