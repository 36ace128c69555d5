import type { Service } from '@/sanity/content/clinic-page'
import styles from './clinic.module.css'

/** What is offered under one licence, and who may give it. */
export function Services({ services }: { services: readonly Service[] }) {
  return services.map(({ _id, name, summary, length, price, practitionerTitle }) => (
    <div key={_id} className={styles.service}>
      {services.length > 1 ? <h3>{name}</h3> : null}
      <p>{summary}</p>
      <dl className={styles.facts}>
        {[['Given by', practitionerTitle], ['Length', length], ['Price', price]].map(([label, words]) =>
          words ? <div key={label}><dt>{label}</dt><dd>{words}</dd></div> : null)}
      </dl>
    </div>
  ))
}
