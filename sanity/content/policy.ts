import { cache } from 'react'
import { z } from 'zod'
import type { PublishPolicy } from '../../lib/care/publish-gate.ts'
import { list, optional, optionalText, text } from './parts/field.ts'
import { describeProblems, lenientList, query } from './read.ts'

export const policyQuery = /* groq */ `{
  "phrases": *[_type == "bannedPhrase"] | order(_id) {_id, pattern, severity, reason, better, source, allowedContexts},
  "reviewIsGate": *[_id == "clinicSettings"][0].reviewIsGate
}`

const policySchema = z.object({
  phrases: lenientList(
    z.object({ _id: text, pattern: text, severity: z.enum(['fail', 'warn']), reason: text, better: optionalText(), source: optionalText(), allowedContexts: list(text) }),
  ),
  reviewIsGate: z.unknown(),
})

const settingsSchema = z.object({ reviewIsGate: optional(z.boolean()) })

let last: { row: string; policy: PublishPolicy } | undefined

/** The clinic's policy from what the lake answered. The same answer gives the same object, so that the linter keeps its index. */
export function parsePolicy(answer: unknown): PublishPolicy {
  const row = JSON.stringify(answer)
  if (last?.row !== row) last = { row, policy: policyOf(answer) }
  return last.policy
}

/** Settings that can't be read are no reason to show what nobody may have reviewed, nor to say so without the document's name. */
function policyOf(answer: unknown): PublishPolicy {
  const { phrases, ...settings } = policySchema.parse(answer)
  const { success, data, error } = settingsSchema.safeParse(settings)
  if (!success) return { phrases, unreadable: `clinicSettings must be mended: ${describeProblems(error).join('; ')}. Choose on or off in the clinic settings, and publish them.` }
  return { phrases, reviewIsGate: data.reviewIsGate ?? false }
}

/** The clinic's policy, asked for once a render. */
export const getPolicy = cache(async (): Promise<PublishPolicy> => parsePolicy(await query(policyQuery)))
