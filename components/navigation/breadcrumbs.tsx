import styles from './breadcrumbs.module.css'

interface BreadcrumbsProps {
  /** From the home page down, without the page itself. */
  trail: readonly { href: string; title: string }[]
}

/** Where this page stands; each step leads up. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  return (
    <nav className={styles.breadcrumbs} aria-label="Breadcrumb">
      <ol>{trail.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}</ol>
    </nav>
  )
}
