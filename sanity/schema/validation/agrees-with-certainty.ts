import type { StringRule } from 'sanity'
import { certainties } from '../../../lib/claims/certainty'
import { checkStatement } from '../../../lib/claims/statement'
import { directions } from '../../../lib/evidence/vocabulary'

/** The statement says as much as the claim's certainty allows, and points the claim's way. */
export const agreesWithCertainty = (rule: StringRule): StringRule =>
  rule.custom((statement, { document }) => {
    const certainty = certainties.find((candidate) => candidate === document?.['certainty'])
    if (!statement?.trim() || !certainty) return true
    const direction = directions.find(({ value }) => value === document?.['direction'])?.value
    const problems = checkStatement(statement, certainty, direction)
    return problems.length === 0 || problems.map(({ message, use }) => `${message} Use: ${use}.`).join(' ')
  })
