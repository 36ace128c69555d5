import styles from './letter-list.module.css'

/** The letters that have entries. */
export function LetterList({ letters }: { letters: readonly string[] }) {
  if (letters.length < 2) return null
  return (
    <nav className={styles.letters} aria-label="Letters">
      <ul>{letters.map((letter) => <li key={letter}><a href={`#letter-${letter.toLowerCase()}`}>{letter}</a></li>)}</ul>
    </nav>
  )
}
