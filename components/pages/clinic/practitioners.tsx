import type { Practitioner } from '@/sanity/content/clinic-page'
import { PortableText } from '../../content/portable-text'
import { Figure } from '../../content/figure'
import { citeIndex } from '../../evidence/cite-index'
import styles from './clinic.module.css'

const noCites = citeIndex([], [])

/** Who works at the clinic, under the title that the law reserves. */
export function Practitioners({ practitioners }: { practitioners: readonly Practitioner[] }) {
  if (practitioners.length === 0) {
    return (
      <>
        <p>The clinic has not named its practitioners yet.</p>
        <p>In British Columbia, only people with a licence may call themselves a registered massage therapist. Before you book, you can look anyone up in the register of the College of Complementary Health Professionals of BC.</p>
      </>
    )
  }
  return (
    <ul className={styles.people}>
      {practitioners.map(({ _id, name, title, pronouns, licenceNumber, college, registerUrl, languages, practiceFocus, bio, photo }) => (
        <li key={_id}>
          {photo ? <Figure figure={photo} sizes="12rem" /> : null}
          <div>
            <h3>{name}{pronouns ? ` (${pronouns})` : null}</h3>
            <p><strong>{title}</strong></p>
            {licenceNumber ? <p>{[college, `licence ${licenceNumber}`].filter(Boolean).join(', ')}</p> : null}
            {registerUrl ? <p><a href={registerUrl}>See {name} in the public register</a></p> : null}
            {languages.length > 0 ? <p>Languages: {languages.join(', ')}</p> : null}
            {practiceFocus.length > 0 ? <p>Practice focus: {practiceFocus.join(', ')}</p> : null}
            <PortableText content={bio} cites={noCites} level={4} />
          </div>
        </li>
      ))}
    </ul>
  )
}
