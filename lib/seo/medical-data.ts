import type { MedicalCondition, MedicalSymptom, MedicalTherapy } from 'schema-dts'
import type { Verdict } from '../evidence/vocabulary.ts'

export interface ConditionFacts {
  title: string
  clinicalName: string
  summary: string
  symptoms: readonly { symptom: { name: string } }[]
  /** Plain text. */
  outlook: string
  verdict: Verdict
}

/**
 * `possibleTreatment` only where the verdict is that massage may help: anywhere else it would say too much. No `code`: pages
 * show none.
 */
export function medicalCondition({ title, clinicalName, summary, symptoms, outlook, verdict }: ConditionFacts) {
  return {
    '@type': 'MedicalCondition',
    name: title,
    ...(clinicalName === title ? {} : { alternateName: clinicalName }),
    description: summary,
    ...(symptoms.length > 0 ? { signOrSymptom: symptoms.map(({ symptom: { name } }) => ({ '@type': 'MedicalSignOrSymptom' as const, name })) } : {}),
    ...(outlook ? { expectedPrognosis: outlook } : {}),
    ...(verdict === 'may-help' ? { possibleTreatment: { '@type': 'MedicalTherapy' as const, name: 'Massage' } } : {}),
  } satisfies MedicalCondition
}

export interface TechniqueFacts {
  name: string
  clinicalName?: string | undefined
  summary: string
  commonEffects: readonly string[]
  rareHarms: readonly string[]
  /** Who should wait, in the words of the card. */
  waitIf: readonly string[]
}

export function medicalTherapy({ name, clinicalName, summary, commonEffects, rareHarms, waitIf }: TechniqueFacts) {
  const entities = (names: readonly string[]) => names.map((each) => ({ '@type': 'MedicalEntity' as const, name: each }))
  return {
    '@type': 'MedicalTherapy',
    name,
    ...(clinicalName ? { alternateName: clinicalName } : {}),
    description: summary,
    ...(waitIf.length > 0 ? { contraindication: waitIf.map((each) => ({ '@type': 'MedicalContraindication' as const, name: each })) } : {}),
    ...(commonEffects.length > 0 ? { adverseOutcome: entities(commonEffects) } : {}),
    ...(rareHarms.length > 0 ? { seriousAdverseOutcome: entities(rareHarms) } : {}),
  } satisfies MedicalTherapy
}

/** What the pages about massage in general are about. No word about what it does: the statements say that. */
export const massage = { '@type': 'MedicalTherapy', name: 'Massage' } as const satisfies MedicalTherapy

export function medicalSymptom({ name, plainDescription, alsoKnownAs = [] }: { name: string; plainDescription?: string | undefined; alsoKnownAs?: readonly string[] }) {
  return {
    '@type': 'MedicalSymptom',
    name,
    ...(alsoKnownAs.length > 0 ? { alternateName: [...alsoKnownAs] } : {}),
    ...(plainDescription ? { description: plainDescription } : {}),
  } satisfies MedicalSymptom
}
