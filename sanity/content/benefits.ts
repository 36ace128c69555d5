import type { z } from 'zod'
import { portableTextFields, portableTextSchema } from './parts/portable-text.ts'
import { benefitSummaryFields, benefitSummarySchema } from './parts/summary.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const benefitsQuery = /* groq */ `*[_type == "benefit"] | order(name asc) {${benefitSummaryFields}, shortAnswer[]{${portableTextFields}}}`

const benefitListItemSchema = benefitSummarySchema.safeExtend({ shortAnswer: portableTextSchema })
export type BenefitListItem = z.infer<typeof benefitListItemSchema>

/** Every published benefit with its short answer, A to Z. */
export async function getBenefits(): Promise<BenefitListItem[]> {
  const [rows, policy] = await Promise.all([query(benefitsQuery), getPolicy()])
  return admitted(lenientList(benefitListItemSchema).parse(rows), policy)
}
