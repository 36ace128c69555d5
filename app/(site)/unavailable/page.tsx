import type { Metadata } from 'next'
import { ErrorPage } from '@/components/pages/error-page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Something went wrong', robots: { index: false } }

/** Built once; press/server.ts sends it in place of a page that could not be rendered. */
export default ErrorPage
