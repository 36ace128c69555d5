import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { admitted } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const conditionsQuery = /* groq */ `*[_type == "condition"] | order(select(isHub == true => 0, 1), title asc) {${conditionSummaryFields}}`

/** Every published condition, the hub first, then A to Z. */
export async function getConditions(): Promise<ConditionSummary[]> {
  const [rows, policy] = await Promise.all([query(conditionsQuery), getPolicy()])
  return admitted(lenientList(conditionSummarySchema).parse(rows), policy)
}
