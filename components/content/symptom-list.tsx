import type { SymptomSummary } from '@/sanity/content/symptoms'
import styles from './symptom-list.module.css'

/** Symptoms as rows: the name is the link, the description helps to recognise it. */
export function SymptomList({ symptoms }: { symptoms: readonly Pick<SymptomSummary, '_id' | 'name' | 'slug' | 'plainDescription'>[] }) {
  return (
    <ul className={styles.list}>
      {symptoms.map(({ _id, name, slug, plainDescription }) => (
        <li key={_id}>
          <a href={`/symptoms/${slug}`}>{name}</a>
          {plainDescription ? <p>{plainDescription}</p> : null}
        </li>
      ))}
    </ul>
  )
}
