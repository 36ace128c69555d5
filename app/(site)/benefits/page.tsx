import { linkList } from '@/lib/seo/list-data'
import { massage } from '@/lib/seo/medical-data'
import { JsonLd } from '@/components/content/json-ld'
import { BenefitsPage } from '@/components/pages/benefits-page'
import { getBenefits } from '@/sanity/content/benefits'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/benefits')

export default async function Benefits() {
  const benefits = await getBenefits()
  const links = benefits.map(({ slug, title }) => ({ href: `/benefits/${slug}`, title }))
  return (
    <>
      <BenefitsPage benefits={benefits} />
      <JsonLd data={await fixedPageData('/benefits', { lists: linkList(here, links), about: massage })} />
    </>
  )
}
