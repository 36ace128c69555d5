'use client' // an error boundary has to be one

import { ErrorPage } from '@/components/pages/error-page'

export default function SiteError() {
  return <ErrorPage />
}
