import type { Metadata } from 'next'
import { metadata as studioMetadata } from 'next-sanity/studio'
import { Studio } from '@/sanity/studio/studio'

export { viewport } from 'next-sanity/studio'

export const metadata: Metadata = { ...studioMetadata, title: 'Lumbar Studio', robots: { index: false, follow: false } }

export default function StudioPage() {
  return <Studio />
}
