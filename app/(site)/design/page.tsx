import type { Metadata } from 'next'
import { DesignPage } from '@/components/pages/design-page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Design', robots: { index: false } }

export default DesignPage
