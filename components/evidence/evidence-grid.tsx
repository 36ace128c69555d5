import { claimAnchor, notKnown, type Finding, type GridCell, type GridColumn, type GridRow } from '@/lib/evidence/grid'
import type { Claim } from '@/sanity/content/parts/claim'
import { CertaintyBadge } from './certainty-badge'
import styles from './evidence-grid.module.css'

export interface LinkedColumn extends GridColumn {
  /** The page that tells more; columns without one are plain words. */
  href?: string
}

interface EvidenceGridProps {
  columns: readonly LinkedColumn[]
  rows: readonly GridRow<{ _id: string; title: string; slug: string }, Claim>[]
  /** A claim's number in the list below the grid, by its id. */
  numbers: ReadonlyMap<string, number>
  caption: string
}

/**
 * Conditions × what was studied: one table for every width. On a narrow screen its rows become cards by CSS alone, in which
 * each cell names its column itself and the header row is gone, links and all. The roles are spelled out because browsers
 * forget a table that isn't laid out as one.
 */
export function EvidenceGrid({ columns, rows, numbers, caption }: EvidenceGridProps) {
  return (
    <table className={styles.grid} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Condition</th>
          {columns.map((column) => <th key={column.id} role="columnheader" scope="col"><ColumnTitle column={column} /></th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ condition, cells }) => (
          <tr key={condition._id} role="row">
            <th role="rowheader" scope="row"><a href={`/conditions/${condition.slug}`}>{condition.title}</a></th>
            {columns.map((column, index) => <Cell key={column.id} column={column} cell={cells[index]} numbers={numbers} />)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ColumnTitle({ column: { title, href } }: { column: LinkedColumn }) {
  return href ? <a href={href}>{title}</a> : title
}

interface CellProps {
  column: LinkedColumn
  cell: GridCell<Claim> | undefined
  numbers: ReadonlyMap<string, number>
}

function Cell({ column, cell, numbers }: CellProps) {
  const { basis, findings = [] } = cell ?? {}
  return (
    <td role="cell" data-basis={basis ?? 'none'}>
      <span className={styles.label}><ColumnTitle column={column} /></span>
      <div>
        {findings.length === 0 ? <p>{notKnown}</p> : null}
        {findings.map((finding) => <FindingWords key={finding.claims[0]?._id} finding={finding} numbers={numbers} />)}
        {basis === 'other-people' ? <p className={styles.others}>Studied in other people</p> : null}
      </div>
    </td>
  )
}

function FindingWords({ finding: { words, certainty, note, claims }, numbers }: { finding: Finding<Claim>; numbers: ReadonlyMap<string, number> }) {
  return (
    <div className={styles.finding}>
      <p className={styles.words}>{words}</p>
      <p className={styles.numbers}>
        {claims.map(({ _id }) => <a key={_id} href={`#${claimAnchor(_id)}`} aria-label={`Statement ${numbers.get(_id)}`}>{numbers.get(_id)}</a>)}
      </p>
      {note ? <p className={styles.note}>{note}</p> : null}
      {certainty === 'none' ? null : <CertaintyBadge certainty={certainty} short bare />}
    </div>
  )
}
