import { JsonLd } from '@/components/content/json-ld'
import { AboutPage } from '@/components/pages/about-page'
import { getChanges } from '@/sanity/content/changes'
import { getClinic } from '@/sanity/content/clinic'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/about')

export default async function About() {
  const [clinic, changes] = await Promise.all([getClinic(), getChanges()])
  return (
    <>
      <AboutPage clinic={clinic} changes={changes} />
      <JsonLd data={await fixedPageData('/about')} />
    </>
  )
}
