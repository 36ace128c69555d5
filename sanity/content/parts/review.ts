import { z } from 'zod'
import { digest, reviewProblems, reviewStatus, type ReviewStatus } from '../../../lib/review/index.ts'
import { isPublishedId } from '../../base-id.ts'
import { lenientList } from '../read.ts'
import { optionalText, text } from './field.ts'
import { lawful } from './lawful.ts'

/** The types whose pages are reviewed. */
export const reviewedTypes: readonly string[] = ['condition', 'benefit', 'technique']

/** A page's reviews, the newest first. Inside a page's own projection. */
export const reviewRecordsFields = /* groq */ `
  "reviewRecords": *[_type == "reviewRecord" && target._ref == ^._id] | order(date desc, _createdAt desc) {
    _id, _originalId, _createdAt, author, "reviewer": {"_id": reviewer._ref, "name": reviewerName, "title": reviewerTitle}, role, date, scope, whatChanged, why, nextDue, digest
  }`

const reviewRecordSchema = lawful(z.object({
  _id: text,
  _originalId: optionalText(),
  _createdAt: z.iso.datetime(),
  author: text,
  /** As the record was signed; only the link goes to who that is today, if there still is such a document. */
  reviewer: z.object({ _id: text, name: text, title: text }),
  role: text,
  date: z.iso.date(),
  scope: z.enum(['whole-page', 'safety-only']),
  whatChanged: text,
  why: text,
  nextDue: z.iso.date(),
  digest: text,
}), 'reviewRecord')

export type Review = z.infer<typeof reviewRecordSchema>

const draftSchema = z.object({ _originalId: z.string().refine((id) => !isPublishedId(id)) })

/** Drafts and versions are no reviews yet: the Studio reads them beside the published ones. */
export const reviewRecordsSchema = z
  .array(z.unknown())
  .nullish()
  .transform((rows): unknown[] | null | undefined => rows?.filter((row) => !draftSchema.safeParse(row).success))
  .pipe(lenientList(reviewRecordSchema))

export interface PageReview {
  status: ReviewStatus<Review>
  /** Every valid review, the newest first: the page's change log. */
  log: Review[]
}

/** Who reviewed a page as it stands, and what changed each time. `today` is a day on the clinic's calendar. */
export async function pageReview(page: object, records: readonly Review[], today: string): Promise<PageReview> {
  const log = records.filter((record) => {
    const problems = reviewProblems(record)
    if (problems.length > 0) console.warn(`content: ${record._id} does not count as a review: ${problems.join(' ')}`)
    return problems.length === 0
  })
  if (log.length === 0) return { status: { state: 'not-reviewed' }, log }
  return { status: reviewStatus(log, await reviewDigest(page), today), log }
}

/**
 * The fingerprint of what a reviewer reads: the page's own fields and every claim, red flag, care route and question that it
 * shows. Not marketing's fields, not the links derived from claims, not the order of the pictures.
 */
export function reviewDigest(page: object): Promise<string> {
  const { review, reviewRecords, references, benefits, conditions, media, related, ...clinical } = page as Record<string, unknown>
  return digest({ ...clinical, media: pictures(media), related: relations(related) })
}

const pictures = (media: unknown) =>
  z.array(z.looseObject({ image: z.object({ id: text }) })).catch([]).parse(media).sort((a, b) => (a.image.id < b.image.id ? -1 : 1))

const relations = (related: unknown) =>
  z.array(z.object({ relation: text, condition: z.object({ _id: text }) })).catch([]).parse(related).sort((a, b) => (a.condition._id < b.condition._id ? -1 : 1))
