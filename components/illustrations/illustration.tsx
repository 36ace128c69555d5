import type { ReactNode } from 'react'
import styles from './illustration.module.css'

/** What every picture takes: another id when the same picture stands twice on a page. */
export interface PictureProps {
  id?: string
}

interface IllustrationProps {
  id: string
  /** What it shows, in a few words: its accessible name. */
  title: string
  /** All that can be seen, in words. */
  description: string
  caption: string
  height: number
  children: ReactNode
}

/** The frame of a picture: a quiet ground, its name, its words and a caption that everyone sees. */
export function Illustration({ id, title, description, caption, height, children }: IllustrationProps) {
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} viewBox={`0 0 720 ${height}`} width="720" height={height} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{description}</desc>
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
