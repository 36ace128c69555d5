import type { SanityClient } from '@sanity/client'
import type { z } from 'zod'
import { publishProblems as gate, type PublishProblem } from '../../lib/care/publish-gate.ts'
import { benefitFields, benefitSchema, resolveBenefit } from './benefit.ts'
import { conditionFields, conditionSchema, resolveCondition } from './condition.ts'
import { citationFields, citationSchema } from './parts/citation.ts'
import { claimFields, claimSchema } from './parts/claim.ts'
import { faqFields, faqSchema } from './parts/faq.ts'
import { redFlagFields, redFlagSchema } from './parts/safety.ts'
import { describeProblems } from './read.ts'

/** How each gated type is read, and what the gate says of a document that can be read. */
const gatedTypes: Record<string, { fields: string; check: (row: unknown) => PublishProblem[] }> = {
  condition: {
    fields: conditionFields,
    check: parsed(conditionSchema, (document) => {
      const condition = resolveCondition(document)
      return gate({ ...condition, verdict: condition.massageSuitability.verdict })
    }),
  },
  benefit: { fields: benefitFields, check: parsed(benefitSchema, (document) => gate(resolveBenefit(document))) },
  claim: { fields: claimFields, check: parsed(claimSchema) },
  citation: { fields: citationFields, check: parsed(citationSchema) },
  faq: { fields: faqFields, check: parsed(faqSchema) },
  redFlag: { fields: redFlagFields, check: parsed(redFlagSchema) },
}

/**
 * Why a draft must not be published; empty when it may. Reads the draft as the site would read it once published:
 * the same query, schema and gate. A type without a gate has no problems.
 */
export async function publishProblems(client: SanityClient, { id, type }: { id: string; type: string }): Promise<readonly PublishProblem[]> {
  const gated = gatedTypes[type]
  if (!gated) return []
  const publishedId = id.replace(/^drafts\./, '')
  const row = await client
    .withConfig({ perspective: 'drafts', useCdn: false })
    .fetch<unknown>(`*[_type == $type && _id == $publishedId][0]{${gated.fields}}`, { type, publishedId })
  return gated.check(row)
}

function parsed<T extends z.ZodType>(schema: T, check: (document: z.infer<T>) => PublishProblem[] = () => []) {
  return (row: unknown): PublishProblem[] => {
    const result = schema.safeParse(row)
    if (result.success) return check(result.data)
    return describeProblems(result.error).map((message) => ({ code: 'broken-document', message }))
  }
}
