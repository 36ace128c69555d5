import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/components/design/tokens.css'
import '@/components/design/base.css'

export const metadata: Metadata = { title: 'Preview · Lumbar Studio', robots: { index: false, follow: false } }

/** The site's styles without its frame, which is drawn with the page that the Studio hands over. */
export default function PreviewRoot({ children }: { children: ReactNode }) {
  return (
    <html lang="en-CA">
      <body>{children}</body>
    </html>
  )
}
