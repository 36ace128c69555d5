import { z } from 'zod'
import { careCards, type CareCard } from '../../lib/care/care-cards.ts'
import type { FinderRules } from '../../lib/finder/find.ts'
import { optional, slug, text } from './parts/field.ts'
import { careRouteFields, careRouteSchema, redFlagFields, redFlagSchema, type CareRoute, type RedFlag } from './parts/safety.ts'
import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { admitCards, admitted, asSymptom } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const finderQuery = /* groq */ `{
  "symptoms": *[_type == "symptom"] | order(_id) {_id, name, "slug": slug.current, plainDescription, kind, "escalation": escalation->code},
  "conditions": *[_type == "condition"] | order(title asc) {
    ${conditionSummaryFields}, "symptoms": symptoms[defined(symptom->slug.current)]{weight, "slug": symptom->slug.current}
  },
  "redFlags": *[_type == "redFlag"]{${redFlagFields}},
  "careRoutes": *[_type == "careRoute"]{${careRouteFields}}
}`

const symptomSchema = z.object({
  _id: text,
  name: text,
  slug,
  plainDescription: optional(text),
  kind: z.enum(['where', 'feeling', 'better', 'worse', 'other']),
  escalation: optional(text),
})
export type FinderSymptom = z.infer<typeof symptomSchema>

const conditionSchema = conditionSummarySchema.safeExtend({
  symptoms: lenientList(z.object({ slug, weight: z.enum(['typical', 'possible']) })),
})

const finderSchema = z.object({
  symptoms: lenientList(symptomSchema),
  conditions: lenientList(conditionSchema),
  redFlags: lenientList(redFlagSchema),
  careRoutes: lenientList(careRouteSchema),
})

export interface Finder {
  /** Those that most conditions name come first. */
  symptoms: FinderSymptom[]
  conditions: ConditionSummary[]
  /** Every warning sign that the finder may show, one card a level; the first two levels are asked about. */
  careCards: CareCard<CareRoute, RedFlag>[]
  rules: FinderRules
}

/**
 * What the symptom finder asks and goes by. A symptom or condition that may not go live is left out, never a warning sign:
 * those that a symptom points to are asked about all the same.
 * Throws `BrokenContentError` when a care card may not go live: the last good page stays.
 */
export async function getFinder(): Promise<Finder> {
  const [answer, policy] = await Promise.all([query(finderQuery), getPolicy()])
  const { conditions, ...rest } = finderSchema.parse(answer)
  const finder = resolveFinder({ ...rest, conditions: admitted(conditions, policy) })
  return { ...finder, symptoms: admitted(finder.symptoms, policy, asSymptom), careCards: admitCards(finder.careCards, policy) }
}

/** Keeps the symptoms that lead somewhere and the warning signs that hold for everybody or that a symptom points to. */
function resolveFinder({ symptoms, conditions, redFlags, careRoutes }: z.infer<typeof finderSchema>): Finder {
  const named = (symptom: FinderSymptom) => conditions.filter((condition) => condition.symptoms.some(({ slug }) => slug === symptom.slug)).length
  const asked = symptoms.filter((symptom) => named(symptom) > 0 || symptom.escalation !== undefined).toSorted((a, b) => named(b) - named(a))
  const pointedTo = new Set(asked.flatMap(({ escalation }) => escalation ?? []))
  const shown = redFlags.filter(({ universal, level, code }) => pointedTo.has(code) || (universal && (level === 'emergency' || level === 'sameDay')))
  return {
    symptoms: asked,
    conditions: conditions.map(({ symptoms: _, ...summary }) => summary),
    careCards: careCards(careRoutes, shown, []),
    rules: {
      conditions: conditions.map(({ slug, isHub, symptoms: weighted }) => ({ slug, isHub, symptoms: weighted })),
      flags: shown.map(({ code, level }) => ({ code, level })),
      escalations: Object.fromEntries(asked.flatMap(({ slug, escalation }) => (escalation ? [[slug, escalation] as const] : []))),
    },
  }
}
