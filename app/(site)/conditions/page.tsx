import type { Metadata } from 'next'
import { ConditionsPage } from '@/components/pages/conditions-page'
import { getConditions } from '@/sanity/content/conditions'
import { pageMetadata } from '../../metadata'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/conditions', {
  title: 'Conditions',
  description: 'Conditions that can make your low back hurt, A to Z: what each one is, what you can do, and when to get help.',
})

export default async function Conditions() {
  return <ConditionsPage conditions={await getConditions()} />
}
