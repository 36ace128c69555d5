import { z } from 'zod'
import type { FinderRules } from '../../lib/finder/find.ts'
import { optionalText, slug, text } from './parts/field.ts'
import { followed, followedSchema } from './parts/followed.ts'
import { careRoutes, careRouteSchema, redFlagFields, redFlagSchema, safetyCards, type SafetyCard } from './parts/safety.ts'
import { conditionSummaryFields, conditionSummarySchema, type ConditionSummary } from './parts/summary.ts'
import { admitCards, admitted, asSymptom } from './gate.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseWhole, query, wholeList } from './read.ts'

export const finderQuery = /* groq */ `{
  "symptoms": *[_type == "symptom"] | order(_id) {_id, name, "slug": slug.current, plainDescription, kind, ${followed('escalation', 'code')}},
  "conditions": *[_type == "condition"] | order(title asc) {
    ${conditionSummaryFields}, "symptoms": symptoms[defined(symptom->slug.current)]{weight, "slug": symptom->slug.current}
  },
  "redFlags": *[_type == "redFlag" && ((universal != false && !(level in ["routine", "pauseMassage"])) || _id in *[_type == "symptom"].escalation._ref)]{${redFlagFields}},
  "careRoutes": ${careRoutes}
}`

const symptomSchema = z.object({
  _id: text,
  name: text,
  slug,
  plainDescription: optionalText(),
  kind: z.enum(['where', 'feeling', 'better', 'worse', 'other']),
  escalation: followedSchema(z.object({ code: text })).transform((flag) => flag?.code),
})
export type FinderSymptom = z.infer<typeof symptomSchema>

const conditionSchema = conditionSummarySchema.safeExtend({
  symptoms: lenientList(z.object({ slug, weight: z.enum(['typical', 'possible']) })),
})

const finderSchema = z.object({
  symptoms: lenientList(symptomSchema),
  conditions: lenientList(conditionSchema),
  redFlags: wholeList(redFlagSchema),
  careRoutes: wholeList(careRouteSchema),
})

export interface Finder {
  /** Those that most conditions name come first. */
  symptoms: FinderSymptom[]
  conditions: ConditionSummary[]
  /** Every warning sign that the finder may show, one card a level; the first two levels are asked about. */
  careCards: SafetyCard[]
  rules: FinderRules
}

/**
 * What the symptom finder asks and goes by. A symptom or condition that may not go live is left out, never a warning sign:
 * those that a symptom points to are asked about all the same.
 * Throws `BrokenContentError` when a warning sign or a care card is broken or may not go live: the last good page stays.
 */
export async function getFinder(): Promise<Finder> {
  const [answer, policy] = await Promise.all([query(finderQuery), getPolicy()])
  const { conditions, ...rest } = parseWhole(finderSchema, answer, 'The symptom finder')
  const finder = resolveFinder({ ...rest, conditions: admitted(conditions, policy) })
  return { ...finder, symptoms: admitted(finder.symptoms, policy, asSymptom), careCards: admitCards(finder.careCards, policy) }
}

/** Keeps the symptoms that lead somewhere. Every warning sign that was asked for is shown: it holds for everybody, or a symptom points to it. */
function resolveFinder({ symptoms, conditions, redFlags, careRoutes: routes }: z.infer<typeof finderSchema>): Finder {
  const named = (symptom: FinderSymptom) => conditions.filter((condition) => condition.symptoms.some(({ slug }) => slug === symptom.slug)).length
  const asked = symptoms.filter((symptom) => named(symptom) > 0 || symptom.escalation !== undefined).toSorted((a, b) => named(b) - named(a))
  return {
    symptoms: asked,
    conditions: conditions.map(({ symptoms: _, ...summary }) => summary),
    careCards: safetyCards(routes, redFlags),
    rules: {
      conditions: conditions.map(({ slug, isHub, symptoms: weighted }) => ({ slug, isHub, symptoms: weighted })),
      flags: redFlags.map(({ code, level }) => ({ code, level })),
      escalations: Object.fromEntries(asked.flatMap(({ slug, escalation }) => (escalation ? [[slug, escalation] as const] : []))),
    },
  }
}
