import { JsonLd } from '@/components/content/json-ld'
import { GlossaryPage } from '@/components/pages/glossary-page'
import { getGlossary } from '@/sanity/content/glossary'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Words explained',
  description: 'Words that you may read on these pages or hear from a doctor, nurse or therapist.',
}

export const metadata = pageMetadata('/glossary', words)

export default async function Glossary() {
  return (
    <>
      <JsonLd data={fixedPageData('/glossary', words)} />
      <GlossaryPage terms={await getGlossary()} />
    </>
  )
}
