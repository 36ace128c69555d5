import { JsonLd } from '@/components/content/json-ld'
import { AboutPage } from '@/components/pages/about-page'
import { getChanges } from '@/sanity/content/changes'
import { getClinic } from '@/sanity/content/clinic'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'How we write and review',
  description: 'Where our facts come from, how sure we are of them, who checks them and who pays for this guide.',
}

export const metadata = pageMetadata('/about', words)

export default async function About() {
  const [clinic, changes] = await Promise.all([getClinic(), getChanges()])
  return (
    <>
      <JsonLd data={fixedPageData('/about', words)} />
      <AboutPage clinic={clinic} changes={changes} />
    </>
  )
}
