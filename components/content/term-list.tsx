import type { GlossaryTerm } from '@/sanity/content/glossary'
import styles from './term-list.module.css'

/** Words with what they mean, how to say them and other words for the same. */
export function TermList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ _id, term, meaning, pronunciation, alsoKnownAs }) => (
        <div key={_id} id={_id}>
          <dt>{term}{pronunciation ? <span className={styles.say}>Say: {pronunciation}</span> : null}</dt>
          <dd>
            {meaning}
            {alsoKnownAs.length > 0 ? <span className={styles.also}>Also called: {alsoKnownAs.join(', ')}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
