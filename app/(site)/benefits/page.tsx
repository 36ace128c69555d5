import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/json-ld'
import { BenefitsPage } from '@/components/pages/benefits-page'
import { getBenefits } from '@/sanity/content/benefits'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/benefits', {
  title: 'What is known about massage',
  description: 'Relaxation, circulation, endorphins, flexibility and stress: what studies of massage have found, and how sure we are.',
})

export default async function Benefits() {
  return (
    <>
      <JsonLd data={fixedPageData('/benefits', { title: 'What does massage do?', description: 'What people feel, what studies have measured, and how sure we are.' })} />
      <BenefitsPage benefits={await getBenefits()} />
    </>
  )
}
