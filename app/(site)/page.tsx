import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/json-ld'
import { HomePage } from '@/components/pages/home-page'
import { getBenefits } from '@/sanity/content/benefits'
import { getClinic } from '@/sanity/content/clinic'
import { getConditions } from '@/sanity/content/conditions'
import { getCareCards } from '@/sanity/content/care-cards'
import { pageMetadata } from '../metadata'
import { fixedPageData } from '../structured-data'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/', {
  title: 'Low back pain: a patient guide',
  description: 'What may be causing your low back pain, what you can do, and when to get help. What is known about massage, and how sure we are.',
})

export default async function Home() {
  const [conditions, benefits, clinic, careCards] = await Promise.all([getConditions(), getBenefits(), getClinic(), getCareCards()])
  return (
    <>
      <JsonLd data={fixedPageData('/', { title: 'A patient guide to low back pain', description: 'What it may be, what you can do, and what massage can and cannot do.' }, [])} />
      <HomePage conditions={conditions} benefits={benefits} clinic={clinic} careCards={careCards} />
    </>
  )
}
