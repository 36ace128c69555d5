import type { SanityClient } from '@sanity/client'
import { addMonths, clinicDay, reviewMonths } from '../../lib/review/index.ts'
import { baseId } from '../base-id.ts'
import { parsePolicy, policyQuery } from './policy.ts'
import { reviewDigest } from './parts/review.ts'
import { examine } from './draft-problems.ts'

/** What a new review begins with: days are YYYY-MM-DD on the clinic's calendar. */
export interface ReviewStart {
  target: string
  targetRevision: string
  digest: string
  date: string
  nextDue: string
}

/**
 * The start of a review of a page as patients see it. Where the clinic publishes reviewed pages only, the draft is what is
 * reviewed: its review has to be there before it goes live. Throws when the page can't be read.
 */
export async function reviewStart(client: SanityClient, { id, type }: { id: string; type: string }): Promise<ReviewStart> {
  const policy = parsePolicy(await client.withConfig({ perspective: 'published', useCdn: false }).fetch<unknown>(policyQuery))
  const examined = await examine(client, { id, type }, policy.reviewIsGate ? 'drafts' : 'published')
  const document = examined?.document
  if (!document || !('_rev' in document) || typeof document._rev !== 'string') {
    const reasons = examined?.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)) ?? []
    // Where a review comes before publishing, publishing is no way out.
    throw new Error(["This page can't be reviewed yet.", ...reasons, policy.reviewIsGate ? 'Mend the draft first.' : 'Publish it first.'].join(' '))
  }
  const date = clinicDay()
  return { target: baseId(id), targetRevision: document._rev, digest: await reviewDigest(document), date, nextDue: addMonths(date, reviewMonths.usual) }
}
