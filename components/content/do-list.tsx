import { Heading, type HeadingLevel } from './heading'
import { Phrase } from './phrase'
import styles from './do-list.module.css'

interface ListProps {
  items: readonly string[]
  level: HeadingLevel
}

/** What helps. The tick is for the eye alone. */
export function DoList({ items, level }: ListProps) {
  return <MarkedList className={styles.do} title="Do" items={items} level={level} />
}

/** What to leave. Each item says “do not”, or heard alone it would be an instruction to do it. */
export function DontList({ items, level }: ListProps) {
  return <MarkedList className={styles.dont} title="Do not" items={items.map(withDoNot)} level={level} />
}

function MarkedList({ className, title, items, level }: ListProps & { className: string | undefined; title: string }) {
  if (items.length === 0) return null
  return (
    <div className={`${styles.panel} ${className}`}>
      <Heading level={level}>{title}</Heading>
      <ul>{items.map((item, index) => <li key={index}><Phrase text={item} /></li>)}</ul>
    </div>
  )
}

/** “Don't rest” and “rest” both become “do not rest”. */
export function withDoNot(item: string): string {
  return `do not ${item.replace(/^(?:do not|don[’']t)\s+/i, '')}`
}
