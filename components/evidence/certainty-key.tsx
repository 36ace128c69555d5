import { certainties } from '@/lib/claims/certainty'
import { CertaintyBadge } from './certainty-badge'
import styles from './certainty-key.module.css'

/** What each grade of certainty means. */
export function CertaintyKey() {
  return (
    <ul className={styles.key}>
      {certainties.map((certainty) => <li key={certainty}><CertaintyBadge certainty={certainty} bare /></li>)}
    </ul>
  )
}
