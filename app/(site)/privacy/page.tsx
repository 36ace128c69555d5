import { JsonLd } from '@/components/content/json-ld'
import { PrivacyPage } from '@/components/pages/privacy-page'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Privacy',
  description: 'You can read this whole site without telling us anything about you.',
}

export const metadata = pageMetadata('/privacy', words)

export default function Privacy() {
  return (
    <>
      <JsonLd data={fixedPageData('/privacy', words)} />
      <PrivacyPage />
    </>
  )
}
