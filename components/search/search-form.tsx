import styles from './search.module.css'

/** One field and one button; works as a plain form. */
export function SearchForm({ words = '' }: { words?: string }) {
  return (
    <form action="/search" method="get" role="search" autoComplete="off" className={styles.form}>
      <label htmlFor="search-words">What are you looking for?</label>
      <div>
        <input id="search-words" type="search" name="q" defaultValue={words} maxLength={100} enterKeyHint="search" autoCapitalize="none" spellCheck={false} />
        <button type="submit">Search</button>
      </div>
    </form>
  )
}
