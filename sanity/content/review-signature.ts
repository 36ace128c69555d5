import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { PublishProblem } from '../../lib/care/publish-gate.ts'
import { reviewProblems } from '../../lib/review/index.ts'
import { text } from './parts/field.ts'
import { describeProblems } from './read.ts'

/** How a review is signed: the reviewer's name and title on the day of signing, as the record keeps them. */
export interface Signature {
  reviewerName: string
  reviewerTitle: string
}

export type Signing = { signature: Signature; problems: readonly [] } | { problems: readonly PublishProblem[] }

/** A reviewer by the published document: a draft is nobody's name yet. */
const draftQuery = /* groq */ `*[_id == "drafts." + $id][0]{author, date, nextDue, "reviewer": *[_id == ^.reviewer._ref][0]{name, title}}`

const draftSchema = z.object({ author: text, date: z.iso.date(), nextDue: z.iso.date(), reviewer: z.object({ name: text, title: text }) })

/**
 * The signature for the draft of a review, or why it can't be signed. A record that can never be changed must not say by
 * reference who signed it: that person's document may be renamed, given another title or taken away.
 * @param id the review's id, without `drafts.`
 */
export async function reviewSignature(client: SanityClient, id: string): Promise<Signing> {
  const draft = await client.withConfig({ perspective: 'raw', useCdn: false }).fetch<unknown>(draftQuery, { id })
  const parsed = draftSchema.safeParse(draft)
  if (!parsed.success) return refused(describeProblems(parsed.error).map(plainly))
  const problems = reviewProblems(parsed.data)
  if (problems.length > 0) return refused(problems)
  const { name, title } = parsed.data.reviewer
  return { signature: { reviewerName: name, reviewerTitle: title }, problems: [] }
}

const refused = (messages: readonly string[]): Signing => ({ problems: messages.map((message) => ({ code: 'not-signed', message })) })

const plainly = (problem: string): string =>
  problem.startsWith('reviewer') ? 'The reviewer has no published name and title. Publish the person under Practitioners first, then publish the review.' : problem
