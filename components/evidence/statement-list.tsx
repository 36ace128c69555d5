import { claimAnchor, type ClaimGroup } from '@/lib/evidence/grid'
import { comparators, titleOf } from '@/lib/evidence/vocabulary'
import type { Claim } from '@/sanity/content/parts/claim'
import { Heading, type HeadingLevel } from '../content/heading'
import type { CiteIndex } from './cite-index'
import { ClaimBlock } from './claim-block'
import styles from './statement-list.module.css'

interface StatementListProps {
  groups: readonly ClaimGroup<Claim>[]
  numbers: ReadonlyMap<string, number>
  cites: CiteIndex
  level: HeadingLevel
}

/** Every claim once, by what it is about, each at an address of its own. */
export function StatementList({ groups, numbers, cites, level }: StatementListProps) {
  return groups.map(({ outcome, title, claims }) => (
    <div key={outcome} className={styles.group}>
      <Heading level={level} id={`about-${outcome}`}>{title}</Heading>
      <ul>
        {claims.map((claim) => (
          <li key={claim._id} id={claimAnchor(claim._id)} className={styles.statement}>
            <p><strong>Statement {numbers.get(claim._id)}.</strong> <About claim={claim} /></p>
            <ClaimBlock claim={claim} cites={cites} short />
            {claim.certainty === 'none' ? null : <p>Compared with: {lower(titleOf(comparators, claim.comparator))}.{claim.timeframe ? ` When: ${lower(claim.timeframe)}.` : null}</p>}
          </li>
        ))}
      </ul>
    </div>
  ))
}

function About({ claim: { population } }: { claim: Claim }) {
  if (!population) return <>Studied in other people.</>
  return <>About <a href={`/conditions/${population.slug}`}>{population.title}</a>.</>
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
