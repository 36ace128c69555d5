import { Enhance } from '../enhance/enhance'
import styles from './contents-list.module.css'

export interface ContentsEntry {
  id: string
  title: string
}

/** What the page holds, drawn as a spine: one vertebra a section. The module marks the one in view. */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length < 2) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <lumbar-contents>
        <ol>{entries.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ol>
      </lumbar-contents>
      <Enhance module="contents-marker" />
    </nav>
  )
}
