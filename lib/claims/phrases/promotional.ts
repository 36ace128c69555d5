import { promotionalClinic } from './promotional-clinic.ts'
import { promotionalResults } from './promotional-results.ts'
import { excusedByDefault, lines, type PhraseRule } from './rule.ts'

/** Concepts that sell by what they say of others: “pills only mask the symptoms”, “studies have proven”. */
const sellsByOthers = new Set(['root-cause', 'proven', 'rivals'])

/** The rules of the same name, for promotional text. */
export function promotionalRules(floor: readonly PhraseRule[]): PhraseRule[] {
  return Object.entries({ ...promotionalResults, ...promotionalClinic }).map(([id, patterns]) => {
    const rule = floor.find((candidate) => candidate.id === id)
    if (!rule) throw new Error(`No rule is called “${id}”`)
    const contexts = rule.id === 'rivals' ? ['myth'] : [...new Set([...excusedByDefault, ...rule.allowedContexts])]
    return { ...rule, about: sellsByOthers.has(id) ? 'selling' : 'promotion', allowedContexts: contexts, patterns: lines(patterns) }
  })
}
