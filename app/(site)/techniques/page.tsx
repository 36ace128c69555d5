import { JsonLd } from '@/components/content/json-ld'
import { linkList } from '@/lib/seo/list-data'
import { trails } from '@/components/navigation/routes'
import { TechniquesPage } from '@/components/pages/techniques-page'
import { getTechniques } from '@/sanity/content/techniques'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/techniques')

export default async function Techniques() {
  const techniques = await getTechniques()
  const links = techniques.map(({ slug, name }) => ({ href: `/techniques/${slug}`, title: name }))
  return (
    <>
      <TechniquesPage techniques={techniques} />
      <JsonLd data={await fixedPageData('/techniques', { trail: trails.massage, lists: linkList(here, links) })} />
    </>
  )
}
