import { siteName } from '@/lib/brand'
import { BrandMark } from '../illustrations/brand-mark'
import { pages } from './routes'
import styles from './site-header.module.css'

export const mainRoutes = [pages.find, pages.conditions, pages.symptoms, pages.benefits, pages.clinic, pages.search]

/** The way home and the main ways in; wraps on a narrow screen, so nothing hides. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div>
        <a className={styles.brand} href="/"><BrandMark />{siteName}</a>
        <nav aria-label="Main">
          <ul>{mainRoutes.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}</ul>
        </nav>
      </div>
    </header>
  )
}
