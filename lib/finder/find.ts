import type { CareLevel } from '../care/care-cards.ts'
import type { Answers } from './answers.ts'
import { rankConditions, type FinderCondition, type Match } from './rank.ts'

/** What the finder goes by; all of it is documents in the content lake. */
export interface FinderRules {
  conditions: readonly FinderCondition[]
  /** Warning signs with how soon each needs care. */
  flags: readonly { code: string; level: CareLevel }[]
  /** The warning sign that a symptom points to, by the symptom's slug. */
  escalations: Readonly<Record<string, string>>
}

export interface FinderCard {
  level: CareLevel
  /** Codes of the warning signs that call for it. */
  flags: readonly string[]
}

export type Finding =
  /** The emergency question has not been answered, so nothing else is. */
  | { kind: 'unanswered' }
  /** An emergency sign: the emergency card, and nothing beside it. */
  | { kind: 'emergency' }
  | { kind: 'pages'; above: readonly FinderCard[]; matches: readonly Match[]; below: readonly FinderCard[] }

/**
 * Warning signs first, then pages that fit.
 *
 * A sign that is ticked counts. So does the sign that a ticked symptom points to, save that an emergency sign of this
 * kind doesn't stop a person who has just said that none is true of them: they see it again, above the results.
 */
export function find(rules: FinderRules, answers: Answers): Finding {
  const isEmergency = (code: string) => rules.flags.some((flag) => flag.code === code && flag.level === 'emergency')
  if (answers.flags.some(isEmergency)) return { kind: 'emergency' }
  const pointedTo = answers.symptoms.flatMap((slug) => rules.escalations[slug] ?? [])
  if (!answers.noEmergency) return { kind: pointedTo.some(isEmergency) ? 'emergency' : 'unanswered' }

  const said = new Set([...answers.flags, ...pointedTo])
  const card = (level: CareLevel): FinderCard[] => {
    const flags = rules.flags.filter((flag) => flag.level === level && said.has(flag.code)).map(({ code }) => code)
    return flags.length > 0 ? [{ level, flags }] : []
  }
  return {
    kind: 'pages',
    above: [...card('emergency'), ...card('sameDay')],
    matches: rankConditions(rules.conditions, answers.symptoms),
    below: card('routine'),
  }
}
