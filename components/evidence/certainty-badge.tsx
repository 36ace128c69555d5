import { certainties, certaintyWording } from '@/lib/claims/certainty'
import type { Certainty } from '@/sanity/content/parts/claim'
import styles from './certainty-badge.module.css'

const bars = [4, 3, 2, 1]

interface CertaintyBadgeProps {
  certainty: Certainty
  /** Leaves out what the words mean, for lists. */
  short?: boolean
  /** Leaves out the question, where it stands above already. */
  bare?: boolean
}

/** How sure we are, in words; the small spine fills from the bottom, for the eye alone. */
export function CertaintyBadge({ certainty, short = false, bare = false }: CertaintyBadgeProps) {
  const { label, meaning } = certaintyWording[certainty]
  const filled = certainties.length - 1 - certainties.indexOf(certainty)
  return (
    <p className={styles.badge}>
      <svg viewBox="0 0 20 24" width="20" height="24" aria-hidden="true">
        {bars.map((bar, index) => (
          <rect key={bar} x={[1, 3, 3, 1][index]} y={index * 6 + 0.75} width="15" height="4.5" rx="1.75" data-on={bar <= filled || undefined} />
        ))}
      </svg>
      <span>{bare ? null : 'How sure are we? '}<strong>{label}.</strong>{short ? null : ` ${meaning}`}</span>
    </p>
  )
}
