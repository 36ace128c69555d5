import { JsonLd } from '@/components/content/json-ld'
import { DesignPage } from '@/components/pages/design-page'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const metadata = fixedPageMetadata('/design', { isListed: false })

export default function Design() {
  return (
    <>
      <DesignPage />
      <JsonLd data={fixedPageData('/design')} />
    </>
  )
}
