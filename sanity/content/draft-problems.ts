import type { SanityClient } from '@sanity/client'
import type { PublishProblem } from '../../lib/care/publish-gate.ts'
import { clinicDay } from '../../lib/review/index.ts'
import { baseId } from '../base-id.ts'
import { gatedTypes, type Examined } from './gated-types.ts'
import { parsePolicy, policyQuery } from './policy.ts'

interface DocumentName {
  /** With or without `drafts.` or `versions.<release>.` in front. */
  id: string
  type: string
}

/** What is published, or what would be with every draft published. */
export type ReadAs = 'published' | 'drafts'

/**
 * Why a draft must not be published; empty when it may. Reads the draft as the site would read it once published:
 * the same query, schema and gate. A type without a gate has no problems.
 */
export async function draftProblems(client: SanityClient, name: DocumentName): Promise<readonly PublishProblem[]> {
  return (await examine(client, name, 'drafts'))?.problems ?? []
}

/** A document as the site reads it in a perspective, with the published policy; undefined for a type without a gate. */
export async function examine(client: SanityClient, { id, type }: DocumentName, perspective: ReadAs): Promise<Examined | undefined> {
  const gated = gatedTypes[type]
  if (!gated) return undefined
  const publishedId = baseId(id)
  const today = clinicDay()
  const [row, policy] = await Promise.all([
    client.withConfig({ perspective, useCdn: false }).fetch<unknown>(`*[_type == $type && _id == $publishedId][0]{${gated.fields}}`, { type, publishedId, today }),
    client.withConfig({ perspective: 'published', useCdn: false }).fetch<unknown>(policyQuery),
  ])
  return gated.examine(row, parsePolicy(policy), today)
}
