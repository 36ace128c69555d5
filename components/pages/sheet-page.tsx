import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import { Phrase } from '../content/phrase'
import { fullDate } from '../evidence/full-date'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { trails } from '../navigation/routes'
import { cardOf, type SafetyCard } from '../safety/care-card'
import { urgencyPrefixes } from '../safety/urgency'
import { QrCode } from './sheet/qr-code'
import { questionsToAsk } from './sheet/questions-to-ask'
import styles from './sheet/sheet.module.css'

interface SheetPageProps {
  condition: Condition
  clinic: Clinic | null
  /** The full address of the condition's page. */
  address: string
}

/** One sheet of paper to take along, A4 or Letter: filled in by hand, so nothing is stored anywhere. */
export function SheetPage({ condition: { title, slug, symptoms, careCards, _rev, _updatedAt }, clinic, address }: SheetPageProps) {
  const place = clinic?.isSample ? undefined : clinic
  return (
    <>
      <Breadcrumbs trail={[...trails.conditions, { href: `/conditions/${slug}`, title }]} />
      <main id="main" tabIndex={-1} className={styles.sheet}>
        <p className={styles.tip}>Print this page with your browser. It fits on one sheet. Fill it in by hand: nothing is saved.</p>
        <header>
          <div>
            <h1>{title}</h1>
            <p>My sheet to take along. <span className={styles.field}>Name: <Blank /></span> <span className={styles.field}>Date: <Blank short /></span></p>
          </div>
          <QrCode address={address} className={styles.code} />
        </header>

        <div className={styles.two}>
          <section>
            <h2>My symptoms</h2>
            <ul className={styles.boxes}>{symptoms.map(({ symptom: { _id, name } }) => <li key={_id}>{name}</li>)}</ul>
            <dl className={styles.lines}>
              <dt>It began</dt><dd />
              <dt>Better with</dt><dd />
              <dt>Worse with</dt><dd />
              <dt>I cannot do</dt><dd />
              <dt>My medicines</dt><dd />
            </dl>
          </section>
          <section>
            <h2>Questions to ask</h2>
            <ul className={styles.boxes}>{questionsToAsk.map((question) => <li key={question}>{question}</li>)}</ul>
            <dl className={styles.lines}>
              <dt>My own question</dt><dd />
              <dt>What I was told</dt><dd /><dd /><dd />
            </dl>
          </section>
        </div>

        {(['emergency', 'sameDay'] as const).map((level) => <Signs key={level} card={cardOf(careCards, level)} />)}

        <footer>
          <p>{address}<br />Revision {_rev}, changed <time dateTime={_updatedAt}>{fullDate(_updatedAt)}</time>. This sheet does not replace advice from a doctor, nurse or other healthcare professional.</p>
          {place ? <p>{[place.name, place.address?.street, place.address?.locality, place.phone].filter(Boolean).join(', ')}</p> : null}
        </footer>
      </main>
    </>
  )
}

function Blank({ short = false }: { short?: boolean }) {
  return <span className={short ? styles.short : styles.blank} aria-hidden="true" />
}

/** The same words as the care card, set small enough for paper. */
function Signs({ card }: { card: SafetyCard | undefined }) {
  if (!card) return null
  const { level, route, redFlags } = card
  return (
    <section className={styles.signs} data-care={level}>
      <h2><span className="visually-hidden">{urgencyPrefixes[level]}</span><Phrase text={route.heading} /></h2>
      <ul>{redFlags.map((flag) => <li key={flag._id}><Phrase text={flag.text} /></li>)}</ul>
    </section>
  )
}
