import type { ReactNode } from 'react'
import { SpineMotif } from '../illustrations/spine-motif'
import styles from './page-intro.module.css'

interface PageIntroProps {
  title: string
  /** The clinical name, or another short line under the title. */
  caption?: string | undefined
  /** A picture beside the words, on a wide screen. Without one, a quiet piece of the brand. */
  art?: ReactNode
  children?: ReactNode
}

/** The top of a page: its one first-level heading and what it says in short. */
export function PageIntro({ title, caption, art, children }: PageIntroProps) {
  return (
    <div className={styles.intro}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {caption ? <p className={styles.caption}>{caption}</p> : null}
          {children}
        </div>
        {art ? <div className={styles.art}>{art}</div> : null}
        <SpineMotif />
      </div>
    </div>
  )
}
