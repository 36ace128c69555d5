import type { GlossaryTerm } from '@/sanity/content/glossary'
import { PageIntro } from '../content/page-intro'
import { TermList } from '../content/term-list'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { LetterList } from '../navigation/letter-list'
import { trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import styles from './layout.module.css'

/** Medical words in plain words, A to Z. */
export function GlossaryPage({ terms }: { terms: readonly GlossaryTerm[] }) {
  const letters = [...new Set(terms.map(firstLetter))]
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="Words explained">
          <p>Words that you may read on these pages or hear from a doctor, nurse or therapist.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={styles.body}>
          {terms.length === 0 ? <p>No words are explained yet. If a word on this site is not clear, ask a doctor, nurse or pharmacist.</p> : null}
          <LetterList letters={letters} />
          {letters.map((letter) => (
            <section key={letter} id={`letter-${letter.toLowerCase()}`} className={styles.band}>
              <h2>{letter}</h2>
              <TermList terms={terms.filter((term) => firstLetter(term) === letter)} />
            </section>
          ))}
        </div>
      </main>
    </>
  )
}

const firstLetter = ({ term }: GlossaryTerm): string => term.charAt(0).toUpperCase()
