import type { ReactNode } from 'react'

/** The Studio's own root: nothing of the site's styles or scripts. */
export default function StudioRoot({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ margin: 0 }}>{children}</body>
    </html>
  )
}
