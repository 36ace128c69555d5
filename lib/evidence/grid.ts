import type { Certainty, Direction } from '../claims/certainty.ts'
import { certainties } from '../claims/certainty.ts'
import { linkBasis, type LinkBasis } from './links.ts'
import { outcomes } from './vocabulary.ts'

/** What the grid needs to know of a claim. */
export interface GridClaim {
  _id: string
  outcome: string
  direction: Direction
  certainty: Certainty
  /** More than massage alone, or a kind of massage: it stands beside the words, or the cell would say too much. */
  interventionNote?: string | undefined
  population?: { _id: string } | undefined
}

export interface GridColumn {
  id: string
  title: string
  outcomes: readonly string[]
}

/** Claims of a cell that point the same way with the same certainty. */
export interface Finding<C extends GridClaim> {
  words: string
  certainty: Certainty
  note: string | undefined
  claims: readonly C[]
}

export interface GridCell<C extends GridClaim> {
  column: GridColumn
  /** Whom the claims are about; undefined when there is no claim, which reads “Not known”. */
  basis: LinkBasis | undefined
  /** The surest first. */
  findings: readonly Finding<C>[]
}

export interface GridRow<Condition, C extends GridClaim> {
  condition: Condition
  cells: readonly GridCell<C>[]
}

/** Outcomes without a benefit page that have a column of their own (docs/content-model.md, Evidence). */
export const plainColumns: readonly GridColumn[] = [
  { id: 'pain', title: 'Pain', outcomes: ['pain-short', 'pain-long'] },
  { id: 'function', title: 'Doing everyday things', outcomes: ['function'] },
]

export const notKnown = 'Not known'

/** Measured in the body, not noticed by the person: a change in one of these is not yet a help. */
const measures = ['blood-flow', 'stiffness', 'endorphin', 'cortisol']

/**
 * What a cell says: the claim's direction in the words that its certainty allows.
 * Source: Santesso N, et al. GRADE guidelines 26, doi:10.1016/j.jclinepi.2019.10.014, as in `lib/claims/certainty.ts`.
 */
export function findingWords({ direction, certainty, outcome }: Pick<GridClaim, 'direction' | 'certainty' | 'outcome'>): string {
  if (certainty === 'none') return notKnown
  if (certainty === 'very-low' || direction === 'unclear') return 'Not clear'
  return words[direction === 'benefit' && measures.includes(outcome) ? 'change' : direction][certainty]
}

const words: Record<Exclude<Direction, 'unclear'> | 'change', Record<'high' | 'moderate' | 'low', string>> = {
  benefit: { high: 'Helps', moderate: 'Probably helps', low: 'May help' },
  change: { high: 'Changes it', moderate: 'Probably changes it', low: 'May change it' },
  'no-difference': { high: 'Makes little or no difference', moderate: 'Probably makes little or no difference', low: 'May make little or no difference' },
  harm: { high: 'Makes it worse', moderate: 'Probably makes it worse', low: 'May make it worse' },
}

/**
 * Conditions × columns. A cell holds the claims about people with the condition; where there are none, those about
 * people in general, marked as such; where there are none of these either, nothing.
 */
export function evidenceGrid<Condition extends { _id: string }, C extends GridClaim>(
  conditions: readonly Condition[],
  columns: readonly GridColumn[],
  claims: readonly C[],
): GridRow<Condition, C>[] {
  return conditions.map((condition) => ({ condition, cells: columns.map((column) => gridCell(condition._id, column, claims)) }))
}

function gridCell<C extends GridClaim>(conditionId: string, column: GridColumn, claims: readonly C[]): GridCell<C> {
  const about = claims.filter((claim) => column.outcomes.includes(claim.outcome))
  const own = about.filter((claim) => claim.population?._id === conditionId)
  const shown = own.length > 0 ? own : about.filter((claim) => claim.population === undefined)
  return { column, basis: linkBasis(conditionId, column.outcomes, claims), findings: findings(shown) }
}

function findings<C extends GridClaim>(claims: readonly C[]): Finding<C>[] {
  const found = new Map<string, Finding<C>>()
  for (const claim of claims) {
    const says = findingWords(claim)
    const key = [says, claim.certainty, claim.interventionNote].join('|')
    const same = found.get(key)?.claims ?? []
    found.set(key, { words: says, certainty: claim.certainty, note: claim.interventionNote, claims: [...same, claim] })
  }
  return [...found.values()].sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty))
}

export interface ClaimGroup<C> {
  outcome: string
  title: string
  claims: readonly C[]
}

/** All claims by what they are about, in the order of the vocabulary; an outcome without a claim is left out. */
export function claimsByOutcome<C extends GridClaim>(claims: readonly C[]): ClaimGroup<C>[] {
  return outcomes.flatMap(({ value, title }) => {
    const about = claims.filter((claim) => claim.outcome === value)
    return about.length > 0 ? [{ outcome: value, title, claims: about }] : []
  })
}

/** Where a claim stands on the evidence page: `claim-massage-mood`. */
export const claimAnchor = (id: string): string => `claim-${id.replace(/^claim-/, '')}`
