import type { SanityClient } from '@sanity/client'
import { lintPublicTexts, type PublicFinding } from '../../lib/care/lint-public-texts.ts'
import type { PublishProblem } from '../../lib/care/publish-gate.ts'
import { publicTexts, type PublicText } from '../../lib/care/public-texts.ts'
import { readableSections } from '../../lib/care/readable-sections.ts'
import { measurePage, type PageReadability } from '../../lib/readability/index.ts'
import { clinicDay } from '../../lib/review/index.ts'
import type { ReadAs } from './draft-problems.ts'
import { claimsIn } from './gate.ts'
import { gatedTypes } from './gated-types.ts'
import type { PageReview } from './parts/review.ts'
import { parsePolicy, policyQuery } from './policy.ts'

/** What `npm run content:check` says of one document. */
export interface DocumentReport {
  id: string
  type: string
  /** Why it may not go live. */
  problems: readonly PublishProblem[]
  /** Phrases to think about again. */
  warnings: readonly PublicFinding[]
  /** Sources that no longer hold, or are past their own expiry date: what the document rests on. */
  staleSources: readonly string[]
  readability: PageReadability
  /** Of pages only. */
  review?: PageReview
}

/** Checks every document of a dataset whose words reach patients, as the site would read it: one report a document. */
export async function checkContent(client: SanityClient, { perspective, today = clinicDay() }: { perspective: ReadAs; today?: string }): Promise<DocumentReport[]> {
  const reader = client.withConfig({ perspective, useCdn: false })
  const policy = parsePolicy(await reader.fetch<unknown>(policyQuery))
  const names = await reader.fetch<{ _id: string; _type: string }[]>('*[_type in $types] | order(_type, _id) {_id, _type}', { types: Object.keys(gatedTypes) })
  const reports: DocumentReport[] = []
  for (const { _id: id, _type: type } of names) {
    const gated = gatedTypes[type]
    if (!gated) continue
    const { problems, document, review } = await gated.examine(await reader.fetch<unknown>(`*[_id == $id][0]{${gated.fields}}`, { id, today }), policy, today)
    const texts = document ? publicTexts(document) : []
    reports.push({
      id, type, problems,
      warnings: lintPublicTexts(texts, policy.phrases).filter(({ severity }) => severity === 'warn'),
      staleSources: document ? staleSources(document) : [],
      readability: readabilityOf(texts),
      ...(review ? { review } : {}),
    })
  }
  return reports
}

/** How well a document reads, its embedded claims spelled out. */
export const readabilityOf = (texts: readonly PublicText[]): PageReadability => measurePage(readableSections(texts))

function staleSources(document: object): string[] {
  const cited = claimsIn(document).flatMap((claim) => claim.citations.map(({ citation }) => citation))
  const stale = [...cited, ...('status' in document ? [document as { _id: string; status: string }] : [])].filter(({ status }) => status !== 'current')
  return [...new Set(stale.map(({ _id, status }) => `${_id} is ${status}`))]
}
