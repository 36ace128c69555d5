import type { Metadata } from 'next'
import { BenefitsPage } from '@/components/pages/benefits-page'
import { getBenefits } from '@/sanity/content/benefits'
import { pageMetadata } from '../../metadata'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/benefits', {
  title: 'What is known about massage',
  description: 'Relaxation, circulation, endorphins, flexibility and stress: what studies of massage have found, and how sure we are.',
})

export default async function Benefits() {
  return <BenefitsPage benefits={await getBenefits()} />
}
