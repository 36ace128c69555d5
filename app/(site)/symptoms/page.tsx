import { JsonLd } from '@/components/content/json-ld'
import { SymptomsPage } from '@/components/pages/symptoms-page'
import { getCareCards } from '@/sanity/content/care-cards'
import { getSymptoms } from '@/sanity/content/symptoms'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Symptoms',
  description: 'What you may notice with a sore back, and which conditions it can go with.',
}

export const metadata = pageMetadata('/symptoms', words)

export default async function Symptoms() {
  const [symptoms, careCards] = await Promise.all([getSymptoms(), getCareCards()])
  return (
    <>
      <JsonLd data={fixedPageData('/symptoms', words)} />
      <SymptomsPage symptoms={symptoms} emergency={careCards.find(({ level }) => level === 'emergency')} />
    </>
  )
}
