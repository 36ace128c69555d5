import { JsonLd } from '@/components/content/json-ld'
import { trails } from '@/components/navigation/routes'
import { TechniquesPage } from '@/components/pages/techniques-page'
import { getTechniques } from '@/sanity/content/techniques'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Massage techniques',
  description: 'What the therapist does, how it feels, and what can go wrong. Read this before you agree to it.',
}

export const metadata = pageMetadata('/techniques', words)

export default async function Techniques() {
  return (
    <>
      <JsonLd data={fixedPageData('/techniques', words, trails.massage)} />
      <TechniquesPage techniques={await getTechniques()} />
    </>
  )
}
