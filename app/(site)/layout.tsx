import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/design/tokens.css'
import '@/components/design/base.css'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { SkipLink } from '@/components/navigation/skip-link'
import { JsonLd } from '@/components/content/json-ld'
import { getClinic } from '@/sanity/content/clinic'
import { lastGood } from '../last-good'
import { wholeSiteData } from '../structured-data'
import { brandColours, siteName } from '@/lib/brand'
import { titleSuffix } from '@/lib/seo/search-result'

export const metadata: Metadata = {
  title: { default: siteName, template: `%s${titleSuffix}` },
  formatDetection: { telephone: false },
}

/** The browser's own bar, in the colour of the header. */
const themeColor = [
  { media: '(prefers-color-scheme: light)', color: brandColours.fir },
  { media: '(prefers-color-scheme: dark)', color: brandColours.firDark },
]

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark', themeColor }

/** The frame of every page, those too that are made for each visit: a word about the clinic must not take away the finder's answer. */
const readClinic = lastGood(getClinic)

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const clinic = await readClinic()
  return (
    <html lang="en-CA">
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter clinic={clinic} />
        <JsonLd data={wholeSiteData(clinic)} />
      </body>
    </html>
  )
}
