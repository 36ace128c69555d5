import styles from './search.module.css'

/** Said at the field when the form is sent without a word. */
export const blank = <p data-part="blank">Type a word first.</p>

interface SearchFormProps {
  /** As asked for; undefined when nothing was, empty when the form was sent without a word. */
  words?: string | undefined
}

/** One field and one button; works as a plain form. */
export function SearchForm({ words }: SearchFormProps) {
  return (
    <form action="/search" method="get" role="search" autoComplete="off" className={styles.form}>
      <label htmlFor="search-words">What are you looking for?</label>
      <div>
        <input id="search-words" type="search" name="q" defaultValue={words} aria-describedby="search-blank" maxLength={100} enterKeyHint="search" autoCapitalize="none" spellCheck={false} />
        <button type="submit">Search</button>
      </div>
      <div id="search-blank" role="status" data-blank="" suppressHydrationWarning>{words === '' ? blank : null}</div>
    </form>
  )
}
