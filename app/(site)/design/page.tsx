import { JsonLd } from '@/components/content/json-ld'
import { DesignPage } from '@/components/pages/design-page'
import { fixedWords } from '@/lib/seo/fixed-words'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const metadata = pageMetadata('/design', fixedWords['/design'], { isListed: false })

export default async function Design() {
  return (
    <>
      <DesignPage />
      <JsonLd data={await fixedPageData('/design')} />
    </>
  )
}
