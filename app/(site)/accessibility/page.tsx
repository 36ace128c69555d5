import { JsonLd } from '@/components/content/json-ld'
import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { getClinic } from '@/sanity/content/clinic'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Accessibility',
  description: 'Everyone with a sore back should be able to use this site.',
}

export const metadata = pageMetadata('/accessibility', words)

export default async function Accessibility() {
  return (
    <>
      <JsonLd data={fixedPageData('/accessibility', words)} />
      <AccessibilityPage clinic={await getClinic()} />
    </>
  )
}
