import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { lenientList, query } from './read.ts'

export const conditionsQuery = /* groq */ `*[_type == "condition"] | order(select(isHub == true => 0, 1), title asc) {${conditionSummaryFields}}`

/** Every published condition, the hub first, then A to Z. */
export async function getConditions(): Promise<ConditionSummary[]> {
  return lenientList(conditionSummarySchema).parse(await query(conditionsQuery))
}
