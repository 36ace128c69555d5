import { JsonLd } from '@/components/content/json-ld'
import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { getClinic } from '@/sanity/content/clinic'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/accessibility')

export default async function Accessibility() {
  return (
    <>
      <AccessibilityPage clinic={await getClinic()} />
      <JsonLd data={await fixedPageData('/accessibility')} />
    </>
  )
}
