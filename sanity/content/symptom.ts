import { cache } from 'react'
import { z } from 'zod'
import { refuse, symptomProblems } from './gate.ts'
import { changedFields, changedSchema, lastChange } from './parts/changed.ts'
import { followed, followedSchema } from './parts/followed.ts'
import { careRoutes, careRouteSchema, redFlagFields, redFlagSchema, safetyCards, universalRedFlags, type SafetyCard } from './parts/safety.ts'
import { seoFields, seoSchema } from './parts/seo.ts'
import { conditionSummaryFields, conditionSummarySchema } from './parts/summary.ts'
import { getPolicy } from './policy.ts'
import { lenientList, parseOne, query, wholeList } from './read.ts'
import { symptomSummaryFields, symptomSummarySchema } from './symptoms.ts'

export const symptomFields = /* groq */ `
  ${symptomSummaryFields}, _updatedAt, ${changedFields},
  ${followed('escalation', redFlagFields)},
  seo{${seoFields}},
  "conditions": *[_type == "condition" && ^._id in symptoms[].symptom._ref] | order(select(isHub == true => 0, 1), title asc) {
    "weight": symptoms[symptom._ref == ^.^._id][0].weight, "condition": {${conditionSummaryFields}}
  },
  "universalRedFlags": ${universalRedFlags},
  "careRoutes": ${careRoutes}`

export const symptomQuery = /* groq */ `*[_type == "symptom" && slug.current == $slug] | order(_id) [0]{${symptomFields}}`

export const symptomSchema = symptomSummarySchema.extend({
  _updatedAt: z.iso.datetime(),
  changed: changedSchema,
  escalation: followedSchema(redFlagSchema),
  seo: seoSchema,
  conditions: lenientList(z.object({ weight: z.enum(['typical', 'possible']), condition: conditionSummarySchema })),
  universalRedFlags: wholeList(redFlagSchema),
  careRoutes: wholeList(careRouteSchema),
})

type SymptomDocument = z.infer<typeof symptomSchema>

export interface Symptom extends Omit<SymptomDocument, 'changed' | 'universalRedFlags' | 'careRoutes'> {
  /** When the page last changed, with what it shows of shared documents. */
  _updatedAt: string
  /** What this symptom can grow into, with the care it needs; undefined when the emergency card says it already. */
  escalationCard: SafetyCard | undefined
  /** For everybody; always there. */
  emergencyCard: SafetyCard | undefined
}

/** One card a level: an emergency that the symptom can grow into comes first on the emergency card itself. */
export function resolveSymptom(document: SymptomDocument): Symptom {
  const { universalRedFlags: forEverybody, careRoutes: routes, changed, ...own } = document
  const { escalation } = own
  const [emergency] = safetyCards(routes, forEverybody.filter(({ level }) => level === 'emergency'))
  const others = emergency?.redFlags.filter((flag) => flag._id !== escalation?._id) ?? []
  const isEmergency = escalation?.level === 'emergency'
  return {
    ...own,
    _updatedAt: lastChange(changed),
    emergencyCard: emergency && { ...emergency, redFlags: isEmergency ? [escalation, ...others] : emergency.redFlags },
    escalationCard: escalation && !isEmergency ? safetyCards(routes, [escalation])[0] : undefined,
  }
}

/**
 * A symptom page's content; null when no such page is published.
 * Throws `BrokenContentError` when the document is broken, breaks a house rule or has no emergency card.
 */
export const getSymptom = cache(async (slug: string): Promise<Symptom | null> => {
  const [row, policy] = await Promise.all([query(symptomQuery, { slug }), getPolicy()])
  const document = parseOne(symptomSchema, row)
  if (document === null) return null
  const symptom = resolveSymptom(document)
  refuse(symptom._id, symptomProblems(symptom, policy))
  return symptom
})
