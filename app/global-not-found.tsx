import type { Metadata } from 'next'
import '@/components/design/tokens.css'
import '@/components/design/base.css'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { SkipLink } from '@/components/navigation/skip-link'
import { NotFoundPage } from '@/components/pages/not-found-page'
import { siteName } from '@/lib/brand'

// Next itself tells search engines to leave out what answers 404.
export const metadata: Metadata = { title: `Page not found | ${siteName}` }

/** Every unknown address. It asks the lake nothing, so it stands even when the lake is away. */
export default function GlobalNotFound() {
  return (
    <html lang="en-CA">
      <body>
        <SkipLink />
        <SiteHeader />
        <NotFoundPage />
        <SiteFooter clinic={null} />
      </body>
    </html>
  )
}
