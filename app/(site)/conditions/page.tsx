import { linkList } from '@/lib/seo/list-data'
import { JsonLd } from '@/components/content/json-ld'
import { ConditionsPage } from '@/components/pages/conditions-page'
import { getConditions } from '@/sanity/content/conditions'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/conditions')

export default async function Conditions() {
  const conditions = await getConditions()
  const links = conditions.map(({ slug, title }) => ({ href: `/conditions/${slug}`, title }))
  return (
    <>
      <ConditionsPage conditions={conditions} />
      <JsonLd data={await fixedPageData('/conditions', { lists: linkList(here, links) })} />
    </>
  )
}
