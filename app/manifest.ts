import type { MetadataRoute } from 'next'
import { brandColours, siteName, siteTopic } from '@/lib/brand'

/** For a phone's home screen. The browser's own bar stays, for its way back: this is a site, not an app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: `${siteName}: ${siteTopic}`,
    short_name: siteName,
    description: 'What may be causing your low back pain, what you can do, and when to get help.',
    lang: 'en-CA',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: brandColours.page,
    theme_color: brandColours.fir,
    categories: ['health', 'medical', 'education'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
