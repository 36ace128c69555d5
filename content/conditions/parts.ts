/** Short ways to write the arrays that every condition has. */
import { keyed, ref } from '../build.ts'
import type { Certainty, Condition } from '../documents.ts'

type Relation = Condition['related'][number]['relation']

export function icd10(...codes: string[]): Condition['codes'] {
  return keyed(codes.map((code) => ({ _type: 'code', system: 'ICD-10', code })))
}

/** Each fact with the id of the claim or citation that it rests on. */
export function keyFacts(...facts: [text: string, source: string][]): Condition['keyFacts'] {
  return keyed(facts.map(([text, source]) => ({ _type: 'keyFact', text, source: ref(source) })))
}

/** Symptom slugs, as in symptoms.ts. The finder gives a typical one more weight. */
export function symptoms(slugs: { typical: string[]; possible: string[] }): Condition['symptoms'] {
  return keyed([...slugs.typical.map(weighted('typical')), ...slugs.possible.map(weighted('possible'))])
}

function weighted(weight: 'typical' | 'possible') {
  return (slug: string) => ({ _type: 'conditionSymptom' as const, symptom: ref(`symptom-${slug}`), weight })
}

export function alternatives(
  ...options: { name: string; note?: string; certainty: Certainty; citation: string }[]
): Condition['alternatives'] {
  return keyed(options.map((option) => ({ _type: 'alternative', ...option, citation: ref(option.citation) })))
}

/** Slugs of other conditions, with how they relate to this one. */
export function related(relations: Record<string, Relation>): Condition['related'] {
  return keyed(
    Object.entries(relations).map(([slug, relation]) => ({
      _type: 'relatedCondition',
      condition: ref(`condition-${slug}`),
      relation,
    })),
  )
}
