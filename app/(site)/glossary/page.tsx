import { termSet } from '@/lib/seo/list-data'
import { JsonLd } from '@/components/content/json-ld'
import { GlossaryPage } from '@/components/pages/glossary-page'
import { getGlossary } from '@/sanity/content/glossary'
import { fixedPageMetadata } from '../../metadata'
import { fixedWords } from '@/lib/seo/fixed-words'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/glossary')

export default async function Glossary() {
  const terms = await getGlossary()
  return (
    <>
      <GlossaryPage terms={terms} />
      <JsonLd data={await fixedPageData('/glossary', { lists: termSet(here, { path: '/glossary', title: fixedWords['/glossary'].title, terms }) })} />
    </>
  )
}
