import { linkList } from '@/lib/seo/list-data'
import { JsonLd } from '@/components/content/json-ld'
import { SymptomsPage } from '@/components/pages/symptoms-page'
import { getCareCards } from '@/sanity/content/care-cards'
import { getSymptoms } from '@/sanity/content/symptoms'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/symptoms')

export default async function Symptoms() {
  const [symptoms, careCards] = await Promise.all([getSymptoms(), getCareCards()])
  const links = symptoms.map(({ slug, name }) => ({ href: `/symptoms/${slug}`, title: name }))
  return (
    <>
      <SymptomsPage symptoms={symptoms} emergency={careCards.find(({ level }) => level === 'emergency')} />
      <JsonLd data={await fixedPageData('/symptoms', { lists: linkList(here, links) })} />
    </>
  )
}
