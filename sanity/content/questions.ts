import { z } from 'zod'
import { questionGroups } from '../../lib/questions/question-groups.ts'
import type { Citation } from './parts/citation.ts'
import { faqFields, faqSchema, type Faq } from './parts/faq.ts'
import { list, text } from './parts/field.ts'
import { faqSources, references } from './parts/references.ts'
import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const questionsQuery = /* groq */ `{
  "faqs": *[_type == "faq"] | order(question asc) {${faqFields}},
  "conditions": *[_type == "condition"] | order(select(isHub == true => 0, 1), title asc) {${conditionSummaryFields}, "faqs": faqs[]._ref}
}`

const questionsSchema = z.object({ faqs: lenientList(faqSchema), conditions: lenientList(conditionSummarySchema.safeExtend({ faqs: list(text) })) })

export interface Questions {
  /** Those that no condition names, then each condition's own in its order. Every question stands once. */
  groups: { condition: ConditionSummary | undefined; faqs: Faq[] }[]
  /** Numbered from 1 in this order. */
  references: Citation[]
}

/** Every question with its answer. */
export async function getQuestions(): Promise<Questions> {
  const [answer, policy] = await Promise.all([query(questionsQuery), getPolicy()])
  const { faqs, conditions } = questionsSchema.parse(answer)
  const groups = questionGroups(admitted(faqs, policy), admitted(conditions, policy))
  return { groups, references: references(groups.flatMap((group) => group.faqs).flatMap(faqSources)) }
}
