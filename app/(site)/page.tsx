import { JsonLd } from '@/components/content/json-ld'
import { HomePage } from '@/components/pages/home-page'
import { getBenefits } from '@/sanity/content/benefits'
import { getChanges } from '@/sanity/content/changes'
import { getClinic } from '@/sanity/content/clinic'
import { getConditions } from '@/sanity/content/conditions'
import { getCareCards } from '@/sanity/content/care-cards'
import { fixedPageMetadata } from '../metadata'
import { fixedPageData } from '../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/')

export default async function Home() {
  const [conditions, benefits, clinic, careCards, { reviewedPages }] = await Promise.all([getConditions(), getBenefits(), getClinic(), getCareCards(), getChanges()])
  return (
    <>
      <HomePage conditions={conditions} benefits={benefits} clinic={clinic} careCards={careCards} reviewedPages={reviewedPages} />
      <JsonLd data={await fixedPageData('/')} />
    </>
  )
}
