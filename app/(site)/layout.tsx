import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/design/tokens.css'
import '@/components/design/base.css'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { SkipLink } from '@/components/navigation/skip-link'
import { getClinic } from '@/sanity/content/clinic'
import { site } from '../env'
import { siteName } from '../metadata'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: siteName, template: `%s | ${siteName}` },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const clinic = await getClinic()
  return (
    <html lang="en-CA">
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter clinic={clinic} />
      </body>
    </html>
  )
}
