import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/json-ld'
import { ConditionsPage } from '@/components/pages/conditions-page'
import { getConditions } from '@/sanity/content/conditions'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/conditions', {
  title: 'Conditions',
  description: 'Conditions that can make your low back hurt, A to Z: what each one is, what you can do, and when to get help.',
})

export default async function Conditions() {
  return (
    <>
      <JsonLd data={fixedPageData('/conditions', { title: 'Conditions of the low back', description: 'What each one is, what you can do, and what massage can and cannot do.' })} />
      <ConditionsPage conditions={await getConditions()} />
    </>
  )
}
